import { FEWEST_CASES, FRESH_MONTHS } from '../reading-figures/rules.js';
import { HOLDING_MONTHS } from './rules.js';

/** The rule as the page shows it, and as the documentation has it. */
export const ruleInWords: readonly string[] = [
  'The strength of proof is worked out from what is on record, on the day on which it is looked at. Nobody types it, and it fades as figures grow old. It says how well a change is shown, not whether the action caused it.',
  'None: nothing beyond a promise is on record, or what was measured or looked at shows no change the wanted way.',
  'Weak: a policy was issued, people were trained, or something is known of practice, of an outcome or of what people say, but it does not show a change yet.',
  `Moderate: at least one measure of practice, of an outcome or of what people say has a baseline from before the action began, and its newest reading, from after the action began and not more than ${FRESH_MONTHS} months old, is better by more than chance alone is likely to make. Of a number, days or a score, of which chance cannot be known, it reaches a target that was not met at the baseline. Shares of fewer than ${FEWEST_CASES} cases do not count.`,
  `Strong: moderate, and somebody other than the organisation itself has produced recent proof since the action began that practice, an outcome or what people say changed; and either two of these three show the change, or two readings of one measure at least ${HOLDING_MONTHS} months apart both show the change; and the newest reading of no measure goes the wrong way; and whatever saw no change, or worse, since the action began was followed by newer proof of the same kind, from others than the organisation, that shows the change.`,
  'Proof without figures counts beyond weak only if it is said to show a change for the better. Of what nobody has said what it shows, as of proof that came with an action, it is known only that it is there.',
  'Who produced it: a figure or proof counts as the organisation’s own until somebody who keeps the plan, leads nothing of it and is not of the organisation says that others produced it, in giving it or in confirming it. An audit of which the organisation or whoever leads the action answered files is its own, whatever it is called.',
];
