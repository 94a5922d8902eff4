import { and, eq, notInArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { actionLeadNames } from '../../actions/index.js';
import { panelOf } from '../../panel/index.js';
import { memberships } from '../../reviews/index.js';

/** Their names stand on the cover. */
const NAMED = ['independent-chair', 'report-author'];

/**
 * Names of those at work who have or had to do with a review and whom its report does not name: members of it, people on the panel, and those who
 * lead its actions. Where somebody of the panel may be named all the same is for whoever asks.
 */
export const staffNames = (work: Work, review: { readonly id: string }): Promise<string[]> =>
  asSystem(work, async () => {
    const members = await work.tx
      .selectDistinct({ name: people.name })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(and(eq(memberships.reviewId, review.id), notInArray(memberships.role, NAMED)));
    const panel = await panelOf(work, review.id);
    const leads = await actionLeadNames(work, review.id);
    return [...new Set([...members, ...panel].map(({ name }) => name).concat(leads))];
  });
