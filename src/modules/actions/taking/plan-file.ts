import type { Day } from '../../../kernel/day.js';
import type { PaperDocument } from '../../../platform/paper/index.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import { columnOf, type PlanColumn } from '../importing/plan-columns.js';
import type { PlanCells } from './plan-cells.js';

const WIDTHS: Readonly<Partial<Record<PlanColumn, number>>> = {
  ...{ ref: 7, recommendation: 26, reach: 8, what: 28, body: 15, person: 13, post: 13, email: 17 },
  ...{ milestones: 22, due: 11, completed: 13, outcome: 18, proof: 16, progress: 22, state: 15 },
};

/** Columns of a workbook: the Home Office's in their order, then who leads by name, and what the partnership keeps beside them. */
const inSheets: readonly PlanColumn[] = [
  ...(['ref', 'recommendation', 'reach', 'what', 'body', 'person', 'post', 'email'] as const),
  ...(['milestones', 'due', 'completed', 'outcome', 'proof', 'progress', 'state'] as const),
];

export const sheetColumns: readonly Column<PlanCells>[] = inSheets.map((id) => ({
  title: columnOf(id).heading,
  width: WIDTHS[id] ?? 20,
  value: (cells) => cells[id],
}));

/** Columns on paper, with their share of its width. Addresses stay off paper that is passed round. */
const onPaper: readonly (readonly [PlanColumn, number])[] = [
  ...([
    ['ref', 6],
    ['recommendation', 25],
    ['reach', 9],
    ['what', 22],
    ['body', 15],
  ] as const),
  ...([
    ['person', 16],
    ['milestones', 19],
    ['due', 12],
    ['completed', 14],
  ] as const),
];

export interface PlanPaper {
  readonly reference: string;
  /** What it holds, who agreed it, who took it when: sentences over the table. */
  readonly about: readonly string[];
  readonly madeOn: Day;
  readonly rows: readonly PlanCells[];
}

/** The plan on paper: one table on pages that lie on their side, its header row on each of them. */
export const planPaper = ({ reference, about, madeOn, rows }: PlanPaper): PaperDocument => ({
  title: `Action plan ${reference}`,
  marking: 'OFFICIAL-SENSITIVE',
  reference: `Action plan ${reference}`,
  language: 'en-GB',
  madeOn,
  landscape: true,
  parts: [
    { kind: 'title', text: 'Action plan' },
    ...about.map((text) => ({ kind: 'paragraph', text }) as const),
    {
      kind: 'grid',
      header: onPaper.map(([id]) => (id === 'person' ? 'Named lead and post' : columnOf(id).heading)),
      widths: onPaper.map(([, share]) => share),
      rows: rows.map((cells, at) =>
        onPaper.map(([id]) => {
          if (id === 'recommendation') return recommendationOnce(cells, rows[at - 1]);
          return id === 'person' ? `${cells.person}, ${cells.post}` : cells[id];
        }),
      ),
    },
  ],
});

/** In full with the first of its actions, and by its number and line with those that follow. */
const recommendationOnce = ({ recommendation }: PlanCells, before: PlanCells | undefined): string =>
  before?.recommendation === recommendation ? (recommendation.split('\n')[0] ?? '') : recommendation;
