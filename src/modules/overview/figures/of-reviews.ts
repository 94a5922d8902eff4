import type { Plot } from '../../../kernel/plot.js';
import { longDate, plural } from '../../../web/formats.js';
import { endStages, stages } from '../../register/index.js';
import { quarterBefore, quarterInWords } from '../quarter.js';
import type { Gathered, Happening } from './gathered.js';
import { happenings } from './gathered.js';
import { note, type Piece, table, text } from './piece.js';

/** How many reviews were in hand: in a stage in which something is waited for. */
export const inHand = ({ stages: counts }: Pick<Gathered, 'stages'>): number =>
  [...counts].reduce((sum, [stage, count]) => (endStages.includes(stage) ? sum : sum + count), 0);

/** Where reviews stood at the end of the quarter. A board reads these numbers as they are. */
export function stagesMade(gathered: Gathered): Piece[] {
  const { on, paused } = gathered;
  const counted = stages.flatMap(({ id, words }) => {
    const count = gathered.stages.get(id) ?? 0;
    return count === 0 ? [] : [{ id, words, count }];
  });
  if (counted.length === 0) return [text(`The partnership held no review on ${longDate(on)}, and none had ended.`)];
  const going = counted.filter(({ id }) => !endStages.includes(id));
  const over = counted.filter(({ id }) => endStages.includes(id));
  const all = inHand(gathered);
  return [
    text(
      `On ${longDate(on)} ${plural(all, 'review was', 'reviews were')} in hand${
        paused === 0 ? '' : `; the clock of ${plural(paused, 'review')} stood still`
      }.`,
    ),
    ...(going.length === 0 ? [] : [{ kind: 'plot' as const, plot: stagesPlot(going) }]),
    ...(over.length === 0
      ? []
      : [
          table(
            'Reviews that had ended, of all years',
            ['How', 'Reviews'],
            over.map(({ words, count }) => [words, count]),
          ),
        ]),
  ];
}

const stagesPlot = (going: readonly { readonly words: string; readonly count: number }[]): Plot => ({
  title: 'Reviews in hand by stage',
  says: `Most are in: ${mostOf(going)}.`,
  kind: 'bars',
  categoryName: 'Stage',
  categories: going.map(({ words }) => words),
  unit: 'reviews',
  series: [{ name: 'Reviews', values: going.map(({ count }) => count) }],
});

function mostOf(going: readonly { readonly words: string; readonly count: number }[]): string {
  const most = Math.max(...going.map(({ count }) => count));
  return going
    .filter(({ count }) => count === most)
    .map(({ words, count }) => `${words} (${count})`)
    .join(', ');
}

/** What happened to reviews in the quarter, beside the quarter before. */
export function happenedMade(gathered: Gathered): Piece[] {
  const { quarter, happened, happenedBefore } = gathered;
  const before = quarterBefore(quarter);
  const told = (Object.keys(happenings) as Happening[]).filter(
    (one) => happened[one] > 0 || happenedBefore[one] > 0 || one === 'notified' || one === 'to-hold',
  );
  return [
    table(
      'What happened in the quarter',
      ['What', quarterInWords(quarter), quarterInWords(before)],
      told.map((one) => [happenings[one], happened[one], happenedBefore[one]]),
    ),
    ...(gathered.on === quarter.to ? [] : [note('The quarter had not ended.')]),
  ];
}

/** How many kinds of late duty are listed: beyond them a board reads how many there are. */
const LISTED = 15;

/** Duties that reviews were late with, the most reviews first, and what the record has by way of reason. */
export function lateMade({ late, doneLate, on }: Gathered): Piece[] {
  const done =
    doneLate === 0 ? [] : [text(`${plural(doneLate, 'duty was', 'duties were')} done in the quarter after its day.`)];
  if (late.length === 0) return [text(`On ${longDate(on)} no duty of a review was past its day.`), ...done];
  const listed = late.slice(0, LISTED);
  return [
    table(
      'Duties past their day',
      ['Duty', 'Whose it is', 'Reviews', 'Longest late (days)', 'Another day agreed', 'Had been paused'],
      listed.map((one) => [one.title, one.owner, one.reviews, one.longestDays, one.agreed, one.paused]),
    ),
    ...(late.length > LISTED ? [note(`${late.length - LISTED} further kinds of duty were late.`)] : []),
    ...done,
    note('Days are counted with agreed days and pauses. Reasons are the co-ordinator’s, below.'),
  ];
}
