import { found } from '../../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { emptyForm, readForm, rejected, versionOf } from '../../../../web/forms.js';
import { markEntries, readTogether } from '../../policy.js';
import { notesOf, type ReviewNote } from '../list/queries.js';
import { onTogether, type Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { noteForm } from './form.js';
import { NotePage, NotesPage } from './notes-pages.js';
import { removeNote } from './remove-note.js';
import { writeNote } from './write-note.js';

const noteAsked = async (work: Work, asked: Asked, together: Together): Promise<ReviewNote> =>
  found((await notesOf(work, together)).find(({ id }) => id === asked.params.note));

const back = ({ review }: Together, flash: string) => goTo(togetherPaths.notes(review.reference), { flash });

async function add(work: Work, asked: Asked, together: Together) {
  const notes = await notesOf(work, together);
  const read = readForm(noteForm, asked.body);
  if (!read.ok) return show(<NotesPage together={together} notes={notes} form={read.form} />, 422);
  const refused = await writeNote(work, together.review, { draft: read.value });
  if (refused !== undefined) {
    const form = rejected(asked.body, [{ field: 'when', message: refused }]);
    return show(<NotesPage together={together} notes={notes} form={form} />, 422);
  }
  return back(together, 'The note is written.');
}

async function change(work: Work, asked: Asked, together: Together) {
  const note = await noteAsked(work, asked, together);
  const read = readForm(noteForm, asked.body);
  if (!read.ok) return show(<NotePage together={together} note={note} form={read.form} />, 422);
  const before = { before: note, version: versionOf(asked.body), typed: asked.body };
  const refused = await writeNote(work, together.review, { draft: read.value, change: before });
  if (refused !== undefined) {
    const form = rejected(asked.body, [{ field: 'when', message: refused }]);
    return show(<NotePage together={together} note={note} form={form} />, 422);
  }
  return back(together, 'The note is changed.');
}

const [reads, marks] = [onTogether(readTogether), onTogether(markEntries)];

export const noteRoutes: readonly Route[] = [
  get(togetherPaths.notesPattern, reads, async (work, _asked, together) =>
    show(<NotesPage together={together} notes={await notesOf(work, together)} form={emptyForm()} />),
  ),
  post(togetherPaths.notesPattern, marks, add),
  get(togetherPaths.notePattern, marks, async (work, asked, together) => {
    const note = await noteAsked(work, asked, together);
    const form = emptyForm({ when: note.writtenWhen, kind: note.kind, text: note.text });
    return show(<NotePage together={together} note={note} form={form} />);
  }),
  post(togetherPaths.notePattern, marks, change),
  post(togetherPaths.noteRemovalPattern, marks, async (work, asked, together) => {
    await removeNote(work, await noteAsked(work, asked, together));
    return back(together, 'The note was taken out.');
  }),
];
