import { and, asc, eq, isNull, max } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { AnsweredRequest } from '../guards.js';
import { holdReturn } from '../hold-return.js';
import { returnAddenda } from '../tables.js';
import { wasAccepted } from '../writing/rules.js';
import { maySign } from './rules.js';
import { tellOfStep } from './tell-of-step.js';
import type { Addendum } from './versions.js';

/** What was added after acceptance, as the asker may see it. */
export const addendaOf = (work: Work, requestId: string): Promise<Addendum[]> =>
  work.tx.select().from(returnAddenda).where(eq(returnAddenda.requestId, requestId)).orderBy(asc(returnAddenda.number));

/** Adds to a return that was accepted. It counts once the senior manager signed it. */
export async function addAddendum(
  work: Work,
  { review, asked }: AnsweredRequest,
  { reason, text }: { readonly reason: string; readonly text: string },
): Promise<void> {
  const requestId = asked.request.id;
  const { request, steps } = await holdReturn(work, requestId);
  authorise(wasAccepted({ steps }) && request.endedAs === null);
  const [row] = await work.tx
    .select({ last: max(returnAddenda.number) })
    .from(returnAddenda)
    .where(eq(returnAddenda.requestId, requestId));
  const id = work.newId();
  await work.tx.insert(returnAddenda).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    requestId,
    number: (found(row).last ?? 0) + 1,
    reason,
    text,
    madeBy: personIn(work),
    madeAt: work.now,
  });
  note(work, review.id, { id, requestId, did: 'return.addendum-made' });
  await tellOfStep(work, review, asked, 'addendum-made');
}

/** Whether the asker may sign it: not their own, and it is not signed yet. */
export const signsAddendum = (work: Work, { asked, roles }: AnsweredRequest, one: Addendum): boolean =>
  one.signedAt === null &&
  (roles.has('agency-senior') || roles.has('chief-officer')) &&
  maySign(personIn(work), { madeBy: one.madeBy, authorId: asked.author?.personId });

/** The senior manager signs an addendum: those who read the return see it from now on. */
export async function signAddendum(work: Work, answered: AnsweredRequest, one: Addendum): Promise<void> {
  authorise(signsAddendum(work, answered, one));
  const rows = await work.tx
    .update(returnAddenda)
    .set({ signedBy: personIn(work), signedAt: work.now })
    .where(and(eq(returnAddenda.id, one.id), isNull(returnAddenda.signedAt)))
    .returning({ id: returnAddenda.id });
  if (rows.length === 0) throw new Conflict('It was signed meanwhile.');
  note(work, answered.review.id, { id: one.id, requestId: one.requestId, did: 'return.addendum-signed' });
}

const note = (
  work: Work,
  reviewId: string,
  { id, requestId, did }: { id: string; requestId: string; did: string },
): void =>
  work.record({ action: did, reviewId, objectKind: 'agency-request', objectId: requestId, ids: { addendum: id } });
