import type { Day } from '../../kernel/day.js';
import type { Answer } from '../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../platform/http/sheet-file.js';
import type { Work } from '../../platform/work.js';
import { boardPortions } from './board-queries.js';
import { boardColumns, type Column, columnsOf } from './columns.js';
import type { EarlierEntry } from './earlier/entry.js';
import { othersByKey } from './earlier/entry.js';
import { earlierFields } from './earlier/fields.js';
import { chosenEarlier } from './listed-queries.js';
import { isEarlier, type ListedRow, typedRow } from './listed-rows.js';
import { type RegisterRow, registerPortions } from './queries.js';
import type { RegisterView } from './view.js';

const MARKING = 'OFFICIAL-SENSITIVE';

/** What is wanted: which reviews, and as what kind of file. */
export interface Wanted {
  readonly view: RegisterView;
  readonly format: SheetFormat;
}

/** The register of a partnership as a file, as chosen. */
export async function exportRegister(work: Work, partnershipId: string, { view, format }: Wanted): Promise<Answer> {
  work.record({ action: 'register.exported', partnershipId, objectKind: 'register' });
  const own = columnsOf(work.catalogue, work.today);
  const earlier = await chosenEarlier(work, partnershipId, view);
  const columns = [...own, ...columnsOfEarlier(earlier, own)];
  const rows = listed(registerPortions(work, partnershipId, view), earlier, work.today);
  return sheetFile(work, format, { name: 'Register of reviews', marking: MARKING, columns: columns.map(titled), rows });
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
  const columns = boardColumns.map(titled);
  return sheetFile(work, format, { name: 'Anonymised register', marking: MARKING, columns, rows });
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
