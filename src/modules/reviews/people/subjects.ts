import type { Day } from '../../../kernel/day.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import type { SubjectRole } from '../kinds.js';
import { type AgeBand, bandAt, bandOfWords } from './age-band.js';

/** Who a person really is. Only the co-ordinator and the independent chair of the review ever hold this. */
export interface Identity {
  readonly fullName: string;
  readonly aliases: readonly string[];
  /** As stored by `partialDateText` (1984-03-02, 1984-03, 1984, not-known), or the words it was written in; '' when blank. */
  readonly dateOfBirth: string;
  /** In words, as told: "34", "about 6 months"; '' when blank. */
  readonly age: string;
  readonly ethnicity: string;
  readonly address: string;
  readonly postcode: string;
  readonly school: string;
}

/** A person of a review as everybody on it knows them. */
export interface Subject {
  readonly id: string;
  readonly reviewId: string;
  readonly partnershipId: string;
  readonly role: SubjectRole;
  readonly pseudonym: string;
  /** What they were to the alleged perpetrator: a code of the national list, or words. */
  readonly relationship: string | null;
  readonly sex: string | null;
  readonly gender: string | null;
  readonly ageBand: AgeBand | null;
  readonly position: number;
  readonly version: number;
}

/** A person to be added to a review. Their pseudonym is given by the system. */
export interface NewSubject {
  readonly role: SubjectRole;
  readonly relationship?: string | undefined;
  readonly sex?: string | undefined;
  readonly gender?: string | undefined;
  readonly identity: Identity;
}

/** Nobody yet. */
export const blankIdentity: Identity = {
  fullName: '',
  aliases: [],
  dateOfBirth: '',
  age: '',
  ethnicity: '',
  address: '',
  postcode: '',
  school: '',
};

/** The age band on the day of the death: by the birth date, else by an age in words that names whole years. */
export function ageBandOf(identity: Identity, diedOn: Day | null): AgeBand | undefined {
  const born = parsePartialDate(identity.dateOfBirth);
  const byBirth = born === undefined || diedOn === null ? undefined : bandAt(born, diedOn);
  return byBirth ?? bandOfWords(identity.age);
}
