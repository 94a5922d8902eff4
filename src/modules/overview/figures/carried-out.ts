import { addMonths, type Day } from '../../../kernel/day.js';
import { type ActionAsAt, type Rag, worstRag } from '../../actions/index.js';
import type { RecommendationAsAt } from '../../recommendations/index.js';
import type { Quarter } from '../quarter.js';

/** How far a recommendation is: the gravest colour of its actions; `unplanned` while it has none. */
export type Colour = Rag | 'unplanned';

/** The colours in the order in which tables have them, in words that can do without the colour. */
export const colours = {
  red: 'Red: late or without a lead',
  amber: 'Amber: at risk',
  green: 'Green: on time',
  blue: 'Blue: done, with proof',
  grey: 'Grey: not started, or ended without being done in full',
  unplanned: 'No action planned yet',
} as const satisfies Readonly<Record<Colour, string>>;

export const colourNames = Object.keys(colours) as Colour[];

/** A recommendation with how far it is. */
export interface CarriedOut extends RecommendationAsAt {
  readonly colour: Colour;
  readonly actions: readonly ActionAsAt[];
  /** The day on which the last of its actions was closed; absent until all are, with proof. */
  readonly doneOn: Day | undefined;
}

/** Neither closed nor ended otherwise. */
export const isOpen = ({ state }: ActionAsAt): boolean =>
  state === 'planned' || state === 'under-way' || state === 'said-done';

/** Late, and not even said to be done. */
export const isOverdue = (action: ActionAsAt, on: Day): boolean =>
  isOpen(action) && action.state !== 'said-done' && action.dueOn < on;

export const isClosedIn = ({ state, steppedOn }: ActionAsAt, { from, to }: Quarter): boolean =>
  state === 'closed' && steppedOn !== undefined && steppedOn >= from && steppedOn <= to;

/**
 * Each recommendation with its actions. What was superseded gives no colour beside others that count. Where a part was not implemented, the
 * recommendation is not done, however well the rest is: it is grey once nothing is open, as the six-month update and the public page have it.
 */
export function carriedOut(
  recommendations: readonly RecommendationAsAt[],
  actions: readonly ActionAsAt[],
): CarriedOut[] {
  const of = Map.groupBy(actions, ({ recommendationId }) => recommendationId);
  return recommendations.map((recommendation) => {
    const own = of.get(recommendation.id) ?? [];
    const counting = own.filter((one) => isOpen(one) || one.state === 'closed');
    const worst = worstRag((counting.length === 0 ? own : counting).map(({ rag }) => rag)) ?? 'unplanned';
    const colour = worst === 'blue' && own.some(({ state }) => state === 'not-implemented') ? 'grey' : worst;
    const days = counting.flatMap(({ steppedOn }) => steppedOn ?? []).toSorted();
    return { ...recommendation, actions: own, colour, doneOn: colour === 'blue' ? days.at(-1) : undefined };
  });
}

/** How long ago a recommendation was issued. */
export const ages = ['Under 6 months', '6 to 12 months', '1 to 2 years', 'Over 2 years'] as const;

const MONTHS_OF_AGES = [6, 12, 24] as const;

export const ageOf = (issuedOn: Day, on: Day): (typeof ages)[number] =>
  ages[MONTHS_OF_AGES.filter((months) => addMonths(issuedOn, months) <= on).length] ?? 'Over 2 years';
