import { figure } from '../../../../kernel/plot.js';
import { longDate, plural } from '../../../../web/formats.js';
import type { Direction } from '../../kinds.js';
import { FEWEST_CASES } from '../../reading-figures/rules.js';
import { leftOutReasonInWords } from '../kinds.js';
import { type Audit, type AuditRun, unanswered } from '../queries.js';
import { drawnInWords } from './finish-run.js';
import { type Counted, meetsStandard } from './rules.js';

/** A share with its interval: "14 of 19, 74% (95% interval: 51% to 88%)". */
export function countedInWords({ yes, of, percent, within }: Counted): string {
  if (percent === undefined || within === undefined) return 'No file to ask it of';
  return `${yes} of ${of}, ${figure(percent)}% (95% interval: ${figure(within[0])}% to ${figure(within[1])}%)`;
}

/** What the files of a run show, in a sentence. */
export function standardInWords(counted: Counted): string {
  if (counted.of === 0)
    return 'No file counts: the questions that decide apply to none of them. The reading says that there was nothing to read.';
  const few = counted.isFew ? ` Fewer than ${FEWEST_CASES} files are too few to say anything of the others.` : '';
  return `Files that meet the standard: ${countedInWords(counted)}.${few}`;
}

/** Of which files it is, and what was left out, a sentence each. */
export function basisInWords(
  audit: Audit,
  run: AuditRun,
  { standard, direction }: { readonly standard: Counted; readonly direction: Direction },
): string[] {
  const left = unanswered(run).length;
  const dropped = audit.runs.filter(({ state, number }) => state === 'dropped' && number < run.number).length;
  const because = run.leftOutBecause === null ? '' : `: ${leftOutReasonInWords[run.leftOutBecause].toLowerCase()}`;
  const all: readonly (readonly [string, boolean])[] = [
    [`Cases of ${longDate(run.fromDay)} to ${longDate(run.toDay)}: ${drawnInWords(run)}.`, true],
    [
      `${plural(standard.notApplicable, 'file')} left out, because no question that decides applies to them.`,
      standard.notApplicable > 0,
    ],
    [`${plural(left, 'file')} not read and left out${because}.`, left > 0],
    [
      `Before this run, ${plural(dropped, 'sample was', 'samples were')} drawn and dropped; the reasons stand with them.`,
      dropped > 0,
    ],
    [
      'Less is better for this measure, so its reading counts the files that do not meet the standard.',
      direction === 'down',
    ],
    [
      'The interval says where the share of all files probably lies. It is made as for a long list; of a short one a little more is known.',
      standard.of > 0,
    ],
  ];
  return all.flatMap(([sentence, holds]) => (holds ? [sentence] : []));
}

/** Numbers of the files by what they show. */
export function filesByResult({ questions }: Pick<Audit, 'questions'>, { files }: Pick<AuditRun, 'files'>) {
  const numbers = (wanted: boolean | undefined): string =>
    files
      .filter(({ answers }) => meetsStandard(questions, answers) === wanted)
      .map(({ fileNumber }) => fileNumber)
      .join(', ');
  return { met: numbers(true), notMet: numbers(false), leftOut: numbers(undefined) };
}
