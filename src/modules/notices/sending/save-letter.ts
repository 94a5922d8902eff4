import { authorise } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { keepNotices, type OpenNotice } from '../guards.js';
import type { LetterText } from '../letters/letter-text.js';
import { noticeLetters } from '../tables.js';
import { actOn, belongingTo, touchNotice } from './touch-notice.js';

/** Keeps the letter as it stood, and puts the new words in its place. */
export async function saveLetter(
  work: Work,
  { review, notice }: OpenNotice,
  { letter, typed }: { letter: LetterText; typed: FormBody },
): Promise<void> {
  if (work.actor.kind !== 'person') return authorise(false);
  authorise(keepNotices.may(review.roles));
  await touchNotice(work, notice, typed, { letterSubject: letter.subject, letterText: letter.text });
  await work.tx.insert(noticeLetters).values({
    id: work.newId(),
    ...belongingTo(notice),
    version: notice.version,
    subject: notice.letterSubject,
    text: notice.letterText,
    replacedBy: work.actor.personId,
    replacedAt: work.now,
  });
  work.record(actOn(notice, 'notice.letter-changed'));
}
