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
import { keepPointStep, type StepSaid } from './point-history.js';
import { reopenAction } from './reopen-action.js';

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
  const change = changeOf(work, settling, await namesOf(work, review));
  const reopened = settling.step === 'answer' && (await reopens(work, review, settling));
  await work.tx
    .update(qaPoints)
    .set({ ...change, state: taken.to, version: sql`${qaPoints.version} + 1` })
    .where(eq(qaPoints.id, point.id));
  await keepPointStep(work, now, { step, said: step === 'answer' ? { ...saidIn(change), reopened } : {} });
  work.record({ action: `qa-point.${ACTS[step]}`, reviewId: review.id, objectKind: 'qa-point', objectId: point.id });
}

/** Opens the action again on which the answer bears, if it is closed. */
async function reopens(
  work: Work,
  review: OpenReview,
  { answer: { actionId, reopenReason }, point, typed }: PointSettling & { readonly step: 'answer' },
): Promise<boolean> {
  return actionId !== undefined && (await reopenAction(work, review, { actionId, reason: reopenReason, point, typed }));
}

const saidIn = ({ response, responseText, changeMade, changedInVersion, actionId }: Partial<Point>): StepSaid => ({
  ...{ response: response ?? null, responseText: responseText ?? '', changeMade: changeMade ?? '' },
  ...{ changedInVersion: changedInVersion ?? null, actionId: actionId ?? null },
});

const ACTS: Readonly<Record<PointStep, string>> = { answer: 'answered', close: 'closed', 'open-again': 'opened-again' };

function changeOf(work: Work, settling: PointSettling, { toPseudonyms }: ReviewNames): Partial<Point> {
  if (settling.step === 'open-again') return { answeredAt: null, answeredBy: null };
  if (settling.step !== 'answer') return {};
  const { changedInVersion, actionId, changeMade, reopenReason: _, ...said } = settling.answer;
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
