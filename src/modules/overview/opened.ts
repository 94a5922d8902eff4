import { eq } from '../../platform/database/sql.js';
import { Conflict, found } from '../../platform/errors.js';
import type { Guard } from '../../platform/http/route.js';
import { Elsewhere } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import type { PersonAtWork } from '../accounts/index.js';
import { mayWriteOverviews, writeOverviews } from './policy.js';
import { findOverview, type Overview } from './queries.js';
import { overviews } from './tables.js';

/** An overview as somebody opened it. */
export interface OpenOverview {
  readonly overview: Overview;
  readonly partnershipId: string;
  readonly mayWrite: boolean;
}

/** Opens one overview of the partnership for whoever the guard lets in. */
export const onOverview = (guard: Guard<PersonAtWork>): Guard<OpenOverview> => ({
  ...guard,
  open: async (work, asked) => {
    const at = await guard.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const overview = await findOverview(work, at.partnershipId, asked.params.id ?? '');
    const { partnershipId } = at;
    return overview && { overview, partnershipId, mayWrite: mayWriteOverviews(work.actor, partnershipId) };
  },
});

/** A draft for its writer: what was issued has no such pages. */
export const onDraft: Guard<OpenOverview> = {
  ...onOverview(writeOverviews),
  open: async (work, asked) => {
    const opened = await onOverview(writeOverviews).open(work, asked);
    return opened !== undefined && !(opened instanceof Elsewhere) && opened.overview.issuedAt !== null
      ? undefined
      : opened;
  },
};

/** The draft, held so that nobody issues it while somebody else writes. Throws `Conflict` when it was issued meanwhile. */
export async function heldDraft(
  work: Work,
  id: string,
  typed?: Readonly<Record<string, string | string[]>>,
): Promise<Overview> {
  const [row] = await work.tx.select().from(overviews).where(eq(overviews.id, id)).for('update');
  if (found(row).issuedAt !== null)
    throw new Conflict('This overview was issued meanwhile. A correction is a new issue.', typed);
  return found(row);
}
