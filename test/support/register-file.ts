import { buffer } from 'node:stream/consumers';
import { type Day, dayNumbered, inWords, months } from '../../src/kernel/day.js';
import { writeXlsx } from '../../src/platform/spreadsheet/index.js';

/** A made-up register as a partnership keeps it, with what each of its rows must be read as. */
export interface MadeRegister {
  readonly headings: readonly string[];
  readonly rows: readonly MadeRow[];
}

export interface MadeRow {
  readonly cells: readonly string[];
  /** As `partialDateText` keeps them, by the place of the column; '' where the cell says no date. */
  readonly dates: Readonly<Record<number, string>>;
}

const HEADINGS = [
  ...[
    'DHR Ref',
    'Pseudonym',
    'Borough',
    'Type of review',
    'Date of death',
    'Date notified',
    'Decision',
    'Date of decision',
  ],
  ...['Home Office informed', 'Chair', 'Panel dates', 'QA submitted', 'Published', 'Themes', 'Status', 'Comments'],
  ...['Total cost', 'Box in the archive'],
];

/** Columns that hold dates. */
const DATED = [4, 5, 7, 8, 11, 12];

const AREAS = [
  ...[
    'Bexley',
    'Northmere',
    'Thornbury-on-Sea, with Little Gorse',
    'Old Docklands “North”',
    "St Ælfgifu's",
    'The Isle of Fenn',
  ],
  ...['Quarrymead & District', 'Cross-border: Northmere / Bexley', '4th Ward', 'Llanfictional', 'Wolds (former)', '-'],
];
const NAMES = [
  'Heather',
  'Rowan',
  'Bryony',
  'Sorrel',
  'Marigold',
  'Linnet',
  'Clover',
  'Zoë',
  'Siân',
  'Aoife',
  'O’Clover',
];
const STATES = ['Closed', 'Published', 'Archived, see box', 'With Home Office', 'No DHR', 'On hold', ''];
const REMARKS = [
  ...['', '', 'Report in two parts: "A" and "B"', 'Chair changed,\nthen changed back', 'See e-mail; not found'],
  ...[
    '=not a formula',
    '+44 is no number',
    'Costs: £1,200, paid',
    'Line one\nLine two\n\nLine four',
    'Ref. 12/A; ref. 12/B',
  ],
];
const THEMES = ['Coercive control, housing', 'Carers', 'Mental health; substance use', ''];

/** Draws numbers from 0 to below `below`, the same for a seed in each run. */
const drawer = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

const two = (number: number): string => String(number).padStart(2, '0');

/** 1 June 2011, and the eleven years after it. */
const FIRST_DAY = 15_126;
const DAYS = 4_000;

/** A register of so many rows. */
export function madeRegister(count: number, seed = 20_260_131): MadeRegister {
  const draw = drawer(seed);
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[draw(from.length)] as T;
  const rows = Array.from({ length: count }, (_, at): MadeRow => {
    const dates = Object.fromEntries(DATED.map((column) => [column, writtenDate(draw)]));
    const said = (column: number): string => dates[column]?.text ?? '';
    const cells = [
      ...[
        `DHR ${two(draw(20) + 1)}/${at + 1}`,
        pick(NAMES),
        pick(AREAS),
        pick(['DHR', 'Joint with SAR', '']),
        said(4),
        said(5),
      ],
      ...[
        pick(['Yes', 'No', 'Deferred, then yes', '']),
        said(7),
        said(8),
        pick(['', 'Dr A. Stonecrop', 'Teasel & Teasel, Ltd']),
      ],
      ...[
        pick(['', '3/4/14, 5/6/14 and 7/8/14', 'four']),
        said(11),
        said(12),
        pick(THEMES),
        pick(STATES),
        pick(REMARKS),
      ],
      ...[pick(['', '£4,500', '12000', 'n/k']), pick(['', `Box ${draw(90)}`, 'lost,\n"not found"'])],
    ];
    return { cells, dates: Object.fromEntries(DATED.map((column) => [column, dates[column]?.kept ?? ''])) };
  });
  return { headings: HEADINGS, rows };
}

interface Written {
  readonly text: string;
  readonly kept: string;
}

function writtenDate(draw: (below: number) => number): Written {
  const on = dayNumbered(FIRST_DAY + draw(DAYS));
  const [year = '', month = '', date = ''] = on.split('-');
  const name = months[Number(month) - 1] ?? '';
  const ways: readonly Written[] = [
    { text: inWords(on), kept: on },
    { text: `${date}/${month}/${year}`, kept: on },
    { text: `${Number(date)}.${Number(month)}.${year.slice(2)}`, kept: on },
    { text: on, kept: on },
    { text: `${name} ${year}`, kept: `${year}-${month}` },
    { text: `${name.slice(0, 3)}-${year.slice(2)}`, kept: `${year}-${month}` },
    { text: year, kept: year },
    { text: `c. ${year}`, kept: year },
    { text: `early ${year}`, kept: year },
    { text: 'n/k', kept: 'not-known' },
    { text: 'N/A', kept: '' },
    { text: '', kept: '' },
  ];
  return ways[draw(ways.length)] ?? { text: '', kept: '' };
}

const quoted = (cell: string): string => (/[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As a spreadsheet saves it: a title above, an empty row, totals below. */
export const asCsv = ({ headings, rows }: MadeRegister, sign = ','): string =>
  [
    `${quoted('Register of DHRs, all years')}${sign.repeat(3)}`,
    sign.repeat(3),
    headings.map(quoted).join(sign),
    ...rows.map(({ cells }) => cells.map(quoted).join(sign)),
    sign.repeat(3),
    `Total${sign}${rows.length}${sign.repeat(2)}`,
  ].join('\r\n');

/** The same as a workbook; whole dates are real dates in it. */
export const asWorkbook = ({ headings, rows }: MadeRegister): Promise<Buffer> =>
  buffer(
    writeXlsx({
      name: 'All DHRs',
      marking: 'OFFICIAL-SENSITIVE',
      takenBy: 'nobody',
      takenOn: 'no day',
      rows,
      columns: headings.map((title, at) => ({
        title,
        kind: DATED.includes(at) ? ('day' as const) : ('text' as const),
        value: ({ cells }: MadeRow) => cells[at],
      })),
    }),
  );

/** What a workbook makes of a cell: a whole date comes back in words. */
export const asRead = ({ cells, dates }: MadeRow, at: number): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(cells[at] ?? '') && dates[at] === cells[at]
    ? inWords(cells[at] as Day)
    : (cells[at] ?? '');
