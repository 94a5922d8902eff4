import type { Day } from '../../../kernel/day.js';
import { and, asc, eq, isNotNull, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agencies } from '../../accounts/index.js';
import { nameThenAndNow } from '../standing.js';
import { agencyRequests, earlyActions } from '../tables.js';

/** What an agency does without waiting for the report, as the action plan takes it over. */
export interface EarlyAction {
  readonly id: string;
  readonly requestId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** The agency's recommendation that it carries out, if it is one. */
  readonly recommendationId: string | null;
  readonly foundOn: Day;
  readonly what: string;
  readonly why: string;
  readonly leadName: string;
  readonly leadPost: string;
  readonly startedOn: Day;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly doneNote: string;
  readonly version: number;
}

/** The early actions of a review that have started, by agency and day, as far as the asker may see them. */
export async function earlyActionsOf(work: Work, review: { readonly id: string }): Promise<EarlyAction[]> {
  const rows = await work.tx
    .select({ action: earlyActions, asAsked: agencyRequests.agencyName, now: agencies.name })
    .from(earlyActions)
    .innerJoin(agencyRequests, eq(agencyRequests.id, earlyActions.requestId))
    .innerJoin(agencies, eq(agencies.id, earlyActions.agencyId))
    .where(and(eq(earlyActions.reviewId, review.id), isNull(earlyActions.removedAt), isNotNull(earlyActions.startedOn)))
    .orderBy(asc(agencies.name), asc(earlyActions.startedOn), asc(earlyActions.id));
  return rows.flatMap(({ action, asAsked, now }) =>
    action.startedOn === null
      ? []
      : [{ ...action, startedOn: action.startedOn, agencyName: nameThenAndNow(asAsked, now) }],
  );
}
