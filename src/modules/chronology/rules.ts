/** The instants that say how far a chronology is. */
export interface ChronologyDates {
  readonly handedInAt: Date | null;
  readonly sentBackAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly releasedAt: Date | null;
}

/** How far a chronology is. */
export type ChronologyState = 'in-hand' | 'handed-in' | 'sent-back' | 'accepted' | 'released';

/** What was accepted or released stays so; sent back later than it was handed in, it is with the agency again. */
export function chronologyState({ handedInAt, sentBackAt, acceptedAt, releasedAt }: ChronologyDates): ChronologyState {
  if (releasedAt !== null) return 'released';
  if (acceptedAt !== null) return 'accepted';
  if (sentBackAt !== null && (handedInAt === null || sentBackAt >= handedInAt)) return 'sent-back';
  return handedInAt === null ? 'in-hand' : 'handed-in';
}

/** Entries change only while it is the agency's own. */
export const isOpen = (dates: ChronologyDates): boolean => ['in-hand', 'sent-back'].includes(chronologyState(dates));

export const stateInWords: Readonly<Record<ChronologyState, string>> = {
  'in-hand': 'Being written',
  'handed-in': 'Handed in',
  'sent-back': 'Sent back',
  accepted: 'Accepted',
  released: 'Released to the panel',
};
