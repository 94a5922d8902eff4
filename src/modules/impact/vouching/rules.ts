import type { Producer, ProofSays } from '../kinds.js';

/** What somebody independent of the body says of something given for a claim, or come with its actions. */
export interface Vouched {
  readonly readingId: string | null;
  readonly evidenceId: string | null;
  readonly actionProofId: string | null;
  readonly producer: Producer;
  readonly says: ProofSays;
}

/** As whose it counts: of whom somebody independent of the body last said that they produced it; else the body’s own, whatever was typed. */
export const countsAs = (vouched: Producer | undefined): Producer => vouched ?? 'own';

/** What proof shows: as somebody independent of the body said last; else as it was given. */
export const showsWhat = (given: ProofSays, vouched: ProofSays | undefined): ProofSays =>
  vouched === undefined || vouched === 'not-said' ? given : vouched;

/** What was said last of each thing given, by its id. Of what the first said come first. */
export const vouchedFor = <One extends Vouched>(all: readonly One[]): ReadonlyMap<string, One> =>
  new Map(all.map((one) => [one.readingId ?? one.evidenceId ?? one.actionProofId ?? '', one]));

/** Said of a form that names the body itself as others. */
export const itselfInWords = (bodyName: string): string =>
  `${bodyName} is the organisation itself: select “The organisation itself”, or name who else produced it`;

/** Whether the body whose practice it is is named as who produced proof of it. */
export const namesItself = (producerName: string, bodyName: string): boolean =>
  producerName.trim().toLowerCase() === bodyName.trim().toLowerCase();
