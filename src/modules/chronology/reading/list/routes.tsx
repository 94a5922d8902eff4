import { found } from '../../../../platform/errors.js';
import { type Asked, get, type Route, show } from '../../../../platform/http/route.js';
import { personIn, type Work } from '../../../../platform/work.js';
import { emptyForm, type FormState } from '../../../../web/forms.js';
import { namesOfPeople } from '../../../accounts/index.js';
import { peopleFinder, peopleNamed } from '../../../named-people/index.js';
import type { Entry } from '../../entries/queries.js';
import { isId } from '../../opened.js';
import { readTogether } from '../../policy.js';
import { agenciesById, numberedLines } from '../context.js';
import { marksOf } from '../marks/queries.js';
import { onTogether, type Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { OneEntryPage } from './entry-page.js';
import { narrows, readFilter } from './filter.js';
import { jumpsOf } from './jumps.js';
import { monthCounts } from './months.js';
import { entriesById, entriesOfPage, findTogether, notesOf, PAGE_SIZE } from './queries.js';
import { TogetherPage } from './together-page.js';
import { wantedBy } from './wanted.js';

async function listPage(work: Work, asked: Asked, together: Together) {
  const filter = readFilter(asked.query, work.today);
  const wanted = await wantedBy(work, together, filter);
  const counts = await monthCounts(work, together, wanted);
  const rows = await entriesOfPage(work, together, { ...wanted, counts });
  const entries = rows.slice(0, PAGE_SIZE);
  const marks = await marksOf(
    work,
    together,
    entries.map(({ id }) => id),
  );
  const lines = await numberedLines(work, together);
  const notes = narrows(filter) ? [] : await notesOf(work, together);
  work.saw(together.review.id, 'chronologies');
  return (
    <TogetherPage
      together={together}
      filter={filter}
      content={{
        ...{ entries, notes, pairs: marks.pairs },
        next: rows[PAGE_SIZE],
        first: (filter.page - 1) * PAGE_SIZE + 1,
      }}
      jumps={jumpsOf(counts)}
      context={{
        ...{ marks, lines, shown: filter.shown },
        reference: together.review.reference,
        agencies: agenciesById(together),
      }}
      choices={{
        lines,
        kinds: [...new Set(entries.map(({ kind }) => kind))].filter((kind) => kind !== '').sort(),
        people: await peopleNamed(work, together.review.id),
      }}
    />
  );
}

/** The entry an address names, as far as the asker reads it; otherwise not found. */
export async function entryAsked(work: Work, asked: Asked, together: Together): Promise<Entry> {
  const id = asked.params.entry;
  return found(isId(id) ? await findTogether(work, together, id) : undefined);
}

export interface EntryShown {
  readonly entry: Entry;
  /** What was typed and refused. */
  readonly form?: FormState;
}

export async function entryPage(work: Work, together: Together, { entry, form }: EntryShown) {
  const marks = await marksOf(work, together, [entry.id]);
  const others = await entriesById(
    work,
    together,
    marks.pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]),
  );
  const names = await namesOfPeople(work, [entry.changedBy]);
  const { people, meantBy, namedIn } = await peopleFinder(work, together.review.id);
  const named = new Set([...meantBy(entry.personWords), ...namedIn(entry.facts)]);
  work.saw(together.review.id, 'chronologies');
  return (
    <OneEntryPage
      together={together}
      entry={entry}
      marks={marks}
      others={new Map(others.map((other) => [other.id, other]))}
      agencies={agenciesById(together)}
      lines={await numberedLines(work, together)}
      changedBy={names.get(entry.changedBy) ?? 'somebody of the agency'}
      personId={personIn(work)}
      people={people.filter(({ id }) => named.has(id))}
      onward={await work.catalogue.onwardFrom(work, { of: together.review, kind: 'chronology-entry', id: entry.id })}
      form={form ?? emptyForm({ wording: marks.keyEvents.get(entry.id)?.wording })}
    />
  );
}

export const listRoutes: readonly Route[] = [
  get(togetherPaths.allPattern, onTogether(readTogether), async (work, asked, together) =>
    show(await listPage(work, asked, together)),
  ),
  get(togetherPaths.entryPattern, onTogether(readTogether), async (work, asked, together) =>
    show(await entryPage(work, together, { entry: await entryAsked(work, asked, together) })),
  ),
];
