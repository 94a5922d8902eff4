import { type Day, inWords } from '../../../kernel/day.js';
import { daysLate } from '../../../kernel/reminder-ladder.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { issueLink } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import { heldRecommendation } from '../held.js';
import type { OpenRecommendations } from '../opened.js';
import { discussionPaths } from '../paths.js';
import type { AddressedTo, Discussion, Recommendation } from '../queries.js';
import { discussionChasers, recommendationAddressees, recommendationDiscussions } from '../tables.js';

export const DISCUSSION_LINK = 'recommendation-discussion';
const LINK_DAYS = 60;

/** Whom the wording is put to, and what is written with it. */
export interface Asking {
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly answerDueOn: Day;
  readonly message: string;
}

/** The wording is discussed from when it was put to the organisations until it is agreed: held so. Throws `Conflict` before and after. */
export async function holdInDiscussion(work: Work, one: Pick<Recommendation, 'id'>): Promise<void> {
  const { state } = await heldRecommendation(work, one);
  if (state !== 'in-discussion') throw new Conflict('It is not being discussed now. Look at where it stands.');
}

/** Puts the wording to somebody of the organisation by a link, with the day an answer is asked for. */
export async function askByLink(
  work: Work,
  { review, names, keeps }: OpenRecommendations,
  { one, addressee, name, post, email, answerDueOn, message }: Asking,
): Promise<void> {
  authorise(keeps);
  await holdInDiscussion(work, one);
  const { reviewId, partnershipId } = one;
  const discussion = {
    ...{ reviewId, partnershipId, id: work.newId(), recommendationId: one.id, addresseeId: addressee.id },
    ...{ wordingVersion: one.wordingVersion, askedOn: work.today, answerDueOn, way: 'link' as const },
    ...{ message: names.toPseudonyms(message), askedBy: personIn(work), askedAt: work.now },
  };
  await work.tx
    .update(recommendationAddressees)
    .set({
      ...{ contactName: name, contactPost: post, contactEmail: email },
      version: sql`${recommendationAddressees.version} + 1`,
    })
    .where(eq(recommendationAddressees.id, addressee.id));
  await work.tx.insert(recommendationDiscussions).values(discussion);
  await sendLink(work, { discussion, email, reference: review.reference });
  noteOn(work, one, 'recommendation.asked');
}

/** Sends the link anew to whoever was asked and has not answered. */
export async function askAgain(
  work: Work,
  { review, keeps }: OpenRecommendations,
  { one, addressee }: Pick<Asking, 'one' | 'addressee'>,
): Promise<void> {
  authorise(keeps);
  await holdInDiscussion(work, one);
  const discussion = found(addressee.discussions.findLast(({ way, answer }) => way === 'link' && answer === null));
  const { answerDueOn, reviewId, partnershipId } = discussion;
  await work.tx.insert(discussionChasers).values({
    ...{ id: work.newId(), reviewId, partnershipId, discussionId: discussion.id, way: 'by-hand' },
    ...{ toName: addressee.contactName, sentBy: personIn(work), sentAt: work.now },
    daysLate: daysLate(answerDueOn, work.today),
  });
  await sendLink(work, { discussion, email: addressee.contactEmail, reference: review.reference, again: true });
  noteOn(work, one, 'recommendation.asked-again');
}

/** A link to what somebody was asked. */
export interface LinkToSend {
  readonly discussion: Pick<Discussion, 'id' | 'partnershipId' | 'reviewId' | 'answerDueOn'>;
  readonly email: string;
  readonly reference: string;
  readonly again?: true;
}

/** A reference and a day, no name and nothing of the case. */
export async function sendLink(work: Work, { discussion, email, reference, again }: LinkToSend): Promise<void> {
  const { id, partnershipId, reviewId, answerDueOn } = discussion;
  const partnership = found(await findPartnership(work, partnershipId));
  const link = await issueLink(work, {
    ...{ kind: DISCUSSION_LINK, subjectId: id, partnershipId, reviewId, email, days: LINK_DAYS },
    path: discussionPaths.one(id),
  });
  await queueMessage(work, {
    ...{ to: email, partnershipId, reviewId },
    subject: `${again ? 'Reminder: a' : 'A'} recommendation to your organisation ${reference}: what do you say of it?`,
    paragraphs: [
      `${partnership.name} holds a review with the reference ${reference} and means to make a recommendation to your organisation. Before it is final we ask what you say of its purpose, of what is expected, and of its wording.`,
      `It stands here: ${link}`,
      ...(answerDueOn === null ? [] : [`Please answer by ${inWords(answerDueOn)}.`]),
      'You need no account; we will send a code to this address to check that it is yours. What the link opens is confidential until the review is published.',
    ],
  });
}

/** Notes what was done with a recommendation. */
export const noteOn = (work: Work, { id, reviewId }: Pick<Recommendation, 'id' | 'reviewId'>, action: string): void =>
  work.record({ action, reviewId, objectKind: 'recommendation', objectId: id });
