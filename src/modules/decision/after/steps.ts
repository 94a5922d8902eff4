import { type Day, dayInLondon } from '../../../kernel/day.js';
import { isNoticeOpen, type Notice, noticePaths } from '../../notices/index.js';
import { decisionPaths } from '../paths.js';
import { type DecisionRecord, establishingDirection } from '../record.js';
import type { decisionTellings, homeOfficeForms } from '../tables.js';
import { ALERT_KEY } from './owe-word-of-review.js';
import type { Step } from './what-follows.js';

/** What has been done of what follows. */
export interface DoneAfter {
  readonly reference: string;
  readonly tellings: readonly (typeof decisionTellings.$inferSelect)[];
  readonly forms: readonly (typeof homeOfficeForms.$inferSelect)[];
  readonly notices: readonly Pick<Notice, 'recipientKey' | 'state'>[];
  /** Days on which the family was told by somebody who is in touch with them: recorded with the family, not here. */
  readonly familyToldOn: readonly Day[];
}

/** What is owed once there is a decision, in order. A direction starts it anew: what was told of the refusal does not count for it. */
export function stepsAfter(record: DecisionRecord, done: DoneAfter): Step[] {
  const direction = establishingDirection(record);
  const outcome = direction === undefined ? record.decision?.outcome : 'hold';
  const since = direction?.recordedAt ?? record.decision?.decidedAt;
  if (outcome === undefined || outcome === 'defer' || since === undefined) return [];
  const told = done.tellings.filter(({ withdrawnAt, recordedAt }) => withdrawnAt === null && recordedAt >= since);
  const isFormMade = done.forms.some(({ madeAt }) => madeAt >= since);
  return [
    ...homeOfficeSteps(done.reference, outcome, { told, isFormMade }),
    familyStep(done.reference, outcome, {
      told,
      isToldElsewhere: done.familyToldOn.some((on) => on >= dayInLondon(since)),
    }),
    ...(outcome === 'hold' ? alertSteps(done) : []),
  ];
}

function homeOfficeSteps(
  reference: string,
  outcome: string,
  { told, isFormMade }: { told: DoneAfter['tellings']; isFormMade: boolean },
): Step[] {
  return [
    {
      text: 'Fill in the Home Office reporting form',
      href: decisionPaths.homeOfficeForm(reference),
      isDone: isFormMade,
      hint: 'It comes out as Word, filled in from the record.',
    },
    {
      text: 'Record that the Home Office was told',
      href: decisionPaths.telling(reference, 'home-office'),
      isDone: told.some(({ whom }) => whom === 'home-office'),
      hint:
        outcome === 'not-hold'
          ? 'The Home Office has every decision not to hold a review looked at.'
          : 'Whichever way the decision goes.',
    },
  ];
}

function familyStep(
  reference: string,
  outcome: string,
  { told, isToldElsewhere }: { told: DoneAfter['tellings']; isToldElsewhere: boolean },
): Step {
  const needsWay = outcome === 'not-hold';
  return {
    text: 'Record that the family was told',
    href: decisionPaths.telling(reference, 'family'),
    isDone:
      (isToldElsewhere && !needsWay) ||
      told.some(
        ({ whom, challengeExplained, channel }) =>
          whom === 'family' && (!needsWay || challengeExplained || channel === 'nobody'),
      ),
    hint: needsWay
      ? 'By a person, with how to challenge the decision. This system writes to no family.'
      : 'By a person, through the family liaison officer where there is one. This system writes to no family.',
  };
}

/** Toolkit, section 5, bullet 3: MOPAC and others are alerted; each has a notice of its own. */
function alertSteps({ reference, notices }: DoneAfter): Step[] {
  const alerts = notices.filter(({ recipientKey }) => recipientKey.startsWith(ALERT_KEY));
  if (alerts.length === 0) return [];
  return [
    {
      text: 'Send word to MOPAC and others that a review will be held',
      href: noticePaths.list(reference),
      isDone: !alerts.some(({ state }) => isNoticeOpen(state)),
      hint: 'Their letters are drawn up and wait among the notices.',
    },
  ];
}
