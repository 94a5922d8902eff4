import { chaserDue, daysLate, type LadderStep } from '../../../kernel/reminder-ladder.js';
import { isWorkingDay } from '../../../kernel/working-days.js';
import { and, asc, eq, inArray, isNull, lt } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { chiefOfficerOf, findPartnership, settingsOf } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { findReviewById, isWithUs } from '../../reviews/index.js';
import type { Addressee, Discussion } from '../queries.js';
import { discussionChasers, recommendationAddressees, recommendationDiscussions, recommendations } from '../tables.js';
import { noteOn, sendLink } from './ask.js';

/** Reminds every organisation that was asked about a recommendation and is silent past the day; each in a transaction of its own. */
export async function chaseSilentOrganisations(open: OpenSystemWork): Promise<void> {
  const late = await open(async (work) => (isWorkingDay(work.today) ? askedPastTheirDay(work) : []));
  for (const id of late) await open((work) => chaseOne(work, id));
}

/** Asked by a link, and the recommendation is still discussed with them. */
const silentWhere = (work: Work) =>
  and(
    eq(recommendationDiscussions.way, 'link'),
    isNull(recommendationDiscussions.answer),
    lt(recommendationDiscussions.answerDueOn, work.today),
    isNull(recommendationAddressees.removedAt),
    eq(recommendations.state, 'in-discussion'),
  );

const silentDiscussions = (work: Work) =>
  work.tx
    .select({ discussion: recommendationDiscussions, addressee: recommendationAddressees })
    .from(recommendationDiscussions)
    .innerJoin(recommendationAddressees, eq(recommendationAddressees.id, recommendationDiscussions.addresseeId))
    .innerJoin(recommendations, eq(recommendations.id, recommendationDiscussions.recommendationId));

const askedPastTheirDay = async (work: Work): Promise<string[]> =>
  (await silentDiscussions(work).where(silentWhere(work))).map(({ discussion }) => discussion.id);

interface Silent {
  readonly discussion: Discussion;
  readonly addressee: Addressee;
}

/** One discussion, read again under lock: they may have answered meanwhile, or have been asked anew since. */
async function chaseOne(work: Work, id: string): Promise<void> {
  const [silent] = await silentDiscussions(work)
    .where(and(silentWhere(work), eq(recommendationDiscussions.id, id)))
    .for('update', { of: recommendationDiscussions });
  const review = silent && (await findReviewById(work, silent.discussion.reviewId));
  if (silent === undefined || review === undefined || !(await isTheLast(work, silent.discussion))) return;
  const { chaserLadder } = await settingsOf(work, review.partnershipId);
  const step = await nextStep(work, silent.discussion, chaserLadder);
  if (step !== undefined && (await isWithUs(work, review.id)))
    await remind(work, silent, { ...step, reference: review.reference });
}

/** Whoever was asked again, or spoke to somebody since, is not chased for what was before. */
async function isTheLast(work: Work, { id, addresseeId }: Discussion): Promise<boolean> {
  const rows = await work.tx
    .select({ id: recommendationDiscussions.id })
    .from(recommendationDiscussions)
    .where(eq(recommendationDiscussions.addresseeId, addresseeId))
    .orderBy(asc(recommendationDiscussions.askedAt), asc(recommendationDiscussions.id));
  return rows.at(-1)?.id === id;
}

async function nextStep(work: Work, { id, answerDueOn }: Discussion, ladder: readonly LadderStep[]) {
  const rows = await work.tx
    .select({ step: discussionChasers.step })
    .from(discussionChasers)
    .where(inArray(discussionChasers.discussionId, [id]));
  if (answerDueOn === null) return undefined;
  const due = chaserDue({ dueOn: answerDueOn, sent: rows.flatMap(({ step }) => step ?? []) }, ladder, work.today);
  return due && { step: due.step, to: due.to, daysLate: daysLate(answerDueOn, work.today) };
}

interface Step {
  readonly step: number;
  readonly to: LadderStep['to'];
  readonly daysLate: number;
  readonly reference: string;
}

/** The row first: a step that somebody quicker has sent is left out. */
async function remind(work: Work, { discussion, addressee }: Silent, { step, to, daysLate: late, reference }: Step) {
  const { reviewId, partnershipId, id: discussionId } = discussion;
  const chief =
    to === 'contact' || addressee.agencyId === null ? undefined : await chiefOfficerOf(work, addressee.agencyId);
  const [row] = await work.tx
    .insert(discussionChasers)
    .values({
      ...{ id: work.newId(), reviewId, partnershipId, discussionId, step, way: 'by-timetable', daysLate: late },
      ...{ toName: chief?.name ?? addressee.contactName, sentAt: work.now },
    })
    .onConflictDoNothing()
    .returning({ id: discussionChasers.id });
  if (row === undefined) return;
  if (chief === undefined) await sendLink(work, { discussion, email: addressee.contactEmail, reference, again: true });
  else await tellChief(work, discussion, { email: chief.email, reference });
  noteOn(work, { id: discussion.recommendationId, reviewId }, 'recommendation.asked-again');
}

/** The link stays with whoever was asked: their chief officer hears that nothing came. A reference, no name and nothing of the case. */
async function tellChief(
  work: Work,
  { reviewId, partnershipId }: Discussion,
  { email, reference }: { readonly email: string; readonly reference: string },
): Promise<void> {
  const partnership = await findPartnership(work, partnershipId);
  await queueMessage(work, {
    ...{ to: email, partnershipId, reviewId },
    subject: `For the chief officer: your organisation was asked about a recommendation, ${reference}`,
    paragraphs: [
      `Somebody of your organisation was asked what it says of a recommendation that a review with the reference ${reference} means to make to it. No answer has come, and they were reminded.`,
      'Please see that they answer: what your organisation says can still change the wording.',
      partnership?.email === undefined
        ? (partnership?.name ?? '')
        : `Questions? Write to ${partnership.email} with the reference, and nothing of the case. ${partnership.name}`,
    ],
  });
}
