import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { and, asc, eq, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { qaPaths } from './paths.js';
import { keepQa } from './policy.js';
import { conclusionsOf, submissionsOf } from './queries.js';
import { dataFormAnswers } from './tables.js';

/** Words of the data form and of the covering letter, which can be mended; what was sent and received, which stays as it was. */
export async function* textsOfSending(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const mends = keepQa.may(of.roles);
  const rows = await work.tx
    .select()
    .from(dataFormAnswers)
    .where(eq(dataFormAnswers.reviewId, of.id))
    .orderBy(asc(dataFormAnswers.field));
  for (const { field, value } of rows) {
    // A code is one word; what somebody wrote may be one too, and a name.
    if (typeof value !== 'string' || value === '') continue;
    const isCovering = field.startsWith('covering.');
    yield {
      key: `data-form:${of.id}:${field}`,
      whole: isCovering ? 'Covering letter to the Home Office' : 'National data form',
      where: isCovering ? 'Its words' : 'An answer',
      ...{ text: value, href: isCovering ? qaPaths.pack(of.reference) : qaPaths.dataForm(of.reference) },
      mend: mends ? (text) => mendAnswer(work, of, { field, text }) : undefined,
    };
  }
  yield* whatWasSent(work, of);
}

async function* whatWasSent(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  for (const { id, number, letterText, receipt } of await submissionsOf(work, of.id))
    for (const [where, text] of [
      ['Covering letter, as it was sent', letterText],
      ['Receipt', receipt],
    ] as const)
      if (text !== '')
        yield {
          ...{ key: `qa-submission:${id}:${where}`, whole: `Set ${number} for the Home Office`, where, text },
          href: qaPaths.home(of.reference),
        };
  for (const { id, receipt, withdrawnReason } of await conclusionsOf(work, of.id))
    for (const [where, text] of [
      ['Receipt', receipt],
      ['Why it was taken back', withdrawnReason ?? ''],
    ] as const)
      if (text !== '')
        yield {
          ...{ key: `conclusions-sent:${id}:${where}`, whole: 'Conclusions as sent', where, text },
          href: qaPaths.conclusions(of.reference),
        };
}

async function mendAnswer(
  work: Work,
  { id: reviewId }: TextsOf,
  { field, text }: { readonly field: string; readonly text: string },
): Promise<void> {
  await work.tx
    .update(dataFormAnswers)
    .set({ value: text, version: sql`${dataFormAnswers.version} + 1` })
    .where(and(eq(dataFormAnswers.reviewId, reviewId), eq(dataFormAnswers.field, field)));
  work.record({ action: 'data-form.answered', reviewId, objectKind: 'review', objectId: reviewId });
}
