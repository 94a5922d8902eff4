import { type Day, dayInLondon } from '../../../kernel/day.js';
import { seriesOf } from '../counted.js';
import type { ClaimState } from '../kinds.js';
import type { Claim, Measure, Reading, Vouch } from '../queries.js';
import { countsAs, showsWhat, vouchedFor } from '../vouching/rules.js';

const by = (at: Date | null, on: Day): boolean => at !== null && dayInLondon(at) <= on;

/**
 * A claim as its record stood at the end of a day; undefined where it was not made yet. Every figure, judgement and step has its day. What was
 * withdrawn since stood then; the days for looking again are as they are now.
 */
export function claimAsAt(claim: Claim, on: Day): Claim | undefined {
  const wordings = claim.wordings.filter(({ writtenAt }) => by(writtenAt, on));
  const wording = wordings.at(-1);
  if (!by(claim.recordedAt, on) || wording === undefined) return undefined;
  const steps = claim.steps.filter(({ at }) => by(at, on));
  const vouches = claim.vouches.filter(({ saidAt }) => by(saidAt, on));
  const counts = vouchedFor(vouches);
  return {
    ...{ ...claim, wording, wordings, steps, state: stateAsAt(claim, on) },
    wasSettled: steps.some(({ step }) => step === 'settle'),
    measures: claim.measures.flatMap((measure) => measureAsAt(measure, on, counts)),
    evidence: claim.evidence
      .filter(({ givenAt }) => by(givenAt, on))
      .map((one) => ({
        ...asItStood(one, on, counts),
        shows: showsWhat(one.says, counts.get(one.id)?.says),
      })),
    vouches,
    judgements: claim.judgements.filter(({ at }) => by(at, on)),
    challenges: claim.challenges
      .filter(({ raisedAt }) => by(raisedAt, on))
      .map((one) => (by(one.answeredAt, on) ? one : { ...one, answer: null, answeredAt: null })),
  };
}

function stateAsAt({ state, steps }: Claim, on: Day): ClaimState {
  const last = steps.findLast(({ at }) => by(at, on));
  return last?.toState ?? steps[0]?.fromState ?? state;
}

type Counts = ReadonlyMap<string, Pick<Vouch, 'producer' | 'says'>>;

/** Not yet withdrawn, and as whose it counted then. */
const asItStood = <Given extends Pick<Reading, 'id' | 'countsAs' | 'withdrawnAt'>>(
  one: Given,
  on: Day,
  counts: Counts,
): Given => ({
  ...one,
  withdrawnAt: by(one.withdrawnAt, on) ? one.withdrawnAt : null,
  countsAs: countsAs(counts.get(one.id)?.producer),
});

function measureAsAt(measure: Measure, on: Day, counts: Counts): Measure[] {
  const definitions = measure.definitions.filter(({ writtenAt }) => by(writtenAt, on));
  const definition = definitions.at(-1);
  if (!by(measure.recordedAt, on) || definition === undefined) return [];
  const readings = measure.readings.filter(({ givenAt }) => by(givenAt, on)).map((one) => asItStood(one, on, counts));
  const endedOn = measure.endedOn !== null && measure.endedOn <= on ? measure.endedOn : null;
  return [{ ...measure, endedOn, definition, definitions, readings, series: seriesOf(measure, definition, readings) }];
}
