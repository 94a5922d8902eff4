import { daysLate } from '../../kernel/reminder-ladder.js';
import { authorise, Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { noteOn } from './discussing/ask.js';
import { recordOn } from './letters/send-letters.js';
import type { OpenRecommendations } from './opened.js';
import type { AddressedTo } from './queries.js';
import { discussionChasers, letterChasers } from './tables.js';

/** What waits for an answer of a body: what it was asked, or what its chief officer was sent. */
export type Awaited = 'discussion' | 'letter';

/** Somebody who was spoken to about an answer that has not come. */
export interface Spoken {
  readonly addressee: AddressedTo;
  readonly about: Awaited;
  readonly toName: string;
  readonly note: string;
}

/** What of a body waits for an answer; undefined when nothing does. */
export const awaited = ({ discussions, letters }: AddressedTo, about: Awaited) =>
  about === 'letter'
    ? letters.findLast(({ answer }) => answer === null)
    : discussions.findLast(({ way, answer }) => way === 'link' && answer === null);

/** Records that somebody was asked for the answer by telephone or at a meeting. Throws `Conflict` when it has come meanwhile. */
export async function remindedByVoice(
  work: Work,
  { names, keeps, sends }: OpenRecommendations,
  { addressee, about, toName, note }: Spoken,
): Promise<void> {
  authorise(about === 'letter' ? sends : keeps);
  const waits = awaited(addressee, about);
  if (waits === undefined) throw new Conflict('The answer has come meanwhile.');
  const { id, reviewId, partnershipId, answerDueOn } = waits;
  const spoken = {
    ...{ id: work.newId(), reviewId, partnershipId, way: 'spoken' as const, toName, note: names.toPseudonyms(note) },
    daysLate: daysLate(answerDueOn, work.today),
    ...{ sentBy: personIn(work), sentAt: work.now },
  };
  if (about === 'letter') {
    await work.tx.insert(letterChasers).values({ ...spoken, letterId: id });
    recordOn(work, waits, 'recommendation-letter.chased-by-voice');
  } else {
    await work.tx.insert(discussionChasers).values({ ...spoken, discussionId: id });
    noteOn(work, { id: addressee.recommendationId, reviewId }, 'recommendation.chased-by-voice');
  }
}
