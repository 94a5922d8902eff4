import type { DatedFact } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';

/** Which way the review went at the forks of the flow charts, as far as its facts say: node id to answer. */
export function chartAnswers(facts: readonly DatedFact[]): ReadonlyMap<string, string> {
  const has = (name: FactName): boolean => facts.some((fact) => fact.name === name);
  const answers = new Map<string, string>();
  const held = has('decision-to-hold');
  if (has('transferred-to-other-csp')) answers.set('registered', 'elsewhere');
  else if (has('accepted')) answers.set('registered', 'here');
  // Looked at again and held after all, the way is the one of a review that is held; directed, it led through the refusal.
  const refused = has('decision-not-to-hold') && (!held || has('directed'));
  if (refused) for (const node of ['D5', 'E1']) answers.set(node, 'no');
  else if (held) for (const node of ['D5', 'E1']) answers.set(node, 'yes');
  // The answers leave it open, or the decision is put off: agencies are asked for more while the month goes on.
  else if (has('criteria-unclear')) answers.set('E1', 'unclear');
  if (has('directed')) for (const node of ['D5b', 'E3']) answers.set(node, 'yes');
  if (has('quality-assurance-cleared')) {
    answers.set('D15', 'publish');
    answers.set('E7', 'content');
  } else if (has('resubmission-required')) for (const node of ['D15', 'E7']) answers.set(node, 'resubmit');
  if (has('csp-sign-off')) answers.set('E6', 'yes');
  if (has('publication-cleared')) answers.set('E8', 'yes');
  if (has('change-in-practice-shown')) answers.set('E9', 'yes');
  return answers;
}
