import { inWords, laterOf } from '../../../kernel/day.js';
import { ENOUGH_FOR_A_RUN_CHART } from '../../../kernel/statistics/index.js';
import { FEWEST_CASES, FRESH_MONTHS, type Remark, type When } from '../reading-figures/rules.js';
import { figureInUnit } from '../reading-figures/words.js';
import type { Judged } from './rules.js';

/** What a measure of practice, outcome or voice lacks to show a change, as what to do; nothing where only the day of the action is missing. */
export function lackingOf(judged: Judged, when: When): string[] {
  const { series, compared } = judged;
  const { remarks } = compared;
  const asked = new Set(remarks.flatMap((remark) => askedBy(remark, judged, when)));
  const unfit = remarks.some((remark) => remark !== 'old' && askedBy(remark, judged, when).length > 0);
  return [...asked, ...(unfit ? [] : figuresAsk(judged))].map((words) => `${series.what}: ${words}`);
}

const BASELINE = 'a baseline from before the action began, which can still be counted from files of that time.';

function askedBy(remark: Remark, { compared, series }: Judged, { actedOn }: When): string[] {
  const { baseline } = compared;
  const after = actedOn && baseline ? laterOf(actedOn, baseline.on) : (actedOn ?? baseline?.on);
  const cases = series.unit === 'share' ? `, of at least ${FEWEST_CASES} cases` : '';
  const reading = `a reading from after ${after === undefined ? 'the action began' : inWords(after)}${cases}.`;
  const asked: Readonly<Partial<Record<Remark, string>>> = {
    'no-reading': `a baseline from before the action began, and a reading from after it${cases}.`,
    'baseline-only': reading,
    'no-baseline': BASELINE,
    'baseline-of-other-definition': `${BASELINE.slice(0, -1)}, read by the definition that holds now.`,
    'baseline-late': BASELINE,
    'reading-before-action': reading,
    'reading-before-baseline': reading,
    'few-at-baseline': `a baseline of at least ${FEWEST_CASES} cases.`,
    'few-at-newest': `a reading of at least ${FEWEST_CASES} cases.`,
    old: `a new reading: the newest is more than ${FRESH_MONTHS} months old.`,
  };
  const words = asked[remark];
  return words === undefined ? [] : [words];
}

function figuresAsk({ series, compared, shows }: Judged): string[] {
  const { difference, remarks, targetMet } = compared;
  if (shows || difference === undefined || remarks.includes('action-not-begun')) return [];
  if (difference.way !== 'better') return ['a newest reading that is better than the baseline.'];
  if (difference.chance === 'could-explain')
    return ['the same difference in more cases, or a greater one: as it is, chance alone could explain it.'];
  if (difference.chance !== 'not-known') return [];
  const more = `at least ${ENOUGH_FOR_A_RUN_CHART} figures, the last of them steadily better, or the figure as a share of cases`;
  return series.target === undefined || targetMet === true
    ? [`${more}: of so few figures nothing is known of chance.`]
    : [`its target, ${figureInUnit(series.unit, series.target)}, reached; or ${more}.`];
}
