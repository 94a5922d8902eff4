import { readWrittenDate } from '../../../../kernel/written-date/index.js';
import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { NoteKind } from '../../kinds.js';
import { chronologyNotes } from '../../tables.js';
import type { ReviewNote } from '../list/queries.js';

export interface NoteDraft {
  readonly when: string;
  readonly kind: NoteKind;
  readonly text: string;
}

/** Writes a note of the review, or changes `before`; or says why its date cannot be used. */
export async function writeNote(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  {
    draft,
    change,
  }: { draft: NoteDraft; change?: { before: ReviewNote; version: number | undefined; typed: FormBody } },
): Promise<string | undefined> {
  const read = readWrittenDate(draft.when, { pivotYear: Number(work.today.slice(0, 4)), today: work.today });
  if (!read.ok) return read.reason.words;
  const { first, last, about, doubted } = read.value;
  if (first === undefined || last === undefined) return 'Enter a date: a note without one has no place in the list';
  const said = {
    writtenWhen: draft.when,
    firstDay: first,
    lastDay: last,
    about,
    doubted,
    text: draft.text,
    kind: draft.kind,
  };
  const by = { writtenBy: personIn(work), writtenAt: work.now };
  const id = change?.before.id ?? work.newId();
  if (change === undefined) {
    await work.tx
      .insert(chronologyNotes)
      .values({ id, reviewId: review.id, partnershipId: review.partnershipId, ...said, ...by });
  } else {
    const version = change.version ?? change.before.version;
    const changed = await work.tx
      .update(chronologyNotes)
      .set({ ...said, ...by, version: version + 1 })
      .where(and(eq(chronologyNotes.id, id), eq(chronologyNotes.version, version), isNull(chronologyNotes.removedAt)))
      .returning({ id: chronologyNotes.id });
    if (changed.length === 0) throw new Conflict('Somebody else has changed this note.', change.typed);
  }
  const action = change === undefined ? 'chronology-note.added' : 'chronology-note.changed';
  work.record({ action, reviewId: review.id, objectKind: 'chronology-note', objectId: id });
  return undefined;
}
