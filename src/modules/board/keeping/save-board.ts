import { and, eq, isNull, ne, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepBoards } from '../policy.js';
import { boards } from '../tables.js';
import type { BoardDraft } from './form.js';

export type BoardRefused = 'name-taken' | 'one-csp-board';

/** A board to be added, or the one that is changed with the version that was read. */
export type Saving = { readonly board: string; readonly version: number | undefined; readonly typed: FormBody } | 'new';

/** Adds or changes a board; answers its id, or why not. Throws `Conflict` when somebody else has changed it meanwhile. */
export async function saveBoard(
  work: Work,
  partnershipId: string,
  { draft, saving }: { readonly draft: BoardDraft; readonly saving: Saving },
): Promise<{ readonly id: string } | { readonly refused: BoardRefused }> {
  authorise(mayKeepBoards(work.actor, partnershipId));
  const id = saving === 'new' ? work.newId() : saving.board;
  const refused = await whyNot(work, { id, partnershipId, draft });
  if (refused !== undefined) return { refused };
  const kept = { ...draft, papersDays: draft.papersDays ?? null, changedBy: personIn(work), changedAt: work.now };
  if (saving === 'new') await work.tx.insert(boards).values({ ...kept, id, partnershipId, addedOn: work.today });
  else {
    const rows = await work.tx
      .update(boards)
      .set({ ...kept, version: sql`${boards.version} + 1` })
      .where(and(eq(boards.id, id), eq(boards.partnershipId, partnershipId), eq(boards.version, saving.version ?? 0)))
      .returning({ id: boards.id });
    if (rows.length === 0) throw new Conflict('Somebody else has changed this board meanwhile.', saving.typed);
  }
  const action = saving === 'new' ? 'board.added' : 'board.changed';
  work.record({ action, partnershipId, objectKind: 'board', objectId: id });
  return { id };
}

/** Two who add the same board at one instant meet at the unique index: the second is asked to look again. */
async function whyNot(
  { tx }: Work,
  { id, partnershipId, draft }: { readonly id: string; readonly partnershipId: string; readonly draft: BoardDraft },
): Promise<BoardRefused | undefined> {
  const live = await tx
    .select({ name: boards.name, kind: boards.kind })
    .from(boards)
    .where(and(eq(boards.partnershipId, partnershipId), isNull(boards.endedOn), ne(boards.id, id)));
  if (live.some(({ name }) => name.toLowerCase() === draft.name.toLowerCase())) return 'name-taken';
  return draft.kind === 'csp-board' && live.some(({ kind }) => kind === 'csp-board') ? 'one-csp-board' : undefined;
}
