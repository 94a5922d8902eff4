import type { Day } from '../../../kernel/day.js';
import { and, eq, getTableColumns, inArray, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { DiscussionAnswer, DiscussionWay } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { AddressedTo, Discussion, Recommendation } from '../queries.js';
import { recommendationAddressees, recommendationDiscussions, recommendations } from '../tables.js';
import { holdInDiscussion, noteOn } from './ask.js';

/** What an organisation says of the wording. */
export interface Said {
  readonly answer: DiscussionAnswer;
  readonly answerText: string;
  readonly proposedWording: string;
  readonly answeredName: string;
  readonly answeredPost: string;
}

/** A conversation or a letter, as somebody records it for the organisation. */
export interface Conversation extends Said {
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly way: Exclude<DiscussionWay, 'link'>;
  readonly on: Day;
}

/** Records what was said at a meeting, by telephone or in a letter: asked and answered in one. */
export async function recordConversation(
  work: Work,
  { names, keeps }: OpenRecommendations,
  { one, addressee, way, on, ...said }: Conversation,
): Promise<void> {
  authorise(keeps);
  await holdInDiscussion(work, one);
  const by = personIn(work);
  const { reviewId, partnershipId } = one;
  await work.tx.insert(recommendationDiscussions).values({
    ...{ reviewId, partnershipId, id: work.newId(), recommendationId: one.id, addresseeId: addressee.id },
    ...{ wordingVersion: one.wordingVersion, askedOn: on, way, askedBy: by, askedAt: work.now },
    ...underPseudonyms(said, names.toPseudonyms),
    ...{ answeredOn: on, recordedBy: by },
  });
  noteOn(work, one, 'recommendation.asked');
  noteOn(work, one, 'recommendation.answered');
}

/** Keeps what the organisation answered itself, by its link or signed in. Throws `Conflict` when it was answered or settled meanwhile. */
export async function answerAsAsked(work: Work, { id }: Pick<Discussion, 'id'>, said: Said): Promise<void> {
  const recordedBy = work.actor.kind === 'person' ? work.actor.personId : null;
  await asSystem(work, async () => {
    const [row] = await work.tx
      .select(getTableColumns(recommendationDiscussions))
      .from(recommendationDiscussions)
      .innerJoin(recommendations, eq(recommendations.id, recommendationDiscussions.recommendationId))
      .innerJoin(recommendationAddressees, eq(recommendationAddressees.id, recommendationDiscussions.addresseeId))
      .where(
        and(
          eq(recommendationDiscussions.id, id),
          isNull(recommendationDiscussions.answer),
          isNull(recommendationAddressees.removedAt),
          eq(recommendations.state, 'in-discussion'),
        ),
      )
      .for('update', { of: [recommendationDiscussions, recommendations] });
    if (row === undefined) throw new Conflict('It has been answered already, or is not being discussed any more.');
    const names = await namesOf(work, { id: row.reviewId, partnershipId: row.partnershipId });
    await work.tx
      .update(recommendationDiscussions)
      .set({
        ...underPseudonyms(said, names.toPseudonyms),
        ...{ answeredOn: work.today, recordedBy },
        version: sql`${recommendationDiscussions.version} + 1`,
      })
      .where(eq(recommendationDiscussions.id, id));
    noteOn(work, { id: row.recommendationId, reviewId: row.reviewId }, 'recommendation.answered');
  });
}

const underPseudonyms = (said: Said, toPseudonyms: (text: string) => string): Said => ({
  ...said,
  answerText: toPseudonyms(said.answerText),
  proposedWording: toPseudonyms(said.proposedWording),
});

/** Keeps what was made of the answers of an organisation that nobody has settled yet. */
export async function settleAnswers(
  work: Work,
  { names, keeps }: OpenRecommendations,
  { one, addressee, settled }: { one: Recommendation; addressee: AddressedTo; settled: string },
): Promise<void> {
  authorise(keeps);
  await work.tx
    .update(recommendationDiscussions)
    .set({ settled: names.toPseudonyms(settled), version: sql`${recommendationDiscussions.version} + 1` })
    .where(
      and(
        eq(recommendationDiscussions.addresseeId, addressee.id),
        // What is answered later is settled for itself.
        inArray(recommendationDiscussions.answer, ['asks-for-change', 'disagrees']),
        eq(recommendationDiscussions.settled, ''),
      ),
    );
  noteOn(work, one, 'recommendation.answer-settled');
}
