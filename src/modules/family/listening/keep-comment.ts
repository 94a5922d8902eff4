import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { CommentAbout } from '../code-lists.js';
import type { Contact } from '../queries.js';
import { comments } from '../tables.js';

/** What somebody was asked, said and was answered. */
export interface CommentAnswers {
  readonly askedOn: Day;
  readonly saidOn: Day | undefined;
  readonly said: string;
  readonly answeredOn: Day | undefined;
  readonly answer: string;
}

const row = ({ saidOn, answeredOn, ...rest }: CommentAnswers) => ({
  ...rest,
  saidOn: saidOn ?? null,
  answeredOn: answeredOn ?? null,
});

/** Keeps that somebody was asked, with whatever they said. */
export async function addComment(
  work: Work,
  contact: Contact,
  { about, ...answers }: CommentAnswers & { about: CommentAbout },
): Promise<void> {
  const recorded = { recordedBy: personIn(work), recordedAt: work.now };
  await work.tx.insert(comments).values({ ...row(answers), ...placeOf(contact), ...recorded, id: work.newId(), about });
  noteAct(work, contact, 'family.comment-recorded');
}

/** Goes on with it: what they said, what they were answered. Throws `Conflict` when somebody else did so first. */
export async function changeComment(
  work: Work,
  contact: Contact,
  {
    id,
    version,
    answers,
    typed,
  }: { id: string; version: number | undefined; answers: CommentAnswers; typed: FormBody },
): Promise<void> {
  const updated = await work.tx
    .update(comments)
    .set({ ...row(answers), version: sql`${comments.version} + 1` })
    .where(and(eq(comments.id, id), eq(comments.contactId, contact.id), eq(comments.version, version ?? 0)))
    .returning({ id: comments.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this first.', typed);
  noteAct(work, contact, answers.answeredOn === undefined ? 'family.comment-recorded' : 'family.comment-answered');
}
