import { buffer } from 'node:stream/consumers';
import type { Day } from '../../kernel/day.js';
import { type Answer, download } from '../../platform/http/route.js';
import { CSV_TYPE, type Sheet, writeCsv, writeXlsx, XLSX_TYPE } from '../../platform/spreadsheet/index.js';
import type { Work } from '../../platform/work.js';
import { dateTime } from '../../web/formats.js';
import { boardPortions } from './board-queries.js';
import { boardColumns, type Column, columnsOf } from './columns.js';
import type { EarlierEntry } from './earlier/entry.js';
import { othersByKey } from './earlier/entry.js';
import { earlierFields } from './earlier/fields.js';
import { chosenEarlier } from './listed-queries.js';
import { isEarlier, type ListedRow, typedRow } from './listed-rows.js';
import { type RegisterRow, registerPortions } from './queries.js';
import type { RegisterView } from './view.js';

/** What is wanted: which reviews, and as what kind of file. */
export interface Wanted {
  readonly view: RegisterView;
  readonly format: 'xlsx' | 'csv';
}

/** The register of a partnership as a file, as chosen. */
export async function exportRegister(work: Work, partnershipId: string, { view, format }: Wanted): Promise<Answer> {
  work.record({ action: 'register.exported', partnershipId, objectKind: 'register' });
  const own = columnsOf(work.catalogue, work.today);
  const earlier = await chosenEarlier(work, partnershipId, view);
  const columns = [...own, ...columnsOfEarlier(earlier, own)];
  const rows = listed(registerPortions(work, partnershipId, view), earlier, work.today);
  return file({ ...headOf(work, 'Register of reviews'), columns: columns.map(titled), rows }, format, work);
}

/** Reviews of this system first, earlier ones below. */
async function* listed(
  here: AsyncIterable<readonly RegisterRow[]>,
  earlier: readonly EarlierEntry[],
  today: Day,
): AsyncGenerator<ListedRow> {
  for await (const portion of here) yield* portion;
  for (const entry of earlier) yield typedRow(entry, today);
}

/** What earlier reviews say beyond the columns of the register: all of it goes out, so that nothing is lost when it is read in again. */
function columnsOfEarlier(
  earlier: readonly EarlierEntry[],
  own: readonly Column<ListedRow>[],
): readonly Column<ListedRow>[] {
  if (earlier.length === 0) return [];
  const there = new Set(own.map(({ id }) => id));
  const fields = earlierFields.filter(({ id }) => !there.has(id));
  const othersOf = new Map(earlier.map(({ id, others }) => [id, othersByKey(others)]));
  const labels = [...new Set([...othersOf.values()].flatMap((others) => [...others.keys()]))];
  const text = (id: string, heading: string, value: Column<ListedRow>['value']): Column<ListedRow> => ({
    ...{ id, heading, kind: 'text', sortable: false, value },
  });
  return [
    ...fields.map(({ id, heading }) => text(id, heading, (row) => (isEarlier(row) ? row.cells[id] : null))),
    ...labels.map((label) =>
      text(label, label, (row) => (isEarlier(row) ? othersOf.get(row.earlier.id)?.get(label) : null)),
    ),
  ];
}

/** The anonymised register of a partnership as a file, as chosen. */
export async function exportBoardCopy(work: Work, partnershipId: string, { view, format }: Wanted): Promise<Answer> {
  work.record({ action: 'register-board.exported', partnershipId, objectKind: 'register' });
  const rows = rowsOf(boardPortions(work, partnershipId, view));
  return file({ ...headOf(work, 'Anonymised register'), columns: boardColumns.map(titled), rows }, format, work);
}

async function* rowsOf<Row>(portions: AsyncIterable<readonly Row[]>): AsyncGenerator<Row> {
  for await (const portion of portions) yield* portion;
}

const titled = <Row>({ heading, kind, value }: Column<Row>) => ({
  title: heading,
  kind,
  width: kind === 'text' ? 24 : 14,
  value,
});

const headOf = (work: Work, name: string) => ({
  name,
  marking: 'OFFICIAL-SENSITIVE',
  takenBy: work.actor.kind === 'person' ? work.actor.name : 'the system',
  takenOn: dateTime(work.now),
});

/** Written while it is read, inside the transaction: what is kept until the answer is only the finished file, packed small. */
async function file<Row>(sheet: Sheet<Row>, format: Wanted['format'], work: Work): Promise<Answer> {
  const name = `${sheet.name} ${work.today}.${format}`;
  return format === 'xlsx'
    ? download(name, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(name, CSV_TYPE, await buffer(writeCsv(sheet)));
}
