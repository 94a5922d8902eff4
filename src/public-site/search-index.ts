import MiniSearch from 'minisearch';
import type { PublicPiece, PublicReview } from '../kernel/public-record.js';
import { addressOf, recommendationKey } from './library.js';

/** What a search found, the best first. */
export interface Found {
  readonly id: string;
}

/** Shorter beginnings of words begin half the words that there are: those are asked for whole. */
const BEGINNING = 3;

/** All words must be found; beginnings of words count, and a letter out in six. */
const HOW = { combineWith: 'AND', prefix: (word: string) => word.length >= BEGINNING, fuzzy: 0.17 } as const;

/** More words than anybody looks for. Each costs, and whoever asks for a hundred holds up everybody else. */
const MOST_WORDS = 12;

/** What is looked for of what was typed: each word once, and no more of them than are looked for. */
export const wordsLookedFor = (typed: string): string =>
  [
    ...new Set(
      typed
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    ),
  ]
    .slice(0, MOST_WORDS)
    .join(' ');

/**
 * The words of reports and of single recommendations. A library of long reports takes seconds to go through: what changed alone is, one review
 * after the other, and pages are answered between them.
 */
export class SearchIndex {
  readonly #reports = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 3 }, ...HOW } });
  readonly #recommendations = new MiniSearch({ fields: ['text', 'agencies'], searchOptions: HOW });
  /** The reviews whose words it holds, by their address. */
  readonly #holds = new Map<string, PublicReview>();
  #wanted: readonly PublicReview[] = [];
  #following: Promise<void> | undefined;

  readonly reports = (words: string): readonly Found[] =>
    this.#reports.search(wordsLookedFor(words)).map(({ id }) => ({ id }));
  readonly recommendations = (words: string): readonly Found[] =>
    this.#recommendations.search(wordsLookedFor(words)).map(({ id }) => ({ id }));

  /** Whether it holds what it was last asked to go over to. */
  readonly isReady = (): boolean => this.#following === undefined;

  /** Goes over to these reviews; ends when they are all to be found. Called meanwhile with others, it goes over to those. */
  follow(reviews: readonly PublicReview[]): Promise<void> {
    this.#wanted = reviews;
    this.#following ??= this.#catchUp().finally(() => {
      this.#following = undefined;
    });
    return this.#following;
  }

  async #catchUp(): Promise<void> {
    for (let next = this.#nextChange(); next !== undefined; next = this.#nextChange()) {
      const held = this.#holds.get(next.address);
      if (held !== undefined) this.#forget(next.address, held);
      if (next.review !== undefined) this.#learn(next.address, next.review);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Something that is to be forgotten, or that is not held as it stands now. */
  #nextChange(): { readonly address: string; readonly review: PublicReview | undefined } | undefined {
    const wanted = new Map(this.#wanted.map((review) => [addressOf(review), review]));
    for (const address of this.#holds.keys()) if (!wanted.has(address)) return { address, review: undefined };
    for (const [address, review] of wanted) {
      const held = this.#holds.get(address);
      if (held === review) continue;
      if (held === undefined || JSON.stringify(held) !== JSON.stringify(review)) return { address, review };
      this.#holds.set(address, review);
    }
    return undefined;
  }

  #forget(address: string, review: PublicReview): void {
    this.#reports.discard(address);
    for (const one of review.recommendations) this.#recommendations.discard(recommendationKey({ review, one }));
    this.#holds.delete(address);
  }

  #learn(address: string, review: PublicReview): void {
    this.#reports.add({ id: address, title: review.title, text: textOfReview(review) });
    this.#recommendations.addAll(
      review.recommendations.map((one) => ({
        id: recommendationKey({ review, one }),
        text: `${plain(one.text)} ${one.whatChanged}`,
        agencies: one.agencies.join(' '),
      })),
    );
    this.#holds.set(address, review);
  }
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
