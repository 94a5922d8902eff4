import type { ActWording } from '../../module.js';

const many = (one: string, times: (count: number) => string): ActWording => ({ one, many: times });

/** Words for what the review makes of the entries. */
export const readingActs: Readonly<Record<string, ActWording>> = {
  'chronologies.seen': 'Read the chronologies together',
  'key-event.marked': many('Marked a key event', (times) => `Marked ${times} key events`),
  'key-event.unmarked': many(
    'Took the mark of a key event away',
    (times) => `Took the mark of ${times} key events away`,
  ),
  'missed-opportunity.marked': many('Marked a missed opportunity', (times) => `Marked ${times} missed opportunities`),
  'missed-opportunity.removed': 'Took a missed opportunity back',
  'entry-comment.added': many('Commented on an entry', (times) => `Commented on ${times} entries`),
  'entry-comment.removed': 'Removed a comment of their own',
  'entry-pair.linked': many('Joined two entries as one event', (times) => `Joined entries as one event ${times} times`),
  'entry-pair.kept-apart': many('Kept two entries apart', (times) => `Kept ${times} pairs of entries apart`),
  'entry-pair.undone': 'Took back what was said of two entries',
  'chronology-note.added': many('Wrote a note among the entries', (times) => `Wrote ${times} notes among the entries`),
  'chronology-note.changed': 'Changed a note among the entries',
  'chronology-note.removed': 'Took a note among the entries out',
};
