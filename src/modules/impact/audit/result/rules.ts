import {
  differenceOfShares,
  type Interval,
  percentOf,
  type Share,
  wilson,
} from '../../../../kernel/statistics/index.js';
import type { Chance, Difference } from '../../reading-figures/rules.js';
import { FEWEST_CASES } from '../../reading-figures/rules.js';
import type { AuditQuestion, FileAnswers } from '../kinds.js';

/** How many files of how many; those to which it does not apply are left out of both. */
export interface Counted {
  readonly yes: number;
  readonly of: number;
  readonly notApplicable: number;
  /** In percent; undefined where there was no file to ask it of. */
  readonly percent: number | undefined;
  /** Wilson's, 95%. */
  readonly within: Interval | undefined;
  /** Of fewer than ten. */
  readonly isFew: boolean;
}

/** What the files of a run show. */
export interface AuditResult {
  /** Files that were read. */
  readonly read: number;
  readonly standard: Counted;
  /** In the order of the questions. */
  readonly questions: readonly { readonly question: AuditQuestion; readonly counted: Counted }[];
}

/** Whether a file meets the standard; undefined where no question that decides applies to it. */
export function meetsStandard(questions: readonly AuditQuestion[], answers: FileAnswers): boolean | undefined {
  const deciding = questions.flatMap(({ id, decides }) => (decides ? [answers[id]] : []));
  if (deciding.includes('no')) return false;
  return deciding.includes('yes') ? true : undefined;
}

/** What came of the files that were read, question by question and together. */
export function auditResult(questions: readonly AuditQuestion[], files: readonly FileAnswers[]): AuditResult {
  return {
    read: files.length,
    standard: counted(files.map((answers) => meetsStandard(questions, answers))),
    questions: questions.map((question) => ({
      question,
      counted: counted(files.map((answers) => yesOrNo(answers[question.id]))),
    })),
  };
}

const yesOrNo = (answer: FileAnswers[string] | undefined): boolean | undefined =>
  answer === 'yes' ? true : answer === 'no' ? false : undefined;

function counted(all: readonly (boolean | undefined)[]): Counted {
  const yes = all.filter((one) => one === true).length;
  const of = all.filter((one) => one !== undefined).length;
  const share = shareOf({ yes, of });
  return {
    ...{ yes, of, notApplicable: all.length - of, isFew: of < FEWEST_CASES },
    percent: share && percentOf(share),
    within: share && wilson(share),
  };
}

const shareOf = ({ yes, of }: Pick<Counted, 'yes' | 'of'>): Share | undefined =>
  of === 0 ? undefined : { numerator: yes, denominator: of };

/** The later run less the earlier one; undefined where one of them has no file. Yes is always the better answer. */
export function differenceOf(earlier: Counted, later: Counted): Difference | undefined {
  const [one, other] = [shareOf(earlier), shareOf(later)];
  if (one === undefined || other === undefined) return undefined;
  const { by, within } = differenceOfShares(one, other);
  const way = by === 0 ? 'same' : by > 0 ? 'better' : 'worse';
  return { by, within, way, chance: chanceOf(earlier, later, within), byRunChart: false };
}

function chanceOf(earlier: Counted, later: Counted, [low, high]: Interval): Chance {
  if (earlier.isFew || later.isFew) return 'too-few';
  return low <= 0 && high >= 0 ? 'could-explain' : 'unlikely';
}

/** The figure of a run as its measure reads it: where less is better, files that do not meet the standard are counted. */
export const figureOf = ({ yes, of }: Pick<Counted, 'yes' | 'of'>, direction: 'up' | 'down') => ({
  numerator: direction === 'up' ? yes : of - yes,
  denominator: of,
});
