import type { Plot } from '../../../kernel/plot.js';
import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Work } from '../../../platform/work.js';

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
  { plots, format }: { readonly plots: readonly Plot[]; readonly format: SheetFormat },
): Promise<Answer> {
  work.record({ action: 'trends.exported', partnershipId, objectKind: 'trends' });
  return sheetFile<Row>(work, format, {
    name: 'Trends',
    marking: 'OFFICIAL-SENSITIVE',
    columns: [
      { title: 'Plot', width: 40, value: ({ plot }) => plot.title },
      { title: 'By', value: ({ plot }) => plot.categoryName },
      { title: 'Which', width: 40, value: ({ category }) => category },
      { title: 'What', width: 24, value: ({ series }) => series },
      { title: 'Figure', kind: 'number', value: ({ value }) => value },
      { title: 'Unit', value: ({ plot }) => plot.unit },
    ],
    rows: rowsOf(plots),
  });
}
