import { inWords } from '../../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import { personIn, type Work } from '../../../../platform/work.js';
import { people } from '../../../accounts/index.js';
import { queueMessage } from '../../../messages/index.js';
import { accountOf } from '../../../panel/index.js';
import { grantMembership, live, type MembershipBlocker, memberships, type OpenReview } from '../../../reviews/index.js';
import type { AnswererRole } from '../../kinds.js';
import { returnPaths } from '../../paths.js';
import { keepRequests } from '../../policy.js';
import type { AskedAgency } from '../../queries.js';
import { answerers, nominations } from '../../tables.js';
import { changeRequest, recordOn } from './change-request.js';
import { endAnswerer } from './end-answerers.js';

/** Somebody who is to write or to sign for an agency. */
export interface NewAnswerer {
  readonly role: AnswererRole;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  /** Why they take the place of somebody else; '' where nobody had it. */
  readonly reason: string;
  /** The form it came from, with the version of the request; absent where the caller has changed the request itself. */
  readonly typed?: FormBody;
}

/** Why somebody cannot answer for the agency. */
export type NamingBlocker = MembershipBlocker | 'has-it-already' | 'other-part' | 'for-another-agency';

/**
 * Gives somebody the part of author or senior manager: an account is invited where there is none, and the review opens to them for this
 * agency alone. Whoever had the part before them loses it; what was written stays. Answers every reason why not.
 */
export async function nameAnswerer(
  work: Work,
  review: OpenReview,
  asked: AskedAgency,
  named: NewAnswerer,
): Promise<NamingBlocker[]> {
  authorise(keepRequests.may(review.roles));
  const { request } = asked;
  const { name, post, email } = named;
  const account = await accountOf(work, review, { name, post, email, agencyId: request.agencyId });
  const [before, other] = named.role === 'imr-author' ? [asked.author, asked.senior] : [asked.senior, asked.author];
  if (before?.personId === account.id) return ['has-it-already'];
  if (other?.personId === account.id) return ['other-part'];
  const refused = await giveSeat(work, review, { personId: account.id, role: named.role, agencyId: request.agencyId });
  if (refused.length > 0) return refused;
  if (named.typed !== undefined) await changeRequest(work, request, { set: {}, typed: named.typed });
  if (before !== undefined)
    await endAnswerer(work, review, { answerer: before, agencyId: request.agencyId, reason: named.reason });
  await keep(work, asked, { personId: account.id, named });
  await settleNamed(work, asked, named);
  recordOn(work, request, `agency-returns.${named.role}-named`, { person: account.id });
  await tell(work, review, { asked, named });
  return [];
}

/** The seat on the review for one agency; whoever has it already keeps it. */
export async function giveSeat(
  work: Work,
  review: OpenReview,
  { personId, role, agencyId }: { personId: string; role: AnswererRole; agencyId: string },
): Promise<NamingBlocker[]> {
  const refused = await grantMembership(work, review, {
    personId,
    role,
    agencyId,
    startsOn: work.today,
    endsOn: undefined,
  });
  if (!refused.includes('holds-it-already')) return refused;
  const held = await work.tx
    .select({ agencyId: sql<string | null>`coalesce(${memberships.agencyId}, ${people.agencyId})` })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.reviewId, review.id),
        eq(memberships.personId, personId),
        eq(memberships.role, role),
        live(work),
      ),
    );
  return held.some((seat) => seat.agencyId === agencyId) ? [] : ['for-another-agency'];
}

async function keep(
  work: Work,
  { request }: AskedAgency,
  { personId, named }: { personId: string; named: NewAnswerer },
) {
  const made = await work.tx
    .insert(answerers)
    .values({
      id: work.newId(),
      requestId: request.id,
      reviewId: request.reviewId,
      partnershipId: request.partnershipId,
      role: named.role,
      personId,
      name: named.name,
      post: named.post,
      namedBy: personIn(work),
      namedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: answerers.id });
  if (made.length === 0) throw new Conflict('Somebody else has just named a person for this part.');
}

/** Whom the agency had named for this part: they were confirmed by it, or somebody else was named in their place. */
async function settleNamed(work: Work, { request }: AskedAgency, { role, email }: NewAnswerer): Promise<void> {
  const waiting = and(eq(nominations.requestId, request.id), eq(nominations.role, role), isNull(nominations.settledAs));
  const settled = { settledAt: work.now, settledBy: personIn(work) };
  await work.tx
    .update(nominations)
    .set({ ...settled, settledAs: 'confirmed' })
    .where(and(waiting, eq(nominations.email, email)));
  await work.tx
    .update(nominations)
    .set({ ...settled, settledAs: 'declined', settledReason: 'Somebody else was named' })
    .where(waiting);
}

/** Tells them what they are asked to do: a reference, a day and the way there. */
const tell = (
  work: Work,
  review: OpenReview,
  { asked: { request }, named }: { asked: AskedAgency; named: NewAnswerer },
): Promise<void> =>
  queueMessage(work, {
    to: named.email,
    partnershipId: review.partnershipId,
    reviewId: review.id,
    subject:
      named.role === 'imr-author'
        ? `You are asked to write for your agency: ${review.reference}`
        : `You are asked to sign for your agency: ${review.reference}`,
    paragraphs: [
      named.role === 'imr-author'
        ? `Your agency has named you to write what it was asked for in the review with the reference ${review.reference}. It is due by ${inWords(request.dueOn)}.`
        : `Your agency has named you as the senior manager who checks and signs what it sends to the review with the reference ${review.reference}. It is due by ${inWords(request.dueOn)}; you will be told when it is ready for you.`,
      'Sign in to say whether you have a conflict of interest and to see what is asked. If you have no account yet, a link to set one up comes in a message of its own.',
      `${work.installation.publicUrl}${returnPaths.own(review.reference)}`,
    ],
  });

const words: Readonly<Record<NamingBlocker, string>> = {
  'nobody-chosen': 'Enter the e-mail address of the person',
  yourself: 'You cannot give yourself this part. Ask a colleague who runs the review',
  excluded: 'This person is excluded from the review. Lift the exclusion first, if the reason for it has gone',
  'holds-it-already': 'This person has this part already',
  'ends-before-it-starts': 'The last day must be after the first',
  'has-it-already': 'This person has this part already',
  'other-part': 'Author and senior manager must be two people: one writes, the other checks and signs',
  'for-another-agency': 'This person has this part for another agency in this review. Name somebody else',
};

export const sayNamingBlocker = (blocker: NamingBlocker): { field: string; message: string } => ({
  field: 'email',
  message: words[blocker],
});
