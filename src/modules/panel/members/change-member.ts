import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { isFamilyAddress } from '../../family/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepPanel } from '../policy.js';
import type { MemberKind, Sector } from '../rules.js';
import { panelMembers } from '../tables.js';
import { type AddBlocker, accountOf, letIn, tell } from './add-member.js';
import { endRole } from './end-role.js';
import { type MemberRow, membersIn } from './standing.js';

/** What is known of a member beside how they come. */
export interface Particulars {
  readonly name: string;
  readonly post: string;
  readonly agencyId: string | null;
  readonly organisation: string;
  readonly kind: MemberKind;
  readonly sector: Sector;
  readonly daExpert: boolean;
  readonly daBasis: string;
  readonly seniority: string;
  readonly seniorityOn: Day | null;
  readonly skills: string[];
  readonly training: string;
  readonly trainedOn: Day | null;
  readonly standsInFor: string | null;
  readonly mayBeNamed: boolean;
  readonly paperDeclaredOn: Day | null;
  readonly paperUndertakenOn: Day | null;
}

/** Changes what is known of a member. Throws `Conflict` when somebody was quicker. */
export async function changeMember(
  work: Work,
  { review, row }: { review: OpenReview; row: MemberRow },
  { particulars, version, typed }: { particulars: Particulars; version: number | undefined; typed: FormBody },
): Promise<void> {
  authorise(keepPanel.may(review.roles));
  const changed = await work.tx
    .update(panelMembers)
    .set({ ...particulars, version: sql`${panelMembers.version} + 1` })
    .where(and(eq(panelMembers.id, row.id), eq(panelMembers.version, version ?? -1), isNull(panelMembers.leftOn)))
    .returning({ id: panelMembers.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this member while you had them open.', typed);
  const { personId } = row;
  const { agencyId } = particulars;
  // The role says for which agency they sit, and returns of that agency open by it: it goes with the list.
  if (personId !== null && agencyId !== row.agencyId && (await endRole(work, review, personId)))
    await letIn(work, review, { personId, agencyId });
  work.record({ action: 'panel.member-changed', reviewId: review.id, objectKind: 'panel-member', objectId: row.id });
}

/** Opens the review to a member who came without access, or again to one whose role had ended. */
export async function giveAccess(
  work: Work,
  { review, row }: { review: OpenReview; row: MemberRow },
  email: string,
): Promise<AddBlocker[]> {
  authorise(keepPanel.may(review.roles));
  const { name, post, agencyId } = row;
  if (row.personId === null && (await isFamilyAddress(work, review.id, email))) return ['family-address'];
  const account =
    row.personId === null
      ? await accountOf(work, review, { name, post, agencyId: agencyId ?? undefined, email })
      : { id: row.personId, email: row.email };
  const seats = await membersIn(work, review.id);
  if (seats.some((seat) => seat.personId === account.id && seat.leftOn === null && seat.id !== row.id))
    return ['on-the-panel-already'];
  const refused = await letIn(work, review, { personId: account.id, agencyId });
  if (refused.length > 0) return refused;
  const opened = await work.tx
    .update(panelMembers)
    .set({ personId: account.id, email: account.email, version: sql`${panelMembers.version} + 1` })
    .where(and(eq(panelMembers.id, row.id), isNull(panelMembers.leftOn)))
    .returning({ id: panelMembers.id });
  if (opened.length === 0) throw new Conflict('This member has left meanwhile.');
  work.record({ action: 'panel.access-given', reviewId: review.id, objectKind: 'panel-member', objectId: row.id });
  await tell(work, review, account.email);
  return [];
}
