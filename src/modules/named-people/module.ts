import type { Module } from '../module.js';
import { followSubjects } from './follow-subjects.js';
import { otherPseudonyms } from './queries.js';

export const namedPeopleModule: Module = {
  name: 'named-people',
  reactions: [followSubjects],
  pseudonyms: otherPseudonyms,
  acts: {
    'real-names.seen': 'A page was read with real names',
  },
};
