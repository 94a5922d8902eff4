import { createHash } from 'node:crypto';
import type { PublicChange } from '../kernel/public-change.js';
import type { PublicReview } from '../kernel/public-record.js';
import type { Result } from './result-fields.js';

/**
 * The results of every public change, with nothing that says of which review, body or place. In an order that tells nothing of where they stood: by
 * theme, kind of body, and then by a hash.
 */
export function resultsOf(reviews: readonly PublicReview[], today: string): Result[] {
  const changes = reviews.flatMap((review) =>
    (review.changes ?? []).flatMap((change) => {
      const of = review.recommendations.find(({ number }) => number === change.recommendation);
      return of === undefined ? [] : [{ change, theme: of.theme }];
    }),
  );
  return changes
    .map((one) => ({ ...one, order: [one.theme, one.change.sector, hashOf(one.change)].join(' ') }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .flatMap(({ change, theme }, at) => rowsOf(change, { change: at + 1, theme, today }));
}

const hashOf = (change: PublicChange): string => createHash('sha256').update(JSON.stringify(change)).digest('hex');

interface Of {
  readonly change: number;
  readonly theme: string;
  readonly today: string;
}

const rowsOf = (one: PublicChange, { change, theme, today }: Of): Result[] =>
  one.measures.flatMap(({ source, unit, direction, target, readings }, at) =>
    readings.map(({ on, isBaseline, value, numerator, denominator, producer }) => ({
      ...{ change, theme, measure: at + 1, sector: one.sector, source, unit, direction, target },
      ...{ month: on.slice(0, 'YYYY-MM'.length), isBaseline, value, numerator, denominator, producer },
      ...{ strength: one.strength, verdict: one.verdict, lasting: one.lasting },
      monthsSinceClosing: one.closedOn === null ? null : monthsBetween(one.closedOn, today),
    })),
  );

/** Whole months from one day to another. */
function monthsBetween(from: string, to: string): number {
  const [[year = 0, month = 0, day = 0], [toYear = 0, toMonth = 0, toDay = 0]] = [from, to].map((on) =>
    on.split('-').map(Number),
  ) as [number[], number[]];
  return Math.max(0, (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0));
}
