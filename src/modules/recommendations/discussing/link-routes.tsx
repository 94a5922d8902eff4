import { isUuid } from '../../../kernel/id.js';
import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { Elsewhere, type Guard, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import { reviews } from '../../reviews/index.js';
import { discussionPaths } from '../paths.js';
import {
  recommendationAddressees,
  recommendationDiscussions,
  recommendations,
  recommendationWordings,
} from '../tables.js';
import { DISCUSSION_LINK } from './ask.js';
import { answerForm, saidErrors } from './form.js';
import { AnsweredPage, AnswerPage, type DiscussionInHand } from './link-pages.js';
import { putToOwnAgency } from './put-to-own.js';
import { answerAsAsked } from './record-answer.js';

/** Read as the program itself: whoever comes by the link has no rights but to this. */
const inHand = (work: Work, id: string): Promise<DiscussionInHand | undefined> =>
  asSystem(work, async () => {
    const [row] = await work.tx
      .select({ discussion: recommendationDiscussions, one: recommendations, reference: reviews.reference })
      .from(recommendationDiscussions)
      .innerJoin(recommendations, eq(recommendations.id, recommendationDiscussions.recommendationId))
      .innerJoin(reviews, eq(reviews.id, recommendations.reviewId))
      .where(eq(recommendationDiscussions.id, id));
    if (row === undefined) return undefined;
    const { discussion, one, reference } = row;
    const [addressee] = await work.tx
      .select()
      .from(recommendationAddressees)
      .where(eq(recommendationAddressees.id, discussion.addresseeId));
    const [asked] = await work.tx
      .select()
      .from(recommendationWordings)
      .where(
        and(
          eq(recommendationWordings.recommendationId, one.id),
          eq(recommendationWordings.number, discussion.wordingVersion),
        ),
      );
    const partnership = found(await findPartnership(work, one.partnershipId));
    return {
      ...{ discussion, one, reference, addressee: found(addressee), wording: found(asked).wording },
      partnershipName: partnership.name,
      isOpen: one.state === 'in-discussion' && found(addressee).removedAt === null && discussion.answer === null,
    };
  });

const link = byLink('recommendations.answer', DISCUSSION_LINK);

/** Lets in whoever was sent the link, and those with an account who answer for the agency on the review. */
const held: Guard<DiscussionInHand> = {
  ...link,
  says: `Whoever was sent the link (${DISCUSSION_LINK}) and proved the address, or answers for the agency and is signed in`,
  open: async (work, asked) => {
    if (work.actor.kind === 'person') return ofOwnAgency(work, asked.params.id ?? '');
    const opened = await link.open(work, asked);
    return opened === undefined || opened instanceof Elsewhere ? opened : inHand(work, opened.subjectId);
  },
};

async function ofOwnAgency(work: Work, id: string): Promise<DiscussionInHand | undefined> {
  if (!isUuid(id)) return undefined;
  const [own] = await work.tx
    .select({
      reviewId: recommendationDiscussions.reviewId,
      recommendationId: recommendationDiscussions.recommendationId,
    })
    .from(recommendationDiscussions)
    .where(and(eq(recommendationDiscussions.id, id), putToOwnAgency()));
  if (own === undefined) return undefined;
  work.saw(own.reviewId, 'recommendation', own.recommendationId);
  return inHand(work, id);
}

const begun = ({ addressee, wording }: DiscussionInHand): FormState =>
  emptyForm({ proposedWording: wording, answeredName: addressee.contactName, answeredPost: addressee.contactPost });

/** Whoever is signed in answers in their own name. */
const begunBy = (work: Work, hand: DiscussionInHand): FormState => {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.name === hand.addressee.contactName) return begun(hand);
  return emptyForm({ proposedWording: hand.wording, answeredName: actor.name });
};

export const linkRoutes: readonly Route[] = [
  get(discussionPaths.pattern, held, (work, _asked, hand) =>
    show(hand.isOpen ? <AnswerPage hand={hand} form={begunBy(work, hand)} /> : <AnsweredPage hand={hand} />),
  ),

  post(discussionPaths.pattern, held, async (work, asked, hand) => {
    const here = discussionPaths.one(hand.discussion.id);
    if (!hand.isOpen) return goTo(here);
    const read = readForm(answerForm, asked.body);
    if (!read.ok) return show(<AnswerPage hand={hand} form={read.form} />, 422);
    // The box began with the wording as it stands: left as it was, it proposes nothing.
    const { proposedWording } = read.value;
    const said = { ...read.value, proposedWording: proposedWording === hand.wording ? '' : proposedWording };
    const errors = saidErrors(said);
    if (errors.length > 0) return show(<AnswerPage hand={hand} form={rejected(asked.body, errors)} />, 422);
    await answerAsAsked(work, hand.discussion, said);
    return goTo(here, { flash: 'Thank you. The partnership has what you say.' });
  }),
];
