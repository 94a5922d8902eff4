import type { PublicLibraryMeasure } from '../kernel/public-change.js';
import type {
  PublicRecommendation,
  PublicRecommendationState,
  PublicRecord,
  PublicResources,
  PublicReview,
} from '../kernel/public-record.js';
import type { Found, SearchIndex } from './search-index.js';

/** A recommendation with the review that it is of. */
export interface FoundRecommendation {
  readonly review: PublicReview;
  readonly one: PublicRecommendation;
}

/** What searches are asked of. */
type Searching = Pick<SearchIndex, 'reports' | 'recommendations' | 'isReady'>;

/** What a reader is looking for; '' where they have not said. */
export interface Wanted {
  readonly words: string;
  readonly theme: string;
  readonly agency: string;
  readonly year: string;
  readonly kind: string;
  readonly state: string;
  readonly partnership: string;
}

export const ANYTHING: Wanted = { words: '', theme: '', agency: '', year: '', kind: '', state: '', partnership: '' };

/** Choices that the filters offer: what there is, and nothing else. */
export interface Choices {
  readonly agencies: readonly string[];
  readonly years: readonly string[];
  readonly kinds: readonly string[];
  readonly partnerships: readonly { readonly value: string; readonly text: string }[];
}

/**
 * Everything public, to be listed, searched and opened. Searched in memory: it stays up whatever happens to the databases. What is found is always
 * something that is public still, whatever the index holds.
 */
export class Library {
  readonly reviews: readonly PublicReview[];
  readonly choices: Choices;
  /** What each partnership points people to. */
  readonly resources: readonly PublicResources[];
  /** The library of measures, to start from. */
  readonly measures: readonly PublicLibraryMeasure[];
  readonly #byAddress: ReadonlyMap<string, PublicReview>;
  readonly #index: Searching;

  constructor({ reviews, resources = [], library = [] }: PublicRecord, index: Searching) {
    this.reviews = reviews;
    this.resources = resources;
    this.measures = library;
    this.choices = choicesIn(reviews);
    this.#byAddress = new Map(reviews.map((review) => [addressOf(review), review]));
    this.#index = index;
  }

  /** Whether everything in it can be found by its words: an answer given before would be another a moment later. */
  isSearchable(): boolean {
    return this.#index.isReady();
  }

  /** One review by the short name of its partnership and its slug. */
  find(partnership: string, slug: string): PublicReview | undefined {
    return this.#byAddress.get(`${partnership}/${slug}`);
  }

  /** Reviews that fit, the best first where words were given, else the newest. */
  findReviews(wanted: Wanted): PublicReview[] {
    const fitting = this.reviews.filter((review) => fitsReview(review, wanted));
    if (wanted.words.trim() === '') return fitting;
    return inOrder(fitting, addressOf, this.#index.reports(wanted.words));
  }

  /** Single recommendations that fit, the best first where words were given, else by review. */
  findRecommendations(wanted: Wanted): FoundRecommendation[] {
    const fitting = allRecommendations(this.reviews).filter((found) => fitsRecommendation(found, wanted));
    if (wanted.words.trim() === '') return fitting;
    return inOrder(fitting, recommendationKey, this.#index.recommendations(wanted.words));
  }
}

/** What a review is known by in an index. */
export const addressOf = ({ partnership, slug }: PublicReview): string => `${partnership}/${slug}`;

const allRecommendations = (reviews: readonly PublicReview[]): FoundRecommendation[] =>
  reviews.flatMap((review) => review.recommendations.map((one) => ({ review, one })));

/** What a recommendation is known by in an index. */
export const recommendationKey = ({ review, one }: FoundRecommendation): string => `${addressOf(review)} ${one.number}`;

function inOrder<T>(fitting: readonly T[], keyOf: (one: T) => string, found: readonly Found[]): T[] {
  const byKey = new Map(fitting.map((one) => [keyOf(one), one]));
  return found.flatMap(({ id }) => byKey.get(id) ?? []);
}

const fits = (wanted: string, has: readonly string[]): boolean => wanted === '' || has.includes(wanted);

const yearOf = ({ publishedOn, endedOn }: PublicReview): string => (publishedOn ?? endedOn ?? '').slice(0, 4);

function fitsReview(review: PublicReview, { theme, agency, year, kind, state, partnership }: Wanted): boolean {
  const { recommendations } = review;
  return (
    fits(year, [yearOf(review)]) &&
    fits(kind, [review.kind]) &&
    fits(partnership, [review.partnership]) &&
    (theme === '' || recommendations.some((one) => one.theme === theme)) &&
    (agency === '' || recommendations.some(({ agencies }) => agencies.includes(agency))) &&
    (state === '' || recommendations.some((one) => one.state === state))
  );
}

const fitsRecommendation = ({ review, one }: FoundRecommendation, wanted: Wanted): boolean =>
  fits(wanted.theme, [one.theme]) &&
  fits(wanted.agency, one.agencies) &&
  fits(wanted.state, [one.state satisfies PublicRecommendationState]) &&
  fits(wanted.year, [yearOf(review)]) &&
  fits(wanted.kind, [review.kind]) &&
  fits(wanted.partnership, [review.partnership]);

function choicesIn(reviews: readonly PublicReview[]): Choices {
  const sorted = (values: readonly string[]): string[] => [...new Set(values)].filter((one) => one !== '').sort();
  const partnerships = new Map(reviews.map(({ partnership, partnershipName }) => [partnership, partnershipName]));
  return {
    agencies: sorted(reviews.flatMap(({ recommendations }) => recommendations.flatMap(({ agencies }) => agencies))),
    years: sorted(reviews.map(yearOf)).toReversed(),
    kinds: sorted(reviews.map(({ kind }) => kind)),
    partnerships: [...partnerships].map(([value, text]) => ({ value, text })),
  };
}
