import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { isId, type OpenToWrite, toWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { checkingPage } from './checking-view.js';
import { DonePage } from './done-page.js';
import { finishReading } from './finish-reading.js';
import { leaveOutForm, matchingForm, readColumns, readMended, undoForm } from './form.js';
import { giveUpImport } from './give-up-import.js';
import { leaveOutDoubles } from './leave-out-doubles.js';
import { matchColumns } from './match-columns.js';
import { MatchingPage } from './matching-page.js';
import { matchingView } from './matching-view.js';
import { leaveOutRow, mendRow } from './mend-row.js';
import { countRows, findImport, findRow, type Import, matchingOf, sameContent } from './queries.js';
import { readRows } from './read-rows.js';
import { ReadingPage } from './reading-page.js';
import { textsOfRow } from './row-draft.js';
import { startRoutes } from './start-routes.js';
import { takeIn } from './take-in.js';
import { takenInWords } from './taken-words.js';
import { undoImport } from './undo-import.js';

const pathOf = ({ review, agency }: OpenToWrite, id: string): string =>
  chronologyPaths.import(review.reference, agency.id, id);

async function importOf(work: Work, asked: Asked, place: OpenToWrite): Promise<Import> {
  const id = asked.params.import;
  return found(isId(id) ? await findImport(work, place.chronology.id, id) : undefined);
}

const isIn = (one: Import, ...states: readonly Import['state'][]): Import =>
  found(states.includes(one.state) ? one : undefined);

async function matchingPage(
  work: Work,
  place: OpenToWrite,
  shown: { one: Import; query: Asked['query']; form: FormState },
) {
  const view = await matchingView(work, shown.one, { asked: shown.query, agencyId: place.agency.id });
  const same = await sameContent(work, shown.one, view.table.name);
  return <MatchingPage place={place} one={shown.one} view={view} form={shown.form} same={same} />;
}

/** What was chosen before; nothing while the columns were never matched, so that the page proposes. */
const chosenOrder = ({ state, monthFirst }: Import): string | undefined =>
  state === 'matching' ? undefined : monthFirst ? 'month-first' : 'day-first';

async function showImport(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const one = await importOf(work, asked, place);
  const again = asked.query.again !== undefined || asked.query.table !== undefined;
  if (one.state === 'matching' || (again && (one.state === 'checking' || one.state === 'reading'))) {
    const query =
      one.state === 'matching' || asked.query.table !== undefined ? asked.query : { table: String(one.tableNumber) };
    return show(
      await matchingPage(work, place, {
        one,
        query,
        form: emptyForm({ sourceForAll: one.sourceForAll, order: chosenOrder(one) }),
      }),
    );
  }
  if (one.state === 'reading') return show(<ReadingPage place={place} one={one} />);
  if (one.state === 'checking')
    return show(await checkingPage(work, place, { one, query: asked.query, form: emptyForm() }));
  return show(<DonePage place={place} one={one} form={emptyForm()} counts={await countRows(work, one.id)} />);
}

async function match(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const one = isIn(await importOf(work, asked, place), 'matching', 'reading', 'checking');
  const query = { table: String(asked.body.table ?? ''), heading: String(asked.body.heading ?? '') };
  const view = await matchingView(work, one, { asked: query, agencyId: place.agency.id });
  const read = readColumns(asked.body, view.columns);
  const source = readForm(matchingForm, asked.body);
  const missing = read.columns.source === undefined && source.ok && source.value.sourceForAll === '';
  const errors = [
    ...read.errors,
    ...(missing
      ? [{ field: 'sourceForAll', message: 'Say which column is the source, or enter one source for all rows' }]
      : []),
    ...(source.ok ? [] : source.form.errors),
  ];
  if (errors.length > 0 || !source.ok) {
    return show(await matchingPage(work, place, { one, query, form: rejected(asked.body, errors) }), 422);
  }
  const { table, headingRow, heading } = view;
  const asSeen = { ...one, version: versionOf(asked.body) ?? 0 };
  await matchColumns(work, asSeen, { table, headingRow, heading, columns: read.columns, ...source.value });
  return readOnce(work, place, one.id);
}

/** Reads the next rows; when they were the last, the rows can be checked. */
async function readOnce(work: Work, place: OpenToWrite, id: string): Promise<Answer> {
  const one = found(await findImport(work, place.chronology.id, id));
  if (one.state === 'reading' && (await readRows(work, one))) await finishReading(work, one);
  return goTo(pathOf(place, id));
}

async function saveRow(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const one = isIn(await importOf(work, asked, place), 'checking');
  const number = Number(asked.params.row);
  const row = found(
    Number.isInteger(number) && number > 0 && number < 1e9 ? await findRow(work, one.id, number) : undefined,
  );
  const back = (state: string): string => `${pathOf(place, one.id)}?show=${state}`;
  if (asked.body.do === 'leave') {
    const answer = readForm(leaveOutForm, asked.body);
    if (answer.ok) {
      await leaveOutRow(work, row, answer.value.why);
      return goTo(back(row.state), { flash: `Row ${row.number} is left out.` });
    }
    const form = rejected(
      asked.body,
      answer.form.errors.map((error) => ({ ...error, field: `why-${row.number}` })),
    );
    return show(await checkingPage(work, place, { one, query: { show: row.state }, form }), 422);
  }
  const texts = textsOfRow({ ...row, mended: {} }, await matchingOf(work, one));
  const mended = await mendRow(work, one, { row, mended: readMended(asked.body, texts) });
  const flash = mended ? `Row ${row.number} is ready.` : `Row ${row.number} still cannot be taken in: see why.`;
  return goTo(mended ? back(row.state) : `${back('problem')}#r-${row.number}`, { flash });
}

async function take(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const one = isIn(await importOf(work, asked, place), 'checking', 'taken');
  const taken = await takeIn(work, place.chronology, { ...one, version: versionOf(asked.body) ?? 0 });
  if ('unmended' in taken)
    return goTo(pathOf(place, one.id), { flash: `${plural(taken.unmended, 'row')} must be mended or left out first.` });
  const { others } = taken;
  const to =
    others === undefined ? chronologyPaths.own(place.review.reference, place.agency.id) : pathOf(place, others.id);
  return goTo(to, { flash: takenInWords(taken, one.sheet) });
}

async function undo(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const one = isIn(await importOf(work, asked, place), 'taken', 'undone');
  const answer = readForm(undoForm, asked.body);
  if (!answer.ok)
    return show(<DonePage place={place} one={one} form={answer.form} counts={await countRows(work, one.id)} />, 422);
  const removed = await undoImport(work, { ...one, version: versionOf(asked.body) ?? 0 }, answer.value.reason);
  return goTo(pathOf(place, one.id), { flash: `${plural(removed, 'entry', 'entries')} taken out again.` });
}

const step = chronologyPaths.importStepPattern;

export const importRoutes: readonly Route[] = [
  ...startRoutes,
  get(chronologyPaths.importPattern, toWrite, showImport),
  post(step('columns'), toWrite, match),
  post(step('reading'), toWrite, async (work, asked, place) =>
    readOnce(work, place, (await importOf(work, asked, place)).id),
  ),
  post(step('rows/:row'), toWrite, saveRow),
  post(step('doubles'), toWrite, async (work, asked, place) => {
    const one = isIn(await importOf(work, asked, place), 'checking');
    await leaveOutDoubles(work, one);
    return goTo(pathOf(place, one.id));
  }),
  post(step('taking'), toWrite, take),
  post(step('undoing'), toWrite, undo),
  post(step('giving-up'), toWrite, async (work, asked, place) => {
    await giveUpImport(work, await importOf(work, asked, place));
    return goTo(chronologyPaths.imports(place.review.reference, place.agency.id), {
      flash: 'The import was given up.',
    });
  }),
];
