import type { Plot } from '../../../../kernel/plot.js';
import { monthYear, shortDate } from '../../../../web/formats.js';
import type { Measure } from '../../queries.js';
import { differenceInWords } from '../../reading-figures/words.js';
import { definitionOn } from '../../readings/give-reading.js';
import type { Audit, AuditRun } from '../queries.js';
import { type AuditResult, auditResult, type Counted, differenceOf } from './rules.js';

/** The same question of two runs. */
export interface ComparedQuestion {
  readonly name: string;
  readonly earlier: Counted;
  readonly later: Counted;
  /** How far apart they are, and what chance has to do with it. */
  readonly says: string;
}

/** Two finished runs of one audit, the earlier first. */
export interface Comparison {
  readonly earlier: AuditRun;
  readonly later: AuditRun;
  readonly rows: readonly ComparedQuestion[];
  /** What must be known before the two are compared. */
  readonly remarks: readonly string[];
}

/** The two newest finished runs, by the days that their cases are of; undefined while there are not two. */
export function comparisonOf(audit: Audit, { definitions }: Pick<Measure, 'definitions'>): Comparison | undefined {
  const finished = audit.runs
    .filter(({ state }) => state === 'finished')
    .toSorted((one, other) => (one.toDay < other.toDay ? -1 : one.toDay > other.toDay ? 1 : one.number - other.number));
  const [earlier, later] = finished.slice(-2);
  if (earlier === undefined || later === undefined) return undefined;
  const isBroken = definitionOn(definitions, earlier.toDay) !== definitionOn(definitions, later.toDay);
  const [first, second] = [resultOf(audit, earlier), resultOf(audit, later)];
  const named = [
    { name: 'Meets the standard', earlier: first.standard, later: second.standard },
    ...first.questions.flatMap(({ question, counted }, at) => {
      const other = second.questions[at];
      return other ? [{ name: question.text, earlier: counted, later: other.counted }] : [];
    }),
  ];
  return {
    ...{ earlier, later },
    rows: named.map((row) => ({ ...row, says: saysOf(row, isBroken) })),
    remarks: remarksOn(earlier, later, isBroken),
  };
}

const resultOf = ({ questions }: Audit, { files }: AuditRun): AuditResult =>
  auditResult(
    questions,
    files.map(({ answers }) => answers),
  );

function saysOf({ earlier, later }: Pick<ComparedQuestion, 'earlier' | 'later'>, isBroken: boolean): string {
  if (isBroken) return 'Not compared: the measure was defined anew between them.';
  const difference = differenceOf(earlier, later);
  if (difference === undefined) return 'Not compared: one of them has no file to ask it of.';
  const tooFew = difference.chance === 'too-few' ? ['The files are too few to say more.'] : [];
  return [...differenceInWords({ unit: 'share' }, difference), ...tooFew].join(' ');
}

function remarksOn(earlier: AuditRun, later: AuditRun, isBroken: boolean): string[] {
  const all: readonly (readonly [string, boolean])[] = [
    [
      'The definition of the measure changed between the two runs, so their figures stand beside each other and are not compared.',
      isBroken,
    ],
    [
      'Both samples were drawn from the same list. A file may be in both, so the intervals are a guide only, and the second says nothing of a later time.',
      earlier.listHash === later.listHash,
    ],
    [
      'The cases of the two runs are partly of the same days: some files may be in both.',
      earlier.listHash !== later.listHash && later.fromDay <= earlier.toDay,
    ],
  ];
  return all.flatMap(([remark, holds]) => (holds ? [remark] : []));
}

/** The runs as bars, two to a question, with their intervals. */
export function comparisonPlot({ title }: Pick<Audit, 'title'>, { earlier, later, rows }: Comparison): Plot {
  const names = [nameOf(earlier, later), nameOf(later, earlier)] as const;
  const short = (at: number): string => (at === 0 ? 'Standard' : `Question ${at}`);
  const bars = rows.flatMap((row, at) => [
    { category: `${short(at)}, ${names[0]}`, counted: row.earlier },
    { category: `${short(at)}, ${names[1]}`, counted: row.later },
  ]);
  return {
    ...{ title: `Two runs: ${title}`, kind: 'bars', categoryName: 'Question and run', unit: '%' },
    says: `Files with a yes, in percent, with the 95% interval. ${rows[0]?.says ?? ''}`,
    categories: bars.map(({ category }) => category),
    series: [
      {
        ...{ name: '', tone: 'first' },
        values: bars.map(({ counted }) => counted.percent ?? null),
        within: bars.map(({ counted }) => counted.within ?? null),
      },
    ],
  };
}

/** By the month its cases end in; by the day and the run where both are of one month. */
export const nameOf = (run: AuditRun, other: AuditRun): string =>
  monthYear(run.toDay) === monthYear(other.toDay) ? `${shortDate(run.toDay)}, run ${run.number}` : monthYear(run.toDay);
