import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, eq, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { subjects } from '../reviews/index.js';
import { unanswered } from './rules.js';
import { namedPeople } from './tables.js';

/**
 * E-07: on the day the last answer about the last person came, everybody is explained. Somebody new, of whom less is known, opens it again.
 */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const rows = await work.tx
    .select({ person: namedPeople, role: subjects.role, coded: subjects.relationship })
    .from(namedPeople)
    .leftJoin(subjects, eq(subjects.id, namedPeople.subjectId))
    .where(and(inArray(namedPeople.reviewId, [...reviewIds]), isNull(namedPeople.removedAt)));
  const explained = new Map<string, DatedFact[]>();
  for (const [reviewId, people] of Map.groupBy(rows, ({ person }) => person.reviewId)) {
    const open = people.some(
      ({ person, role, coded }) =>
        unanswered({ ...person, role, relationship: person.relationship || (coded ?? '') }).length > 0,
    );
    if (open) continue;
    const days: Day[] = people.map(({ person }) => dayInLondon(person.changedAt)).sort();
    const on = days.at(-1);
    if (on !== undefined) explained.set(reviewId, [{ name: 'people-explained', on }]);
  }
  return explained;
}
