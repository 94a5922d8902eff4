import { buffer } from 'node:stream/consumers';
import { type Answer, download } from '../../platform/http/route.js';
import { CSV_TYPE, type Sheet, writeCsv, writeXlsx, XLSX_TYPE } from '../../platform/spreadsheet/index.js';
import type { Work } from '../../platform/work.js';
import { dateTime } from '../../web/formats.js';
import { boardPortions } from './board-queries.js';
import { boardColumns, type Column, columnsOf } from './columns.js';
import { registerPortions } from './queries.js';
import type { RegisterView } from './view.js';

/** What is wanted: which reviews, and as what kind of file. */
export interface Wanted {
  readonly view: RegisterView;
  readonly format: 'xlsx' | 'csv';
}

/** The register of a partnership as a file, as chosen. */
export async function exportRegister(work: Work, partnershipId: string, { view, format }: Wanted): Promise<Answer> {
  work.record({ action: 'register.exported', partnershipId, objectKind: 'register' });
  const columns = columnsOf(work.catalogue, work.today);
  const rows = rowsOf(registerPortions(work, partnershipId, view));
  return file({ ...headOf(work, 'Register of reviews'), columns: columns.map(titled), rows }, format, work);
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
