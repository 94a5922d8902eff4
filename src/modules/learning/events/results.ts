import type { Work } from '../../../platform/work.js';
import { type CountedPlace, type Evaluation, evaluationsOf, type LearningEvent, peopleCounted } from './queries.js';
import { type AgencyCount, cameByAgency, FEWEST_ANSWERS } from './rules.js';

/** What came of an event, with nobody's name in it. */
export interface EventResults {
  readonly signedUp: number;
  readonly waiting: number;
  readonly cameTotal: number;
  readonly came: readonly AgencyCount[];
  readonly answered: number;
  /** What people answered; none while they are so few that somebody could be told from their answer. */
  readonly evaluations: readonly Evaluation[];
  readonly pledges: readonly string[];
  /** Those who said what came of it. */
  readonly followedUp: readonly CountedPlace[];
}

/** What came of an event, as everybody may read it who may read of the event. */
export async function resultsOf(work: Work, { id }: LearningEvent): Promise<EventResults> {
  const places = await peopleCounted(work, id);
  const evaluations = await evaluationsOf(work, id);
  return {
    signedUp: places.filter(({ state }) => state === 'place').length,
    waiting: places.filter(({ state }) => state === 'waiting').length,
    cameTotal: places.filter(({ attended }) => attended).length,
    came: cameByAgency(places),
    answered: evaluations.length,
    evaluations: evaluations.length < FEWEST_ANSWERS ? [] : evaluations,
    pledges: places.flatMap(({ pledge }) => (pledge === '' ? [] : [pledge])),
    followedUp: places.filter(({ did }) => did !== null),
  };
}
