import { type Day, laterOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';
import type { Outcome, Told as ToldKind } from './outcomes.js';

/** That somebody was told; `reached` is false when it was found that there is nobody to tell. */
export interface Told {
  readonly whom: ToldKind;
  readonly on: Day;
  readonly reached: boolean;
  readonly challengeExplained: boolean;
}

/** What happened around the decision of one review. */
export interface Happened {
  readonly testedOn: Day | undefined;
  /** The day of the last answer, when every limb is answered and the answers leave it open whether the criteria are met. */
  readonly unclearOn: Day | undefined;
  /** Oldest first. */
  readonly decisions: readonly { readonly outcome: Outcome; readonly on: Day }[];
  readonly directions: readonly {
    readonly asks: 'establish' | 'take-part';
    readonly receivedOn: Day;
    readonly dueOn: Day | null;
    readonly obeyedOn: Day | null;
  }[];
  readonly tellings: readonly Told[];
  readonly transferredOn: readonly Day[];
  readonly learnedOn: readonly Day[];
}

/** The dated facts of one review. */
export function decisionFacts(happened: Happened): DatedFact[] {
  const each = (name: FactName, days: readonly (Day | null | undefined)[]): DatedFact[] =>
    days.flatMap((on) => (on === undefined || on === null ? [] : [{ name, on }]));
  const { directions, tellings } = happened;
  const told = (whom: ToldKind) => tellings.filter((one) => one.whom === whom && one.reached).map(({ on }) => on);
  return [
    ...each('criteria-tested', [happened.testedOn]),
    ...each('criteria-unclear', [unclearOn(happened)]),
    ...decidedFacts(happened),
    ...each('home-office-told', told('home-office')),
    ...each('family-told', told('family')),
    ...each('decision-not-to-hold-explained', [explainedOn(happened)]),
    ...each(
      'directed',
      directions.map(({ receivedOn }) => receivedOn),
    ),
    ...each(
      'direction-due',
      directions.map(({ dueOn }) => dueOn),
    ),
    ...each(
      'direction-obeyed',
      directions.map(({ obeyedOn }) => obeyedOn),
    ),
    ...each('transferred-to-other-csp', happened.transferredOn),
    ...each('early-learning-recorded', happened.learnedOn),
  ];
}

/** Putting the decision off leaves it open too, from that day on; whatever is decided afterwards settles it. */
function unclearOn({ decisions, directions, unclearOn: answeredOn }: Happened): Day | undefined {
  const last = decisions.at(-1);
  const isSettled =
    directions.some(({ asks }) => asks === 'establish') || !(last === undefined || last.outcome === 'defer');
  return isSettled ? undefined : (last?.on ?? answeredOn);
}

/**
 * A decision not to hold a review stays a fact when it is overtaken; a decision to hold one does not, because duties of a review would go on
 * as if it were held. A direction to establish a review counts as a decision to hold it, from the day it was received.
 */
function decidedFacts({ decisions, directions }: Happened): DatedFact[] {
  const directed = directions
    .filter(({ asks }) => asks === 'establish')
    .map(
      ({ receivedOn }): DatedFact => ({
        name: 'decision-to-hold',
        on: receivedOn,
        says: 'the Secretary of State directed that a review be established',
      }),
    );
  const holds = decisions.findLast(({ outcome }) => outcome === 'hold' || outcome === 'not-hold')?.outcome === 'hold';
  const signed = decisions.flatMap(({ outcome, on }): DatedFact[] => {
    if (outcome === 'not-hold') return [{ name: 'decision-not-to-hold', on }];
    return outcome === 'hold' && holds ? [{ name: 'decision-to-hold', on }] : [];
  });
  return [...signed, ...directed];
}

/** The day on which both the Home Office and the family had been told of the decision not to hold a review, and how to challenge it. */
function explainedOn({ decisions, tellings }: Happened): Day | undefined {
  const decided = decisions.findLast(({ outcome }) => outcome === 'not-hold');
  if (decided === undefined) return undefined;
  const since = tellings.filter(({ on }) => on >= decided.on);
  const first = (fits: (telling: Told) => boolean) =>
    since
      .filter(fits)
      .map(({ on }) => on)
      .toSorted()[0];
  const homeOffice = first(({ whom, reached }) => whom === 'home-office' && reached);
  const family = first(
    ({ whom, reached, challengeExplained }) => whom === 'family' && (challengeExplained || !reached),
  );
  if (homeOffice === undefined || family === undefined) return undefined;
  return laterOf(homeOffice, family);
}
