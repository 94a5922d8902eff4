import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import type { AnsweredRequest } from '../guards.js';
import { writingPaths } from '../paths-of-returns.js';
import { type Draft, draftOf, sectionOf } from './draft.js';
import { itemForms, sectionForm } from './form.js';
import { ItemPage } from './item-pages.js';
import { addItem, changeItem, type ItemOf, removeItem } from './keep-item.js';
import { ListPage } from './list-pages.js';
import { writing } from './may-write.js';
import { pathOfPart } from './path-of-part.js';
import { isBeingWritten } from './rules.js';
import { saveSection } from './save-section.js';
import { type ListKey, listKeys, type TemplatePart } from './template.js';

const toList = ({ review, asked }: AnsweredRequest, key: ListKey, flash: string) =>
  goTo(writingPaths.list(review.reference, asked.request.id, key), { flash });

/** The part of the list; absent where a return of this kind has none. */
const partOf = (draft: Draft, key: ListKey): TemplatePart & { readonly key: ListKey } => ({
  ...found(draft.parts.find((part) => part.key === key)),
  key,
});

const partAfter = ({ parts }: Draft, key: ListKey): TemplatePart | undefined =>
  parts[parts.findIndex((part) => part.key === key) + 1];

function listPage(answered: AnsweredRequest, draft: Draft, { key, form }: { key: ListKey; form?: FormState }) {
  const part = partOf(draft, key);
  const row = sectionOf(draft, part);
  return (
    <ListPage
      answered={answered}
      draft={draft}
      part={part}
      following={partAfter(draft, key)}
      form={form ?? emptyForm({ text: row?.text ?? '' })}
      version={row?.version ?? 0}
      mayWrite={isBeingWritten(answered.asked)}
    />
  );
}

/** What was posted for a row, or the form to show again. */
function readItem(work: Work, asked: Asked, { key, draft }: { key: ListKey; draft: Draft }) {
  switch (key) {
    case 'interviews': {
      const read = readForm(itemForms.interviews(work.today), asked.body);
      return read.ok ? { item: { ...read.value, heldOn: read.value.heldOn ?? null } } : { form: read.form };
    }
    case 'sources': {
      const read = readForm(itemForms.sources, asked.body);
      return read.ok ? { item: read.value } : { form: read.form };
    }
    case 'recommendations': {
      const read = readForm(itemForms.recommendations(draft.lines.map(({ id }) => id)), asked.body);
      return read.ok ? { item: { ...read.value, dueOn: read.value.dueOn ?? null } } : { form: read.form };
    }
  }
}

function valuesOf(draft: Draft, key: ListKey, id: string) {
  switch (key) {
    case 'interviews': {
      const { role, heldOn, cleared, note, version } = found(draft.interviews.find((one) => one.id === id));
      return { version, values: { role, cleared, note, ...dayValues('heldOn', heldOn ?? undefined) } };
    }
    case 'sources': {
      const { kind, title, detail, version } = found(draft.sources.find((one) => one.id === id));
      return { version, values: { kind, title, detail } };
    }
    case 'recommendations': {
      const one = found(draft.recommendations.find((row) => row.id === id));
      const { text, reason, lines, leadName, leadPost, outcome, version } = one;
      const values = {
        text,
        reason,
        lines,
        leadName,
        leadPost,
        outcome,
        ...dayValues('dueOn', one.dueOn ?? undefined),
      };
      return { version, values };
    }
  }
}

const routesOf = (key: ListKey): Route[] => [
  get(writingPaths.listPattern(key), writing, async (work, _asked, answered) =>
    show(listPage(answered, await draftOf(work, answered), { key })),
  ),

  post(writingPaths.listPattern(key), writing, async (work, asked, answered) => {
    const draft = await draftOf(work, answered);
    const read = readForm(sectionForm, asked.body);
    if (!read.ok) return show(listPage(answered, draft, { key, form: read.form }), 422);
    const written = { part: partOf(draft, key), text: read.value.text, version: versionOf(asked.body) ?? 0 };
    const kept = await saveSection(work, answered, written);
    const following = partAfter(draft, key);
    if (!('theirs' in kept) && asked.body.then === 'on' && following !== undefined)
      return goTo(pathOfPart(answered, following), { flash: 'Saved.' });
    if (!('theirs' in kept)) return toList(answered, key, 'Saved.');
    const names = await namesOfPeople(work, [kept.theirs.changedBy]);
    const message = `${names.get(kept.theirs.changedBy) ?? 'Somebody of your agency'} wrote here meanwhile: “${kept.theirs.text}”. Put into the box what is to stand, and save`;
    const form = rejected(asked.body, [{ field: 'text', message }]);
    return show(listPage(answered, await draftOf(work, answered), { key, form }), 409);
  }),

  get(writingPaths.newItemPattern(key), writing, async (work, _asked, answered) => {
    const draft = await draftOf(work, answered);
    partOf(draft, key);
    return show(<ItemPage answered={answered} draft={draft} list={key} form={emptyForm()} version={undefined} />);
  }),

  post(writingPaths.newItemPattern(key), writing, async (work, asked, answered) => {
    const draft = await draftOf(work, answered);
    partOf(draft, key);
    const read = readItem(work, asked, { key, draft });
    if (read.form !== undefined) {
      return show(<ItemPage answered={answered} draft={draft} list={key} form={read.form} version={undefined} />, 422);
    }
    await addItem(work, answered, { key, item: read.item as ItemOf[ListKey] });
    return toList(answered, key, 'Added.');
  }),

  get(writingPaths.itemPattern(key), writing, async (work, asked, answered) => {
    const draft = await draftOf(work, answered);
    const { version, values } = valuesOf(draft, key, asked.params.item ?? '');
    return show(<ItemPage answered={answered} draft={draft} list={key} form={emptyForm(values)} version={version} />);
  }),

  post(writingPaths.itemPattern(key), writing, async (work, asked, answered) => {
    const draft = await draftOf(work, answered);
    const id = asked.params.item ?? '';
    const { version: now } = valuesOf(draft, key, id);
    const version = versionOf(asked.body);
    if (asked.body.verb === 'remove') {
      await removeItem(work, answered, { key, id, version });
      return toList(answered, key, 'Taken out of the list.');
    }
    const read = readItem(work, asked, { key, draft });
    if (read.form !== undefined) {
      return show(
        <ItemPage answered={answered} draft={draft} list={key} form={read.form} version={version ?? now} />,
        422,
      );
    }
    await changeItem(work, answered, { key, item: read.item as ItemOf[ListKey], id, version });
    return toList(answered, key, 'Saved.');
  }),
];

/** Interviews, sources and recommendations of a return. */
export const listRoutes = listKeys.flatMap(routesOf);
