import MiniSearch from 'minisearch';
import type {
  PublicPiece,
  PublicRecommendation,
  PublicRecommendationState,
  PublicRecord,
  PublicResources,
  PublicReview,
} from '../kernel/public-record.js';

/** A recommendation with the review that it is of. */
export interface FoundRecommendation {
  readonly review: PublicReview;
  readonly one: PublicRecommendation;
}

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

/** Everything public, to be listed, searched and opened. Searched in memory: it stays up whatever happens to the databases. */
export class Library {
  readonly reviews: readonly PublicReview[];
  readonly choices: Choices;
  /** What each partnership points people to. */
  readonly resources: readonly PublicResources[];
  readonly #byAddress: ReadonlyMap<string, PublicReview>;
  readonly #reports: MiniSearch<{ id: string; title: string; text: string }>;
  readonly #recommendations: MiniSearch<{ id: string; text: string; agencies: string }>;

  constructor({ reviews, resources = [] }: PublicRecord) {
    this.reviews = reviews;
    this.resources = resources;
    this.choices = choicesIn(reviews);
    this.#byAddress = new Map(reviews.map((review) => [addressOf(review), review]));
    this.#reports = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 3 }, ...HOW } });
    this.#reports.addAll(
      reviews.map((review) => ({ id: addressOf(review), title: review.title, text: textOfReview(review) })),
    );
    this.#recommendations = new MiniSearch({ fields: ['text', 'agencies'], searchOptions: HOW });
    this.#recommendations.addAll(
      allRecommendations(reviews).map(({ review, one }) => ({
        id: `${addressOf(review)} ${one.number}`,
        text: `${plain(one.text)} ${one.whatChanged}`,
        agencies: one.agencies.join(' '),
      })),
    );
  }

  /** One review by the short name of its partnership and its slug. */
  find(partnership: string, slug: string): PublicReview | undefined {
    return this.#byAddress.get(`${partnership}/${slug}`);
  }

  /** Reviews that fit, the best first where words were given, else the newest. */
  findReviews(wanted: Wanted): PublicReview[] {
    const fitting = this.reviews.filter((review) => fitsReview(review, wanted));
    if (wanted.words.trim() === '') return fitting;
    return inOrder(fitting, addressOf, this.#reports.search(wanted.words));
  }

  /** Single recommendations that fit, the best first where words were given, else by review. */
  findRecommendations(wanted: Wanted): FoundRecommendation[] {
    const fitting = allRecommendations(this.reviews).filter((found) => fitsRecommendation(found, wanted));
    if (wanted.words.trim() === '') return fitting;
    const key = ({ review, one }: FoundRecommendation): string => `${addressOf(review)} ${one.number}`;
    return inOrder(fitting, key, this.#recommendations.search(wanted.words));
  }
}

/** All words must be found; beginnings of words count, and a letter out in six. */
const HOW = { combineWith: 'AND', prefix: true, fuzzy: 0.17 } as const;

const addressOf = ({ partnership, slug }: PublicReview): string => `${partnership}/${slug}`;

const allRecommendations = (reviews: readonly PublicReview[]): FoundRecommendation[] =>
  reviews.flatMap((review) => review.recommendations.map((one) => ({ review, one })));

function inOrder<T>(fitting: readonly T[], keyOf: (one: T) => string, found: readonly { id: string }[]): T[] {
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

const textOfReview = ({ opening, sections, recommendations }: PublicReview): string =>
  [
    opening,
    ...sections.flatMap(({ heading, pieces }) => [heading, ...pieces.map(textOfPiece)]),
    ...recommendations.map(({ text }) => plain(text)),
  ].join('\n');

const textOfPiece = (piece: PublicPiece): string =>
  piece.kind === 'table' ? piece.rows.map((row) => row.join(' ')).join('\n') : plain(piece.text);

/** Words without the marks of light markup. */
const plain = (text: string): string => text.replaceAll(/[*#>_\\]/g, ' ');
