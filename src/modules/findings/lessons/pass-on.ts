import { inWords } from '../../../kernel/day.js';
import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership, type NoticeRecipient } from '../../accounts/index.js';
import { endOwed, oweNotice, type ToldOfDuty, toldOfDuty } from '../../notices/index.js';
import type { Review } from '../../reviews/index.js';
import type { FindingRow } from '../queries.js';

/** The duty that a lesson starts. */
export const LESSON_DUTY = 'F-01';

/** Toolkit, section 5, bullet 7: MOPAC and both safeguarding bodies, as the partnership's settings name them. */
const TOLD_OF_LESSONS = ['mopac', 'adults-board', 'children-partnership'];

type LessonOf = Pick<FindingRow, 'id' | 'kind' | 'state' | 'number' | 'foundOn' | 'title'>;

/**
 * Keeps the word that is owed of a lesson in step with the finding. Agreed: each of the three is owed a letter, once. Set aside, proposed
 * again, or no lesson any more: whoever was not told yet is owed nothing. Who records a finding need not be who runs the notices: what
 * follows from it by the toolkit is done with the rights of the program.
 */
export const followLesson = (work: Work, review: Review, lesson: LessonOf): Promise<void> =>
  asSystem(work, async () => {
    const told = await toldOfLesson(work, review.id, lesson.id);
    const isLesson = lesson.kind === 'lesson' && lesson.state === 'agreed';
    const open = told.filter(({ on, withdrawn }) => on === undefined && !withdrawn);
    if (!isLesson)
      return endOwed(work, review.id, {
        ids: open.map(({ id }) => id),
        reason: 'It is not a lesson of the review any more.',
      });
    const { name, settings } = found(await findPartnership(work, review.partnershipId));
    for (const recipient of settings.recipients) {
      if (!TOLD_OF_LESSONS.includes(recipient.key)) continue;
      const before = told.filter(({ recipientKey }) => recipientKey.startsWith(`${recipient.key}: `));
      if (before.some(({ withdrawn }) => !withdrawn)) continue;
      await oweLetter(work, review, { recipient, lesson, from: name, round: before.length + 1 });
    }
  });

/** Who is to be told of a lesson, and since when they are. */
export const toldOfLesson = async (work: Work, reviewId: string, findingId: string): Promise<ToldOfDuty[]> =>
  (await asSystem(work, () => toldOfDuty(work, [reviewId], LESSON_DUTY))).filter(({ about }) => about === findingId);

interface Letter {
  readonly recipient: NoticeRecipient;
  readonly lesson: LessonOf;
  readonly from: string;
  /** 2 and more when a letter that had not gone was withdrawn before. */
  readonly round: number;
}

async function oweLetter(work: Work, review: Review, { recipient, lesson, from, round }: Letter): Promise<void> {
  const { name } = findRegime(review.regime) ?? section9;
  await oweNotice(work, {
    review,
    recipient: { ...recipient, key: `${recipient.key}: lesson${round === 1 ? '' : ` ${round}`}: ${lesson.id}` },
    duty: found(work.catalogue.duties.find(({ id }) => id === LESSON_DUTY)),
    why: 'So that what was learned is put to use before the report is published.',
    extract: 'letter',
    owedOn: lesson.foundOn,
    letter: {
      subject: `A lesson of a ${name}: ${review.reference}, finding ${lesson.number}`,
      text: [
        `${from} is holding a ${name}. Our reference is ${review.reference}. On ${inWords(lesson.foundOn)} it identified a lesson, which we pass on to you before the review is complete:`,
        lesson.title,
        'Please consider whether anything should be done in your area now, and tell us of what you do. The lesson may be put differently when the report is finished. Nothing about the people concerned comes with this letter.',
      ].join('\n\n'),
    },
  });
}
