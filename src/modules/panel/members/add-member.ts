import type { Day } from '../../../kernel/day.js';
import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import { invitePerson, people } from '../../accounts/index.js';
import { isFamilyAddress } from '../../family/index.js';
import { queueMessage } from '../../messages/index.js';
import {
  choosePerson,
  grantMembership,
  live,
  type MembershipBlocker,
  memberships,
  type OpenReview,
} from '../../reviews/index.js';
import { panelPaths } from '../paths.js';
import { keepPanel } from '../policy.js';
import { panelMembers } from '../tables.js';
import type { Particulars } from './change-member.js';
import { endRole } from './end-role.js';
import { membersIn } from './standing.js';

/** How somebody comes to the panel: with an account they have, with one they are invited to, or without access. */
export type Coming =
  | { readonly kind: 'account'; readonly personId: string }
  | { readonly kind: 'invited'; readonly email: string }
  | { readonly kind: 'without-access'; readonly email: string };

export interface NewMember extends Particulars {
  readonly coming: Coming;
  readonly joinedOn: Day;
}

/** Why somebody cannot join. */
export type AddBlocker = MembershipBlocker | 'on-the-panel-already' | 'no-such-person' | 'family-address';

/** Puts somebody on the panel and opens the review to them, or answers why not; answers the id of the member. */
export async function addMember(work: Work, review: OpenReview, joins: NewMember): Promise<string | AddBlocker[]> {
  authorise(keepPanel.may(review.roles));
  const { coming, ...particulars } = joins;
  if (coming.kind !== 'account' && (await isFamilyAddress(work, review.id, coming.email))) return ['family-address'];
  const seats = await membersIn(work, review.id);
  const account = await accountFor(work, review, coming, particulars);
  if (Array.isArray(account)) return account;
  if (account !== undefined && seats.some(({ personId, leftOn }) => personId === account.id && leftOn === null))
    return ['on-the-panel-already'];
  if (account !== undefined) {
    const refused = await letIn(work, review, { personId: account.id, agencyId: particulars.agencyId });
    if (refused.length > 0) return refused;
  }
  const id = work.newId();
  const made = await work.tx
    .insert(panelMembers)
    .values({
      ...particulars,
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      personId: account?.id ?? null,
      email: account?.email ?? (coming.kind === 'account' ? '' : coming.email),
      addedBy: personIn(work),
      addedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: panelMembers.id });
  if (made.length === 0) throw new Conflict('Somebody else has put this person on the panel just now.');
  work.record({ action: 'panel.member-added', reviewId: review.id, objectKind: 'panel-member', objectId: id });
  if (account !== undefined) await tell(work, review, account.email);
  return id;
}

interface Account {
  readonly id: string;
  readonly email: string;
}

/** The account they come with, made by invitation if need be; undefined without access. */
async function accountFor(
  work: Work,
  review: OpenReview,
  coming: Coming,
  { name, post, agencyId }: Particulars,
): Promise<Account | undefined | AddBlocker[]> {
  if (coming.kind === 'without-access') return undefined;
  if (coming.kind === 'invited')
    return accountOf(work, review, { name, post, agencyId: agencyId ?? undefined, email: coming.email });
  const id = await choosePerson(work, review.partnershipId, { person: coming.personId, email: '' });
  if (id === undefined) return ['no-such-person'];
  const [row] = await work.tx.select({ email: people.email }).from(people).where(eq(people.id, id));
  return row === undefined ? ['no-such-person'] : { id, email: row.email };
}

/** The open account with this address, else an invitation to one. As the program: a CSP chair forms panels too, and opens no accounts. */
export async function accountOf(
  work: Work,
  { partnershipId }: OpenReview,
  person: { name: string; post: string; agencyId: string | undefined; email: string },
): Promise<Account> {
  const { email } = person;
  const known = await choosePerson(work, partnershipId, { person: undefined, email });
  if (known !== undefined) return { id: known, email };
  return { id: await asSystem(work, () => invitePerson(work, partnershipId, { ...person, role: undefined })), email };
}

/** Gives the role that opens the review, for this agency; whoever holds it for another sits for this one from now on. */
export async function letIn(
  work: Work,
  review: OpenReview,
  { personId, agencyId }: { personId: string; agencyId: string | null },
): Promise<MembershipBlocker[]> {
  const grant = () =>
    grantMembership(work, review, {
      personId,
      role: 'panel-member',
      agencyId: agencyId ?? undefined,
      startsOn: work.today,
      endsOn: undefined,
    });
  const refused = await grant();
  if (!refused.includes('holds-it-already')) return refused;
  const others = refused.filter((blocker) => blocker !== 'holds-it-already');
  if (others.length > 0 || (await sitsFor(work, review, { personId, agencyId }))) return others;
  return (await endRole(work, review, personId)) ? grant() : others;
}

async function sitsFor(
  work: Work,
  review: OpenReview,
  { personId, agencyId }: { personId: string; agencyId: string | null },
): Promise<boolean> {
  const held = await work.tx
    .select({ agencyId: memberships.agencyId })
    .from(memberships)
    .where(
      and(
        eq(memberships.reviewId, review.id),
        eq(memberships.personId, personId),
        eq(memberships.role, 'panel-member'),
        live(work),
      ),
    );
  return held.some((one) => one.agencyId === agencyId);
}

/** Tells a member that they are on the panel. Nothing of the case is in it. */
export const tell = (work: Work, review: OpenReview, to: string): Promise<void> =>
  queueMessage(work, {
    to,
    partnershipId: review.partnershipId,
    reviewId: review.id,
    subject: `You are on the panel of ${review.reference}`,
    paragraphs: [
      `You have been asked to sit on the panel of the review with the reference ${review.reference}.`,
      'Sign in to say whether you have a conflict of interest and to accept the confidentiality undertaking. If you have no account yet, a link to set one up comes in a message of its own.',
      `${work.installation.publicUrl}${panelPaths.own(review.reference)}`,
    ],
  });
