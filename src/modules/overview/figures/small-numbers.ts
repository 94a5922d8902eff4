/**
 * A count of reviews under this, beside an organisation or a theme, could point to one of them. The partnership's own rule (mark D): how many
 * reviews stand in each stage a board is told as it is.
 */
export const FEWEST = 3;

/** How many reviews, as a reader may know it: "fewer than 3" for one or two. */
export const reviewsInWords = (count: number): string =>
  count > 0 && count < FEWEST ? `fewer than ${FEWEST}` : String(count);

/** What stands in the place of organisations that could point to a review: a school or a surgery whose name was typed. */
export const OTHERS = 'Other organisations';

/** Something that concerns an organisation in a review. */
export interface OfBody {
  readonly body: string;
  /** An agency of the partnership's directory. */
  readonly isListed: boolean;
  readonly reviewId: string;
}

/** Arranged by organisation, by name. What is in no directory and concerns fewer than three reviews stands together, last. */
export function byBody<One extends OfBody>(all: readonly One[]): Map<string, readonly One[]> {
  const grouped = Map.groupBy(all, ({ body }) => body);
  const isNamed = (of: readonly One[]): boolean => of.some(({ isListed }) => isListed) || reviewsOf(of) >= FEWEST;
  const named = [...grouped].filter(([, of]) => isNamed(of)).toSorted(([one], [other]) => one.localeCompare(other));
  const others = [...grouped.values()].filter((of) => !isNamed(of)).flat();
  return new Map([...named, ...(others.length === 0 ? [] : [[OTHERS, others] as const])]);
}

/** How many reviews these things come from. */
export const reviewsOf = (of: readonly { readonly reviewId: string }[]): number =>
  new Set(of.map(({ reviewId }) => reviewId)).size;

/** "3 are", "1 is", "none is". */
export const countIs = (count: number): string => (count === 0 ? 'none is' : count === 1 ? '1 is' : `${count} are`);
