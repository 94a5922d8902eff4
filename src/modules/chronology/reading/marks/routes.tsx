import { found } from '../../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { readForm } from '../../../../web/forms.js';
import { isId } from '../../opened.js';
import { markEntries, readTogether } from '../../policy.js';
import { agenciesById, numberedLines } from '../context.js';
import { entriesById } from '../list/queries.js';
import { entryAsked, entryPage } from '../list/routes.js';
import { onTogether, type Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { addComment } from './add-comment.js';
import { commentForm, keyEventForm, missedForm } from './form.js';
import { keyEventsOf } from './key-events-of.js';
import { KeyEventsPage } from './key-events-page.js';
import { markKeyEvent } from './mark-key-event.js';
import { markMissed } from './mark-missed.js';
import { MissedPage } from './missed-page.js';
import { marksOf } from './queries.js';
import { removeComment } from './remove-comment.js';
import { unmarkKeyEvent } from './unmark-key-event.js';
import { unmarkMissed } from './unmark-missed.js';

const back = ({ review }: Together, entryId: string, flash: string) =>
  goTo(togetherPaths.entry(review.reference, entryId), { flash });

const idOf = (text: string | undefined): string => found(isId(text) ? text : undefined);

async function missedPage(work: Work, together: Together) {
  const { missed } = await marksOf(work, together);
  const entries = await entriesById(work, together, [...missed.keys()]);
  const all = entries.flatMap((entry) => (missed.get(entry.id) ?? []).map((one) => ({ missed: one, entry })));
  const lines = await numberedLines(work, together);
  const none = all.filter(({ missed: { lineId } }) => lineId === null || !lines.has(lineId));
  const byLine = [...lines].map(([id, heading]) => ({
    heading,
    missed: all.filter(({ missed: { lineId } }) => lineId === id),
  }));
  const rest = none.length === 0 ? [] : [{ heading: 'Under no line of enquiry', missed: none }];
  const { review } = together;
  const onward = await work.catalogue.onwardFrom(work, { of: review, kind: 'missed-opportunities', id: review.id });
  return (
    <MissedPage together={together} lines={[...byLine, ...rest]} agencies={agenciesById(together)} onward={onward} />
  );
}

async function mark(work: Work, asked: Asked, together: Together) {
  const entry = await entryAsked(work, asked, together);
  const read = readForm(keyEventForm, asked.body);
  if (!read.ok) return show(await entryPage(work, together, { entry, form: read.form }), 422);
  await markKeyEvent(work, entry, read.value);
  return back(together, entry.id, 'It is a key event.');
}

async function miss(work: Work, asked: Asked, together: Together) {
  const entry = await entryAsked(work, asked, together);
  const lines = await numberedLines(work, together);
  const read = readForm(missedForm([...lines.keys()]), asked.body);
  if (!read.ok) return show(await entryPage(work, together, { entry, form: read.form }), 422);
  await markMissed(work, entry, { what: read.value.what, lineId: read.value.line ?? null });
  return back(together, entry.id, 'The missed opportunity is marked.');
}

async function comment(work: Work, asked: Asked, together: Together) {
  found(together.bound || undefined);
  const entry = await entryAsked(work, asked, together);
  const read = readForm(commentForm, asked.body);
  if (!read.ok) return show(await entryPage(work, together, { entry, form: read.form }), 422);
  await addComment(work, entry, { text: read.value.comment });
  return back(together, entry.id, 'Your comment is added.');
}

const [reads, marks] = [onTogether(readTogether), onTogether(markEntries)];

export const markRoutes: readonly Route[] = [
  get(togetherPaths.keyEventsPattern, reads, async (work, _asked, together) => {
    work.saw(together.review.id, 'chronologies');
    return show(
      <KeyEventsPage together={together} {...(await keyEventsOf(work, together))} agencies={agenciesById(together)} />,
    );
  }),
  get(togetherPaths.missedAllPattern, reads, async (work, _asked, together) => {
    work.saw(together.review.id, 'chronologies');
    return show(await missedPage(work, together));
  }),
  post(togetherPaths.keyEventPattern, marks, mark),
  post(togetherPaths.keyEventRemovalPattern, marks, async (work, asked, together) => {
    const entry = await entryAsked(work, asked, together);
    await unmarkKeyEvent(work, entry);
    return back(together, entry.id, 'It is no key event any more.');
  }),
  post(togetherPaths.missedPattern, marks, miss),
  post(togetherPaths.missedRemovalPattern, marks, async (work, asked, together) => {
    const entry = await entryAsked(work, asked, together);
    await unmarkMissed(work, entry, idOf(asked.params.missed));
    return back(together, entry.id, 'It was taken back.');
  }),
  post(togetherPaths.commentsPattern, reads, comment),
  post(togetherPaths.commentRemovalPattern, reads, async (work, asked, together) => {
    const entry = await entryAsked(work, asked, together);
    await removeComment(work, entry, idOf(asked.params.comment));
    return back(together, entry.id, 'Your comment was removed.');
  }),
];
