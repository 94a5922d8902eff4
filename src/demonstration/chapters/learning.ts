import { addDays, addMonths } from '../../kernel/day.js';
import {
  arrangeLearningEvent,
  type EventTold,
  evaluateEvent,
  followEventUp,
  holdLearningEvent,
  shareLearning,
  signUpFor,
  takeLearningIn,
} from '../acts/learning.js';
import { guestsInSpring, guestsToCome, learningOfOthers } from '../content/learning.js';
import { type Chapter, scene } from '../stage/stage.js';

const SPRING = 'Older couples: seeing abuse behind care';
const COMING = 'After separation: risk that does not end';

/** Learning of others is taken in, two of five wait for the boards; one event was held and followed up, one is coming with one free place. */
export const chapter: Chapter = ({ daysAgo, workingDaysFrom }) => {
  const items = learningOfOthers(daysAgo);
  const held = workingDaysFrom(daysAgo(215))(0);
  const coming = workingDaysFrom(daysAgo(-38))(0);
  const springEvent: EventTold = {
    ...{ title: SPRING, on: held, starts: '09:30', ends: '12:30', place: 'Civic Offices, 2 Watling Street, room 3' },
    about: 'What our reviews and those of our neighbours say of couples in which one cares for the other.',
    themes: ['risk', 'information', 'referral'],
    programme: [
      ['09:30', 'Welcome, and why we are here', 'Head of community safety'],
      ['09:45', 'What the reviews say', 'An independent chair'],
      ['10:30', 'A case, in small groups', 'Domestic abuse service'],
      ['12:00', 'What each of us will do', 'Strategy manager'],
    ],
    capacity: 40,
  };
  const comingEvent: EventTold = {
    ...{ title: COMING, on: coming, starts: '13:30', ends: '16:30', place: 'Crook Log Leisure Centre, upper hall' },
    about: 'What practitioners can do in the months after somebody has left.',
    themes: ['risk', 'inter-agency'],
    programme: [
      ['13:30', 'Welcome', 'Head of community safety'],
      ['13:45', 'What the reviews say', 'An independent chair'],
      ['15:00', 'Sharing what we know, in time', 'Police and MARAC co-ordinator'],
    ],
    capacity: 4,
  };
  return [
    ...items.map((item) => scene(item.receivedOn, '11:30', (stage) => takeLearningIn(stage, item))),
    ...items.flatMap(({ title, receivedOn, givenAfterDays }) =>
      givenAfterDays === undefined
        ? []
        : [scene(addDays(receivedOn, givenAfterDays), '15:30', (stage) => shareLearning(stage, title))],
    ),
    scene(addDays(held, -40), '10:30', (stage) => arrangeLearningEvent(stage, springEvent)),
    scene(addDays(held, -30), '12:15', (stage) => signUpFor(stage, SPRING, guestsInSpring)),
    scene(held, '14:30', (stage) => holdLearningEvent(stage, SPRING, guestsInSpring)),
    scene(addDays(held, 2), '12:15', (stage) => evaluateEvent(stage, SPRING, guestsInSpring)),
    scene(addMonths(held, 3), '12:15', (stage) => followEventUp(stage, SPRING, guestsInSpring)),
    scene(daysAgo(9), '10:45', (stage) => arrangeLearningEvent(stage, comingEvent)),
    scene(daysAgo(4), '12:15', (stage) => signUpFor(stage, COMING, guestsToCome)),
  ];
};
