import { daysBetween } from '../../../kernel/day.js';
import { plural } from '../../../web/formats.js';
import type { LetterAsAt, RecommendationAsAt } from '../../recommendations/index.js';
import type { Gathered } from './gathered.js';
import { type Piece, table, text } from './piece.js';
import { byBody } from './small-numbers.js';

interface Asked {
  readonly body: string;
  readonly isListed: boolean;
  readonly reviewId: string;
  readonly letter: LetterAsAt | undefined;
}

const asked = (recommendations: readonly RecommendationAsAt[]): Asked[] =>
  recommendations.flatMap(({ reviewId, bodies }) =>
    bodies.map(({ name, isListed, letter }) => ({ body: name, isListed, reviewId, letter })),
  );

/** Recommendations that reach the whole country, and what became of them. */
export function nationalMade({ recommendations, on }: Gathered): Piece[] {
  const national = recommendations.filter(({ reach }) => reach === 'national');
  if (national.length === 0) return [text('No national recommendation stood issued.')];
  const all = asked(national);
  const waiting = all.filter(({ letter }) => letter !== undefined && letter.answeredOn === undefined);
  const unsent = all.filter(({ letter }) => letter === undefined).length;
  const answered = all.length - waiting.length - unsent;
  return [
    text(
      `${plural(national.length, 'national recommendation')} stood issued. ${bodies(answered)} had answered${waiting.length === 0 ? '' : `, ${bodies(waiting.length).toLowerCase()} had not`}${
        unsent === 0 ? '' : `; ${plural(unsent, 'letter')} had not been sent`
      }.`,
    ),
    ...(waiting.length === 0
      ? []
      : [
          table(
            'National bodies that had not answered',
            ['Body', 'Recommendations', 'Asked at the earliest (days ago)'],
            [...Map.groupBy(waiting, ({ body }) => body)].map(([body, of]) => [
              body,
              of.length,
              Math.max(...of.flatMap(({ letter }) => (letter ? [daysBetween(letter.sentOn, on)] : []))),
            ]),
          ),
        ]),
  ];
}

const bodies = (count: number): string => (count === 0 ? 'None' : plural(count, 'body', 'bodies'));

/** Chief officers whose answer was past its day, whether or not the silence was listed for the board; posts, never names. */
export const silent = ({ recommendations, on }: Pick<Gathered, 'recommendations' | 'on'>): Asked[] =>
  asked(recommendations).filter(
    ({ letter }) => letter !== undefined && letter.answeredOn === undefined && letter.answerDueOn < on,
  );

export function silentMade(gathered: Gathered): Piece[] {
  const all = silent(gathered);
  if (all.length === 0) return [text('No chief officer’s answer to a recommendation was past its day.')];
  return [
    table(
      'Answers past their day',
      ['Organisation', 'Post', 'Recommendations', 'Longest late (days)', 'Reminders', 'Listed for the Board'],
      [...byBody(all)].map(([body, of]) => silentRow(body, of, gathered)),
    ),
  ];
}

function silentRow(body: string, of: readonly Asked[], { on }: Gathered) {
  const letters = of.flatMap(({ letter }) => letter ?? []);
  const posts = new Set(letters.map(({ officerPost }) => officerPost));
  return [
    body,
    of.every(({ body: name }) => name === body) ? [...posts].join(', ') : 'Several',
    of.length,
    Math.max(...letters.map(({ answerDueOn }) => daysBetween(answerDueOn, on))),
    letters.reduce((sum, { reminders }) => sum + reminders, 0),
    letters.filter(({ listedOn }) => listedOn !== undefined).length,
  ];
}
