import { inWords } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { chiefOfficerOf, findPartnership } from '../../accounts/index.js';
import { actionsOf, askLeadsAbout } from '../../actions/index.js';
import { issueLink } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import { recommendationsOf } from '../../recommendations/index.js';
import type { Review } from '../../reviews/index.js';
import { updateName } from '../kinds.js';
import { askingPaths } from '../paths.js';
import { type AskedBody, askedBodies, type Update } from '../queries.js';
import { askings, updates } from '../tables.js';
import { type BodyToAsk, ownersOf } from './owners.js';

export const ASKING_LINK = 'six-month-asking';
const LINK_DAYS = 120;

export type AboutReview = Pick<Review, 'id' | 'partnershipId' | 'reference'>;

/**
 * Asks every owner how their recommendations stand: leads of actions by the door of the progress rounds, a body that leads none by a link of its own.
 * Asked again, only what is new since is asked: a body that came in, an action that somebody has taken on.
 * Answers how many were written to. For an update that is held.
 */
export const askOwners = (work: Work, review: AboutReview, update: Update): Promise<number> =>
  asSystem(work, async () => {
    const planned = await actionsOf(work, review);
    const owners = ownersOf(await recommendationsOf(work, review.id), planned);
    const fresh = owners.actions.filter((id) => !update.askedActions.includes(id));
    const asked = await askLeadsAbout(work, review, { actionIds: fresh, ...wordsToLeads(review, update, false) });
    if (asked.length > 0)
      await work.tx
        .update(updates)
        .set({ askedActions: [...update.askedActions, ...asked] })
        .where(eq(updates.id, update.id));
    const known = new Set((await askedBodies(work, [update.id])).map(({ bodyName }) => bodyName));
    let written = new Set(planned.flatMap(({ action, lead }) => (asked.includes(action.id) ? [lead.id] : []))).size;
    for (const body of owners.bodies)
      if (!known.has(body.bodyName) && (await askBody(work, review, { update, body }))) written += 1;
    return written;
  });

/** What leads are told: nothing of the case. */
export const wordsToLeads = ({ reference }: AboutReview, { months, answersBy }: Update, again: boolean) => ({
  subject: again
    ? `Reminder: the ${updateName(months).toLowerCase()} of ${reference} waits for you`
    : `For the board: how do the actions that you lead go? ${reference}`,
  paragraphs: [
    `The board of the Community Safety Partnership is told, ${months} months after a review was published, what came of each recommendation. You lead actions from ${reference} that carry recommendations out: the page that you open marks them.`,
    `Please tell us by ${inWords(answersBy)} how each of these stands, what shows it, what stands in the way, and another day if its day cannot be kept. What you say goes into the paper of the board; if nothing comes, the paper says so by the name of your organisation.`,
  ],
});

interface Asking {
  readonly update: Update;
  readonly body: BodyToAsk;
}

/** True when it could be written to. */
async function askBody(work: Work, review: AboutReview, { update, body }: Asking): Promise<boolean> {
  const known = body.toEmail !== '' || body.agencyId === null ? undefined : await chiefOfficerOf(work, body.agencyId);
  const row = {
    ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId, updateId: update.id },
    ...{ bodyName: body.bodyName, recommendations: [...body.recommendations], askedAt: work.now },
    ...{ toName: known?.name ?? body.toName, toEmail: (known?.email ?? body.toEmail).toLowerCase() },
  };
  await work.tx.insert(askings).values(row);
  work.record({
    ...{ action: 'six-month-update.asked', reviewId: review.id },
    ...{ objectKind: 'six-month-asking', objectId: row.id },
  });
  if (row.toEmail === '') return false;
  await mailBody(work, review, { update, asked: row, again: false });
  return true;
}

/** A message to a body that was asked. */
export interface ToBody {
  readonly update: Update;
  readonly asked: Pick<AskedBody, 'id' | 'bodyName' | 'toName' | 'toEmail' | 'recommendations'>;
  readonly again: boolean;
}

/** One message to a body, with the link to its page. */
export async function mailBody(work: Work, review: AboutReview, { update, asked, again }: ToBody): Promise<void> {
  const { id: reviewId, partnershipId, reference } = review;
  const link = await issueLink(work, {
    ...{ kind: ASKING_LINK, subjectId: asked.id, partnershipId, reviewId, email: asked.toEmail },
    ...{ path: askingPaths.one(asked.id), days: LINK_DAYS },
  });
  const partnership = await findPartnership(work, partnershipId);
  const [what, stands] =
    asked.recommendations.length === 1 ? ['a recommendation', 'it stands'] : ['recommendations', 'each of them stands'];
  await queueMessage(work, {
    to: asked.toEmail,
    subject: `${again ? 'Reminder' : 'For the board'}: what came of ${what}? ${reference}`,
    paragraphs: [
      `For ${asked.toName === '' ? 'the chief officer' : asked.toName}, ${asked.bodyName}.`,
      `The board of the Community Safety Partnership is told, ${update.months} months after ${reference} was published, what came of each recommendation. Nobody leads an action here who could tell us about ${what} made to ${asked.bodyName}.`,
      `Please say by ${inWords(update.answersBy)} how ${stands}. If nothing comes, the paper of the board says so by the name of your organisation.`,
      `Answer here: ${link}`,
      'You need no account; we will send a code to this address.',
      partnership?.email === undefined
        ? (partnership?.name ?? '')
        : `Questions? Write to ${partnership.email} with the reference, and nothing of the case. ${partnership.name}`,
    ],
    ...{ partnershipId, reviewId },
  });
}
