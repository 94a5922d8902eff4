import type { Day } from '../../../kernel/day.js';
import type { Plot } from '../../../kernel/plot.js';
import { bold, heading, lead, type PaperDocument, type Part, paragraph } from '../../../platform/paper/index.js';
import { plotParts } from '../../../platform/plot/index.js';
import { longDate } from '../../../web/formats.js';
import { howItIsCounted } from './board-page.js';
import type { AskedOf, Counts } from './counts.js';
import { cellInWords, type HeatMap } from './heat.js';
import { NOBODY } from './heat-table.js';
import { lastingInWords, lastingMeans, lastings } from './lasting.js';
import { askedCounts, countsInWords } from './words.js';

/** What the page says, to be put on paper. */
export interface OnPaper {
  readonly partnership: string;
  readonly counts: Counts;
  readonly map: HeatMap;
  readonly asked: readonly AskedOf[];
  readonly plots: readonly Plot[];
  readonly today: Day;
}

/** The board's page on paper: the same figures and words, for the papers of a meeting. */
export async function changePaper({ partnership, counts, map, asked, plots, today }: OnPaper): Promise<PaperDocument> {
  const drawn = await Promise.all(plots.map(async (plot) => [heading(2, plot.title), ...(await plotParts(plot))]));
  return {
    title: `What changed, ${longDate(today)}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference: `What changed, ${longDate(today)}`,
    language: 'en-GB',
    madeOn: today,
    landscape: true,
    parts: [
      { kind: 'title', text: 'What changed' },
      lead([bold(`${partnership}. On ${longDate(today)}`)]),
      ...countsInWords(counts).map(paragraph),
      ...(counts.recommendations === 0
        ? []
        : [
            ...[...lasted(counts), ...heat(map)],
            // Only the table by theme needs a page that lies: pictures are higher than one, and lists leave it empty.
            ...[{ kind: 'page-break' as const, turn: 'portrait' as const }, ...askedParts(asked)],
          ]),
      heading(1, 'How this is counted'),
      { kind: 'bullets', items: [...howItIsCounted] },
      ...drawn.flat(),
    ],
  };
}

const lasted = ({ lasting }: Counts): Part[] => [
  heading(1, 'Did the changes last?'),
  {
    kind: 'grid',
    header: ['What became of it', 'Changes', 'What that means'],
    rows: lastings.map((one) => [lastingInWords[one], String(lasting[one]), lastingMeans[one]]),
    widths: [25, 10, 65],
  },
];

const heat = ({ themes, bodies }: HeatMap): Part[] => [
  heading(1, 'By agency and theme'),
  paragraph(
    'How many of the changes asked for are shown by moderate or strong proof, and neither came back nor were found again.',
  ),
  {
    kind: 'grid',
    header: ['Agency', ...themes.map(({ label }) => label)],
    rows: bodies.map(({ body, cells }) => [
      body === '' ? NOBODY : body,
      ...cells.map((cell) => cellInWords(cell).join(', ') || '–'),
    ]),
  },
];

const askedParts = (asked: readonly AskedOf[]): Part[] => [
  heading(1, 'What is asked of whom'),
  ...(asked.length === 0
    ? [paragraph('Nothing is asked of anybody now.')]
    : [
        {
          kind: 'grid' as const,
          header: ['Of whom', 'What'],
          rows: asked.map(({ who, counts }) => [who, askedCounts(counts)]),
          widths: [52, 48],
        },
      ]),
];
