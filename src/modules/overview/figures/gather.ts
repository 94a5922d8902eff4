import type { DatedFact } from '../../../kernel/duty.js';
import type { FactName } from '../../../kernel/facts.js';
import type { CaseStanding } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { actionsAsAt } from '../../actions/index.js';
import { standingsOn } from '../../duties/index.js';
import { changesAsAt } from '../../impact/index.js';
import { recommendationsAsAt } from '../../recommendations/index.js';
import { reviewsForFigures, type StageId, stageOf } from '../../register/index.js';
import { figuresOn, type Quarter, quarterBefore } from '../quarter.js';
import { gatherLearning } from './gather-learning.js';
import type { Cost, Gathered, Happened, Happening, LateDuty } from './gathered.js';

/** The facts by which each thing happened: the first of them that a review has. */
const factsOf: Readonly<Record<Happening, readonly FactName[]>> = {
  notified: ['accepted', 'written-notification'],
  'to-hold': ['decision-to-hold'],
  'not-to-hold': ['decision-not-to-hold'],
  directed: ['directed'],
  transferred: ['transferred-to-other-csp'],
  'signed-off': ['csp-sign-off'],
  submitted: ['submitted-for-quality-assurance'],
  cleared: ['quality-assurance-cleared'],
  published: ['publication'],
  withheld: ['publication-withheld'],
  closed: ['review-closed'],
};

const kinds = Object.keys(factsOf) as Happening[];

/**
 * Everything that the figures of a quarter are made from, as it stood at its end, or stands today while it runs. Of every review of the
 * partnership, also of one that the asker is kept out of: no figure leads back to a review.
 */
export async function gather(
  work: Work,
  partnershipId: string,
  { quarter, costs }: { readonly quarter: Quarter; readonly costs: readonly Cost[] },
): Promise<Gathered> {
  const on = figuresOn(quarter, work.today);
  const { ended, others } = await reviewsForFigures(work, partnershipId, quarterBefore(quarter).from);
  const count = new Counting(quarter, new Map(ended as ReadonlyMap<StageId, number>));
  for await (const standings of standingsOn(work, others, on)) for (const one of standings) count.add(one);
  const duties = new Map<string, { title: string; owner: string }>(
    work.catalogue.duties.map((duty) => [duty.id, duty]),
  );
  return {
    ...{ quarter, on, costs, stages: count.stages, paused: count.paused, doneLate: count.doneLate },
    ...{ happened: count.happened, happenedBefore: count.happenedBefore },
    late: [...count.late]
      .map(([dutyId, of]) => ({
        dutyId,
        title: duties.get(dutyId)?.title ?? dutyId,
        owner: duties.get(dutyId)?.owner ?? '',
        ...of,
      }))
      .toSorted((one, other) => other.reviews - one.reviews || other.longestDays - one.longestDays),
    recommendations: await recommendationsAsAt(work, partnershipId, on),
    actions: await actionsAsAt(work, partnershipId, on),
    learning: await gatherLearning(work, partnershipId, quarter),
    change: {
      now: await changesAsAt(work, partnershipId, on),
      before: await changesAsAt(work, partnershipId, quarterBefore(quarter).to),
    },
  };
}

const none = (): Record<Happening, number> => ({
  ...{ notified: 0, 'to-hold': 0, 'not-to-hold': 0, directed: 0, transferred: 0, 'signed-off': 0 },
  ...{ submitted: 0, cleared: 0, published: 0, withheld: 0, closed: 0 },
});

type Late = Omit<LateDuty, 'dutyId' | 'title' | 'owner'>;

/** Counts reviews one by one, so that many are never held at once. */
class Counting {
  readonly stages: Map<StageId, number>;
  readonly happened: Happened & Record<Happening, number> = none();
  readonly happenedBefore: Happened & Record<Happening, number> = none();
  readonly late = new Map<string, Late>();
  paused = 0;
  doneLate = 0;
  readonly #quarter: Quarter;
  readonly #before: Quarter;

  constructor(quarter: Quarter, stages: Map<StageId, number>) {
    this.#quarter = quarter;
    this.#before = quarterBefore(quarter);
    this.stages = stages;
  }

  /** One review as it stood. One of which nothing but the death had happened by then was not known of. */
  add({ situation, states }: CaseStanding): void {
    const { facts, today: on, pauses = [] } = situation;
    if (!facts.some((fact) => fact.on <= on && fact.name !== 'death-occurred')) return;
    const { stage } = stageOf(facts, on);
    this.stages.set(stage, (this.stages.get(stage) ?? 0) + 1);
    for (const kind of kinds) {
      if (happenedIn(facts, kind, this.#quarter)) this.happened[kind] += 1;
      if (happenedIn(facts, kind, this.#before)) this.happenedBefore[kind] += 1;
    }
    const isPaused = pauses.some(({ to }) => to === undefined || to > on);
    if (isPaused) this.paused += 1;
    for (const state of states) {
      if (state.state === 'overdue') this.#addLate(state, pauses.length > 0);
      if (state.metLate && state.metOn !== undefined && state.metOn >= this.#quarter.from) this.doneLate += 1;
    }
  }

  #addLate({ dutyId, daysLate, agreedDue }: CaseStanding['states'][number], wasPaused: boolean): void {
    const so = this.late.get(dutyId) ?? { reviews: 0, longestDays: 0, agreed: 0, paused: 0 };
    this.late.set(dutyId, {
      reviews: so.reviews + 1,
      longestDays: Math.max(so.longestDays, daysLate),
      agreed: so.agreed + (agreedDue === undefined ? 0 : 1),
      paused: so.paused + (wasPaused ? 1 : 0),
    });
  }
}

function happenedIn(facts: readonly DatedFact[], kind: Happening, { from, to }: Quarter): boolean {
  const name = factsOf[kind].find((one) => facts.some((fact) => fact.name === one));
  const days = facts.flatMap((fact) => (fact.name === name ? [fact.on] : [])).toSorted();
  return days[0] !== undefined && days[0] >= from && days[0] <= to;
}
