import { daysLate } from '../../../kernel/reminder-ladder.js';
import { isWorkingDay } from '../../../kernel/working-days.js';
import { and, eq, isNull, lt, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { settingsOf } from '../../accounts/index.js';
import { findReviewById, isWithUs } from '../../reviews/index.js';
import type { OpenRecommendations } from '../opened.js';
import type { Letter } from '../queries.js';
import { letterChasers, recommendationAddressees, recommendationLetters, recommendations } from '../tables.js';
import { nextMove } from './rules.js';
import { mailLetters, recordOn } from './send-letters.js';

/** Reminds every chief officer who is silent past the day, then lists the letter for the board; each in a transaction of its own. */
export async function chaseSilentOfficers(open: OpenSystemWork): Promise<void> {
  const late = await open(async (work) => (isWorkingDay(work.today) ? silentPastTheirDay(work) : []));
  for (const id of late) await open((work) => chaseOne(work, id));
}

/** Letters that still count: of an issued recommendation, to a body that it is still for. */
const silentWhere = (work: Work) =>
  and(
    isNull(recommendationLetters.answer),
    isNull(recommendationLetters.listedForBoardOn),
    lt(recommendationLetters.answerDueOn, work.today),
    isNull(recommendationAddressees.removedAt),
    eq(recommendations.state, 'issued'),
  );

const silentLetters = (work: Work) =>
  work.tx
    .select({ letter: recommendationLetters })
    .from(recommendationLetters)
    .innerJoin(recommendationAddressees, eq(recommendationAddressees.id, recommendationLetters.addresseeId))
    .innerJoin(recommendations, eq(recommendations.id, recommendationLetters.recommendationId));

const silentPastTheirDay = async (work: Work): Promise<string[]> =>
  (await silentLetters(work).where(silentWhere(work))).map(({ letter }) => letter.id);

/** One letter, read again under lock: it may have been answered meanwhile. */
async function chaseOne(work: Work, id: string): Promise<void> {
  const [row] = await silentLetters(work)
    .where(and(silentWhere(work), eq(recommendationLetters.id, id)))
    .for('update', { of: recommendationLetters });
  if (row === undefined) return;
  const { letter } = row;
  const chasers = await work.tx.select().from(letterChasers).where(eq(letterChasers.letterId, id));
  const { chaserLadder } = await settingsOf(work, letter.partnershipId);
  const silent = { ...letter, sent: chasers.flatMap(({ step }) => step ?? []) };
  const move = nextMove(silent, chaserLadder, work.today);
  const review = move && (await findReviewById(work, letter.reviewId));
  if (move === undefined || review === undefined || !(await isWithUs(work, review.id))) return;
  if (move === 'list') return listForBoard(work, letter);
  await remind(work, { letter, reference: review.reference, step: move.remind, daysLate: move.daysLate });
}

async function listForBoard(work: Work, letter: Letter): Promise<void> {
  await work.tx
    .update(recommendationLetters)
    .set({ listedForBoardOn: work.today, version: sql`${recommendationLetters.version} + 1` })
    .where(eq(recommendationLetters.id, letter.id));
  recordOn(work, letter, 'recommendation-letter.listed');
}

interface Reminder {
  readonly letter: Letter;
  readonly reference: string;
  /** Null when it is sent by hand. */
  readonly step: number | null;
  readonly daysLate: number;
}

/** Whoever is written to on paper cannot be reminded from here: the row says that it was due, for those who look at the letters. */
async function remind(work: Work, { letter, reference, step, daysLate: late }: Reminder): Promise<void> {
  const [row] = await work.tx
    .insert(letterChasers)
    .values({
      ...{ reviewId: letter.reviewId, partnershipId: letter.partnershipId, id: work.newId(), letterId: letter.id },
      ...{ step, way: step === null ? ('by-hand' as const) : ('by-timetable' as const), toName: letter.officerName },
      note: letter.officerEmail === '' ? 'No e-mail address is known: nothing was sent.' : '',
      ...{ daysLate: late, sentAt: work.now, sentBy: work.actor.kind === 'person' ? work.actor.personId : null },
    })
    .onConflictDoNothing()
    .returning({ id: letterChasers.id });
  if (row === undefined) return;
  recordOn(work, letter, 'recommendation-letter.chased');
  if (letter.officerEmail !== '') await mailLetters(work, { letters: [letter], reference, late: true });
}

/** A reminder by hand, beside the ladder. */
export async function remindByHand(work: Work, { review, sends }: OpenRecommendations, letter: Letter): Promise<void> {
  authorise(sends);
  const late = daysLate(letter.answerDueOn, work.today);
  await remind(work, { letter, reference: review.reference, step: null, daysLate: late });
}
