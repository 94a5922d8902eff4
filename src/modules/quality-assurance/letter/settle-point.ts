import { takeStep } from '../../../kernel/state-table.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf, type ReviewNames } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepQa } from '../policy.js';
import type { Point } from '../queries.js';
import { qaPoints } from '../tables.js';
import type { PointAnswer } from './form.js';
import { type PointPart, type PointStep, pointLife } from './life.js';

/** What is done with a point. */
export type PointSettling = (
  | { readonly step: 'answer'; readonly answer: PointAnswer }
  | { readonly step: Exclude<PointStep, 'answer'> }
) & {
  readonly point: Point;
  readonly version: number | undefined;
  readonly typed: FormBody;
};

/** Takes a step with a point of the letter. Throws `Conflict` when somebody else has settled it meanwhile. */
export async function settlePoint(work: Work, review: OpenReview, settling: PointSettling): Promise<void> {
  const { step, point, version, typed } = settling;
  const as: ReadonlySet<PointPart> = new Set(keepQa.may(review.roles) ? ['keeper'] : []);
  const [row] = await work.tx.select().from(qaPoints).where(eq(qaPoints.id, point.id)).for('update');
  const now = found(row);
  const taken = takeStep(pointLife, { step, state: now.state, as, reason: '' });
  authorise(!('refused' in taken) || taken.refused !== 'not-theirs');
  if ('refused' in taken || now.version !== version)
    throw new Conflict('Somebody else has answered or closed this point meanwhile.', typed);
  const names = await namesOf(work, review);
  await work.tx
    .update(qaPoints)
    .set({ ...changeOf(work, settling, names), state: taken.to, version: sql`${qaPoints.version} + 1` })
    .where(eq(qaPoints.id, point.id));
  work.record({ action: `qa-point.${ACTS[step]}`, reviewId: review.id, objectKind: 'qa-point', objectId: point.id });
}

const ACTS: Readonly<Record<PointStep, string>> = { answer: 'answered', close: 'closed', 'open-again': 'opened-again' };

function changeOf(work: Work, settling: PointSettling, { toPseudonyms }: ReviewNames): Partial<Point> {
  if (settling.step === 'open-again') return { answeredAt: null, answeredBy: null };
  if (settling.step !== 'answer') return {};
  const { changedInVersion, actionId, changeMade, ...said } = settling.answer;
  const isChange = said.response === 'change';
  return {
    ...said,
    responseText: toPseudonyms(said.responseText),
    changeMade: isChange ? toPseudonyms(changeMade) : '',
    changedInVersion: isChange ? (changedInVersion ?? null) : null,
    actionId: actionId ?? null,
    answeredBy: personIn(work),
    answeredAt: work.now,
  };
}
