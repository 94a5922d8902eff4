import { readWrittenDate, writtenDateInWords } from '../../../kernel/written-date/index.js';
import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, data, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { namesOf } from '../../named-people/index.js';
import { onReview } from '../../reviews/index.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import { unansweredComment } from '../keeping/queries.js';
import { isId, type OpenPlace, type OpenToWrite, onChronology, toBegin, toWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { readTogether, seeChronologies } from '../policy.js';
import { addEntry } from './add-entry.js';
import { AllPage } from './all-page.js';
import { beginChronology } from './begin-chronology.js';
import { changeEntry } from './change-entry.js';
import { choicesOf } from './choices-of.js';
import type { UnderstoodEntry } from './draft.js';
import { EntryPage, InsertPage, RemovedPage } from './entry-pages.js';
import { momentInWords } from './entry-words.js';
import { readFilter } from './filter.js';
import { asErrors, draftOf, entryForm, entryValues } from './form.js';
import { linesOfReview } from './lines-of-review.js';
import { ListPage } from './list-page.js';
import { putBackEntry } from './put-back-entry.js';
import { countRemoved, type Entry, entriesPage, findEntry, lastSaved, pageOfEntry, removedEntries } from './queries.js';
import { removeEntry } from './remove-entry.js';

const NONE = { rows: [], total: 0, fitting: 0 };

async function listPage(work: Work, place: OpenPlace, { query, form }: { query: Asked['query']; form?: FormState }) {
  const { chronology } = place;
  const filter = readFilter(query);
  work.saw(place.review.id, 'chronology', chronology?.id);
  const names = await namesOf(work, place.review);
  const last = chronology && (await lastSaved(work, chronology.id));
  return (
    <ListPage
      place={place}
      form={form ?? emptyForm({ source: last?.source })}
      filter={filter}
      found={chronology === undefined ? NONE : await entriesPage(work, chronology.id, filter, names.text)}
      names={names}
      asked={await unansweredComment(work, chronology)}
      choices={await choicesOf(work, place)}
      removed={chronology === undefined || !place.writes ? 0 : await countRemoved(work, chronology.id)}
      added={isId(query.added) ? query.added : undefined}
    />
  );
}

/** What was made of a date, for the line on top of the next page. */
const readBack = ({ moment, notes }: UnderstoodEntry): string =>
  `Saved: ${[momentInWords(moment), ...notes].join('. ')}.`;

async function readDraft(work: Work, asked: Asked, place: OpenPlace) {
  const lines = await linesOfEnquiryOf(work, place.review.id);
  const answer = readForm(entryForm(lines.map(({ id }) => id)), asked.body);
  return answer.ok ? { ok: true as const, value: draftOf(answer.value) } : answer;
}

async function save(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const answer = await readDraft(work, asked, place);
  if (!answer.ok) return show(await listPage(work, place, { query: asked.query, form: answer.form }), 422);
  const added = await addEntry(work, place.chronology, { draft: answer.value });
  if ('problems' in added) {
    const form = rejected(asked.body, asErrors(added.problems));
    return show(await listPage(work, place, { query: asked.query, form }), 422);
  }
  const page = await pageOfEntry(work, place.chronology.id, added.id);
  const own = chronologyPaths.own(place.review.reference, place.agency.id);
  return goTo(`${own}?page=${page}&added=${added.id}#when`, { flash: readBack(added.understood) });
}

async function insertPage(work: Work, place: OpenToWrite, { before, form }: { before: Entry; form: FormState }) {
  return <InsertPage place={place} form={form} choices={await choicesOf(work, place)} before={before} />;
}

async function entryBefore(work: Work, asked: Asked, { chronology }: OpenToWrite): Promise<Entry> {
  const { before } = asked.query;
  return found(isId(before) ? await findEntry(work, chronology.id, before) : undefined);
}

async function insert(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const before = await entryBefore(work, asked, place);
  const answer = await readDraft(work, asked, place);
  if (!answer.ok) return show(await insertPage(work, place, { before, form: answer.form }), 422);
  const added = await addEntry(work, place.chronology, { draft: answer.value, before: before.id });
  if ('problems' in added) {
    return show(await insertPage(work, place, { before, form: rejected(asked.body, asErrors(added.problems)) }), 422);
  }
  return backToList(work, place, { id: added.id, flash: readBack(added.understood) });
}

async function backToList(
  work: Work,
  place: OpenToWrite,
  { id, flash }: { id: string; flash: string },
): Promise<Answer> {
  const page = await pageOfEntry(work, place.chronology.id, id);
  return goTo(`${chronologyPaths.own(place.review.reference, place.agency.id)}?page=${page}#e-${id}`, { flash });
}

async function entryOf(work: Work, asked: Asked, { chronology }: OpenToWrite): Promise<Entry> {
  const id = asked.params.entry;
  return found(isId(id) ? await findEntry(work, chronology.id, id) : undefined);
}

async function change(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const entry = await entryOf(work, asked, place);
  const version = versionOf(asked.body);
  const page = async (form: FormState) =>
    show(
      <EntryPage place={place} form={form} choices={await choicesOf(work, place)} entry={entry} version={version} />,
      422,
    );
  const answer = await readDraft(work, asked, place);
  if (!answer.ok) return page(answer.form);
  const changed = await changeEntry(work, entry, { draft: answer.value, version, typed: asked.body });
  if ('problems' in changed) return page(rejected(asked.body, asErrors(changed.problems)));
  return backToList(work, place, { id: entry.id, flash: readBack(changed.understood) });
}

/** How a date that is being typed would be understood: for the script beside the box. */
function tellDate(work: Work, asked: Asked): Answer {
  const text = (asked.query.when ?? '').slice(0, 200);
  const date = readWrittenDate(text, { pivotYear: Number(work.today.slice(0, 4)), today: work.today });
  if (!date.ok) return data({ ok: false, words: date.reason.words });
  return data({ ok: true, words: [writtenDateInWords(date.value), ...date.value.notes].join('. ') });
}

export const entryRoutes: readonly Route[] = [
  get(chronologyPaths.allPattern, onReview(seeChronologies), async (work, _asked, review) =>
    show(
      <AllPage
        reference={review.reference}
        lines={await linesOfReview(work, review)}
        together={readTogether.may(review.roles)}
      />,
    ),
  ),
  get(chronologyPaths.datesPattern, onReview(seeChronologies), (work, asked) => tellDate(work, asked)),
  get(chronologyPaths.ownPattern, onChronology, async (work, asked, place) =>
    show(await listPage(work, place, { query: asked.query })),
  ),
  post(chronologyPaths.ownPattern, toWrite, save),
  post(chronologyPaths.beginningPattern, toBegin, async (work, _asked, { review, agency }) => {
    await beginChronology(work, review, agency.id);
    return goTo(`${chronologyPaths.own(review.reference, agency.id)}#when`, { flash: 'The chronology is begun.' });
  }),
  get(chronologyPaths.removedPattern, toWrite, async (work, _asked, place) => {
    const { text } = await namesOf(work, place.review);
    return show(<RemovedPage place={place} entries={await removedEntries(work, place.chronology.id, text)} />);
  }),
  get(chronologyPaths.newEntryPattern, toWrite, async (work, asked, place) => {
    const before = await entryBefore(work, asked, place);
    const form = emptyForm({ when: before.writtenWhen, time: before.writtenTime, source: before.source });
    return show(await insertPage(work, place, { before, form }));
  }),
  post(chronologyPaths.newEntryPattern, toWrite, insert),
  get(chronologyPaths.entryPattern, toWrite, async (work, asked, place) => {
    const entry = await entryOf(work, asked, place);
    const form = emptyForm(entryValues(entry));
    return show(
      <EntryPage
        place={place}
        form={form}
        choices={await choicesOf(work, place)}
        entry={entry}
        version={entry.version}
      />,
    );
  }),
  post(chronologyPaths.entryPattern, toWrite, change),
  post(chronologyPaths.removalPattern, toWrite, async (work, asked, place) => {
    const entry = await entryOf(work, asked, place);
    await removeEntry(work, entry, versionOf(asked.body));
    const to = chronologyPaths.own(place.review.reference, place.agency.id);
    return goTo(to, { flash: 'The entry was removed. It stands under “removed entries”, and can be put back.' });
  }),
  post(chronologyPaths.returnPattern, toWrite, async (work, asked, place) => {
    const entry = await entryOf(work, asked, place);
    await putBackEntry(work, entry);
    return backToList(work, place, { id: entry.id, flash: 'The entry was put back.' });
  }),
];
