import type { Day } from '../../kernel/day.js';
import { plural } from '../../web/formats.js';
import type { FamilyComment } from '../family/index.js';

/** How far the family was heard on terms of reference: how often they were asked, said something, and were answered. */
export interface FamilyHeard {
  readonly familyAsked: number;
  readonly familySaid: number;
  readonly familyAnswered: number;
}

/** The days between which what the family was asked and said is about one version. */
interface Between {
  /** When the terms were agreed before; what was settled by then was about those. */
  readonly after: Day | undefined;
  readonly until: Day;
}

/** Counts what had been asked, said and answered by a day. */
export function familyHeard(comments: readonly FamilyComment[], { after, until }: Between): FamilyHeard {
  const asked = comments.filter(
    ({ askedOn, saidOn }) => askedOn <= until && (after === undefined || askedOn > after || (saidOn ?? until) > after),
  );
  const said = asked.filter(({ saidOn }) => saidOn !== null && saidOn <= until);
  const answered = said.filter(({ answeredOn }) => answeredOn !== null && answeredOn <= until);
  return { familyAsked: asked.length, familySaid: said.length, familyAnswered: answered.length };
}

/** "Asked twice; one comment, answered": never who, and never what. */
export function heardInWords({ familyAsked, familySaid, familyAnswered }: FamilyHeard): string {
  if (familyAsked === 0) return 'Nothing is recorded of the family being asked';
  const asked = `The family was asked ${times(familyAsked)}`;
  if (familySaid === 0) return `${asked}; no comment had come yet`;
  return `${asked}; ${plural(familySaid, 'comment')}, ${answeredInWords(familySaid, familyAnswered)}`;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const answeredInWords = (said: number, answered: number): string => {
  if (answered === 0) return 'not answered yet';
  if (answered < said) return `${answered} of them answered`;
  return said === 1 ? 'answered' : 'each answered';
};
