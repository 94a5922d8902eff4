/** The instants that say how far a chronology is. */
export interface ChronologyDates {
  readonly handedInAt: Date | null;
  readonly sentBackAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly releasedAt: Date | null;
}

/** How far a chronology is. */
export type ChronologyState = 'in-hand' | 'handed-in' | 'sent-back' | 'accepted' | 'released';

/** In hand until it is handed in; sent back it is in hand again, under its own name. */
export function chronologyState({ handedInAt, sentBackAt, acceptedAt, releasedAt }: ChronologyDates): ChronologyState {
  if (handedInAt === null) return sentBackAt === null ? 'in-hand' : 'sent-back';
  if (sentBackAt !== null && sentBackAt >= handedInAt) return 'sent-back';
  if (releasedAt !== null) return 'released';
  return acceptedAt === null ? 'handed-in' : 'accepted';
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
