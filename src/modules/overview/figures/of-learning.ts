import { longDate } from '../../../web/formats.js';
import type { LearningGathered } from './gathered.js';
import { type Piece, table, text } from './piece.js';

/** What boards were given, and what was taken in from elsewhere. */
export const learningMade = ({ given, taken }: LearningGathered): Piece[] => [
  given.length === 0
    ? text('Boards were given no report, update or leaflet of a review in the quarter.')
    : table(
        'Given to boards in the quarter',
        ['What', 'How many', 'To whom'],
        given.map(({ what, things, boards }) => [what, things, boards.join('; ')]),
      ),
  taken.length === 0
    ? text('No learning from elsewhere was taken in.')
    : table(
        'Learning taken in from elsewhere',
        ['Title', 'From', 'Kind'],
        taken.map(({ title, board, source }) => [title, board, source]),
      ),
];

/** What was held, when the last one was, and what is planned. */
export function eventsMade({ held, lastHeldOn, coming }: LearningGathered): Piece[] {
  const last = lastHeldOn === undefined ? 'None is on record before it' : `The last was on ${longDate(lastHeldOn)}`;
  return [
    held.length === 0
      ? text(`No learning event was held in the quarter. ${last}.`)
      : table(
          'Learning events held in the quarter',
          ['Event', 'Day', 'People who came', 'Organisations'],
          held.map(({ title, on, came, organisations }) => [title, longDate(on), came, organisations]),
        ),
    ...coming.map(({ title, on }) => text(`Planned: ${title}, ${longDate(on)}.`)),
  ];
}
