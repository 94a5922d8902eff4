import { type ChronologyDates, chronologyState, isOpen } from '../../rules.js';

/** Whoever reads the chronologies together. */
export interface Reader {
  readonly roles: ReadonlySet<string>;
  /** Agencies they sit for. */
  readonly agencyIds: readonly string[];
  /** They accepted the confidentiality undertaking. */
  readonly undertaking: boolean;
}

const OFFICE = ['co-ordinator', 'independent-chair', 'report-author'];

/** Those who run the review, its chair and author. */
export const isOffice = ({ roles }: Reader): boolean => OFFICE.some((role) => roles.has(role));

/**
 * Whether a chronology stands in the common list for them: never one that its agency is still writing; what was handed in for the office,
 * and for whoever sits for that agency; what was released for the panel, once bound by the undertaking.
 */
export function readsTogether(one: ChronologyDates & { readonly agencyId: string }, reader: Reader): boolean {
  if (isOpen(one)) return false;
  if (isOffice(reader) || reader.agencyIds.includes(one.agencyId)) return true;
  return chronologyState(one) === 'released' && reader.undertaking;
}
