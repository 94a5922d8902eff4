import { decisionPaths } from '../paths.js';
import type { DecisionRecord } from '../record.js';
import { establishingDirection } from '../record.js';
import type { decisionTellings } from '../tables.js';
import type { Step } from './what-follows.js';

type Telling = typeof decisionTellings.$inferSelect;

/** What is owed once there is a decision, in order. */
export function stepsAfter(
  record: DecisionRecord,
  {
    reference,
    tellings,
    formVersions,
  }: { reference: string; tellings: readonly Telling[]; formVersions: readonly number[] },
): Step[] {
  const outcome = establishingDirection(record) === undefined ? record.decision?.outcome : 'hold';
  if (outcome === undefined || outcome === 'defer') return [];
  const ofThis = tellings.filter(
    ({ withdrawnAt, decisionId }) => withdrawnAt === null && decisionId === (record.decision?.id ?? null),
  );
  const family = ofThis.filter(({ whom }) => whom === 'family');
  const needsWay = outcome === 'not-hold';
  return [
    {
      text: 'Fill in the Home Office reporting form',
      href: decisionPaths.homeOfficeForm(reference),
      isDone: formVersions.length > 0,
      hint: 'It comes out as Word, filled in from the record.',
    },
    {
      text: 'Record that the Home Office was told',
      href: decisionPaths.telling(reference, 'home-office'),
      isDone: ofThis.some(({ whom }) => whom === 'home-office'),
      hint: needsWay
        ? 'The Home Office has every decision not to hold a review looked at.'
        : 'Whichever way the decision goes.',
    },
    {
      text: 'Record that the family was told',
      href: decisionPaths.telling(reference, 'family'),
      isDone: family.some(({ challengeExplained, channel }) => !needsWay || challengeExplained || channel === 'nobody'),
      hint: needsWay
        ? 'By a person, with how to challenge the decision. This system writes to no family.'
        : 'By a person, through the family liaison officer where there is one. This system writes to no family.',
    },
  ];
}
