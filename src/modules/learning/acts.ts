import type { Module } from '../module.js';

/** What was done about learning, for the record of the partnership. */
export const learningActs: NonNullable<Module['acts']> = {
  'learning.taken-in': 'Took learning of others in',
  'learning.changed': 'Changed learning that was taken in',
  'learning.withdrawn': 'Withdrew learning that was taken in',
  'learning.passed-on': {
    one: 'Passed learning of others on to an agency that it speaks to',
    many: (times) => `Passed learning of others on to agencies that it speaks to, ${times} times`,
  },
  'learning.exported': 'Took the learning of others away as a file',
  'learning-event.arranged': 'Arranged a learning event',
  'learning-event.changed': 'Changed a learning event',
  'learning-event.moved': 'Moved a learning event; those who signed up were told',
  'learning-event.called-off': 'Called a learning event off; those who signed up were told',
  'learning-event.signed-up': {
    one: 'Signed up for a learning event',
    many: (times) => `${times} signed up for learning events`,
  },
  'learning-event.place-given-up': 'Gave up a place at a learning event',
  'learning-event.taken-off':
    'Took somebody off the list of a learning event: the sign-up was not theirs, or not meant',
  'learning-event.attendance': 'Recorded who came to a learning event',
  'learning-event.held': 'Recorded that a learning event was held',
  'learning-event.evaluated': 'Somebody who came said what they thought of a learning event',
  'learning-event.pledged': 'Somebody who came said what they will do',
  'learning-event.followed-up': 'Somebody who came said what came of a learning event',
  'learning-event.record-taken': 'Took the record of a learning event away',
  'learning-event.names-erased': 'Names and addresses of a learning event were erased: their time was over',
  'learning-themes.seen': 'Learning by theme read',
  'learning-themes.exported': 'Took learning by theme away as a file',
};
