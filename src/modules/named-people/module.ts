import type { Module } from '../module.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { followSubjects } from './follow-subjects.js';
import { identityRoutes } from './identity-routes.js';
import { namedPaths } from './paths.js';
import { seeNamed } from './policy.js';
import { otherPseudonyms } from './queries.js';
import { listRoutes } from './routes.js';
import { standingRoutes } from './standing/routes.js';

export const namedPeopleModule: Module = {
  name: 'named-people',
  routes: [...standingRoutes, ...listRoutes, ...identityRoutes],
  duties,
  facts,
  reactions: [followSubjects],
  pseudonyms: otherPseudonyms,
  acts: {
    'named-person.added': {
      one: 'Somebody added to who is who',
      many: (times) => `${times} people added to who is who`,
    },
    'named-person.changed': 'What is told of somebody in who is who changed',
    'named-person.moved': 'Order of who is who changed',
    'named-person.removed': 'Somebody taken off who is who',
    'named-person.put-back': 'Somebody put back into who is who',
    'named-person.identity-corrected': 'Real particulars of somebody in who is who corrected',
    'name.allowed': 'A name or number that was found in a text may stay',
    'name.withdrawn': 'A name or number is looked for again that was allowed to stay',
    'real-names.seen': 'A page was read with real names',
    'real-names.hidden': 'Pages show pseudonyms again',
  },
  reviewMenu: [{ text: 'Who is who', group: 'People', path: namedPaths.list, may: seeNamed.may, meets: ['E-07'] }],
};
