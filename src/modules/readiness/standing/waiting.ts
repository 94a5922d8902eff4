import { addDays } from '../../../kernel/day.js';
import type { Waiting } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { holds } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { readinessOf } from './standing.js';

/** How far ahead a person’s day looks. */
const DAYS_AHEAD = 14;

/** Standing duties that the co-ordinator has to look at again, each with its day, and in one line those with nothing on record. */
export async function readinessWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  if (!holds(actor, actor.partnershipId, ['co-ordinator'])) return [];
  const duties = await readinessOf(work, actor.partnershipId);
  const again = duties.flatMap(({ duty, reviewBy }): Waiting[] =>
    reviewBy === undefined || reviewBy > addDays(work.today, DAYS_AHEAD)
      ? []
      : [
          {
            text: `Look again: ${duty.title}`,
            href: readinessPaths.record(duty.id),
            dueOn: reviewBy,
            detail: 'Standing duty of the partnership',
          },
        ],
  );
  const missing = duties.filter(({ standing }) => standing === 'nothing-yet').length;
  if (missing === 0) return again;
  const detail = `${plural(missing, 'standing duty has', 'standing duties have')} nothing on record`;
  return [...again, { text: 'Prepare ahead, before any death', href: readinessPaths.overview, detail }];
}
