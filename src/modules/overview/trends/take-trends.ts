import { buffer } from 'node:stream/consumers';
import type { Plot } from '../../../kernel/plot.js';
import { type Answer, download } from '../../../platform/http/route.js';
import { CSV_TYPE, writeCsv, writeXlsx, XLSX_TYPE } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';

/** A figure of a plot. */
interface Row {
  readonly plot: Plot;
  readonly category: string;
  readonly series: string;
  readonly value: number | null;
}

const rowsOf = (plots: readonly Plot[]): Row[] =>
  plots.flatMap((plot) =>
    plot.categories.flatMap((category, at) =>
      plot.series.map((series) => ({ plot, category, series: series.name, value: series.values[at] ?? null })),
    ),
  );

/** Every figure of the trends as a file, a row to each. */
export async function takeTrends(
  work: Work,
  partnershipId: string,
  { plots, format }: { readonly plots: readonly Plot[]; readonly format: 'xlsx' | 'csv' },
): Promise<Answer> {
  work.record({ action: 'trends.exported', partnershipId, objectKind: 'trends' });
  const sheet = {
    name: 'Trends',
    marking: 'OFFICIAL-SENSITIVE',
    takenBy: work.actor.kind === 'person' ? work.actor.name : 'the system',
    takenOn: dateTime(work.now),
    columns: [
      { title: 'Plot', width: 40, value: ({ plot }: Row) => plot.title },
      { title: 'By', value: ({ plot }: Row) => plot.categoryName },
      { title: 'Which', width: 40, value: ({ category }: Row) => category },
      { title: 'What', width: 24, value: ({ series }: Row) => series },
      { title: 'Figure', kind: 'number' as const, value: ({ value }: Row) => value },
      { title: 'Unit', value: ({ plot }: Row) => plot.unit },
    ],
    rows: rowsOf(plots),
  };
  const name = `Trends ${work.today}.${format}`;
  return format === 'xlsx'
    ? download(name, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(name, CSV_TYPE, await buffer(writeCsv(sheet)));
}
