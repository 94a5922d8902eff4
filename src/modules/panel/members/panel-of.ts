import type { Day } from '../../../kernel/day.js';
import { and, asc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { visibleBy } from '../../reviews/index.js';
import type { MemberKind } from '../rules.js';
import { panelMembers } from '../tables.js';

/** Somebody who sits or sat on the panel of a review. */
export interface PanelMember {
  readonly id: string;
  /** Undefined for whoever comes without an account: no paper opens to them here. */
  readonly personId: string | undefined;
  readonly name: string;
  readonly post: string;
  readonly agencyName: string;
  readonly kind: MemberKind;
  readonly email: string | undefined;
  readonly joinedOn: Day;
  readonly leftOn: Day | null;
  /** False where they asked that the report carry their post and agency alone. */
  readonly mayBeNamed: boolean;
  /** The member in whose place they come; undefined for a member in their own right. */
  readonly standsInFor: string | undefined;
}

/** Everybody who sits or sat on the panel, core members first, by name. Empty for whoever may not see the review. */
export async function panelOf(work: Work, reviewId: string): Promise<PanelMember[]> {
  const rows = await work.tx
    .select()
    .from(panelMembers)
    .where(
      and(
        eq(panelMembers.reviewId, reviewId),
        visibleBy(work, { review: panelMembers.reviewId, partnership: panelMembers.partnershipId }),
      ),
    )
    .orderBy(asc(panelMembers.kind), asc(panelMembers.name), asc(panelMembers.joinedOn));
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId ?? undefined,
    name: row.name,
    post: row.post,
    agencyName: row.organisation,
    kind: row.kind,
    email: row.email === '' ? undefined : row.email,
    joinedOn: row.joinedOn,
    leftOn: row.leftOn,
    mayBeNamed: row.mayBeNamed,
    standsInFor: row.standsInFor ?? undefined,
  }));
}
