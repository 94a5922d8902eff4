import type { Module } from '../module.js';
import { chronologyForms } from './blank-forms.js';
import { duties } from './duties.js';
import { entryRoutes } from './entries/routes.js';
import { facts } from './facts.js';
import { readOn } from './importing/read-rows.js';
import { importRoutes } from './importing/routes.js';
import { keepingActs } from './keeping/acts.js';
import { keepingRoutes } from './keeping/routes.js';
import { chronologiesToKeep } from './keeping/waiting.js';
import { chronologyPaths } from './paths.js';
import { seeChronologies } from './policy.js';
import { readingActs } from './reading/acts.js';
import { togetherRoutes } from './reading/routes.js';
import { chronologiesOf } from './standing.js';
import { takingRoutes } from './taking/routes.js';
import { textsOfChronologies } from './texts.js';
import { chronologiesWaiting } from './waiting.js';

export const chronologyModule: Module = {
  name: 'chronology',
  blankForms: chronologyForms,
  texts: textsOfChronologies,
  duties,
  facts,
  chronologies: chronologiesOf,
  waiting: async (work) => [...(await chronologiesWaiting(work)), ...(await chronologiesToKeep(work))],
  routes: [...takingRoutes, ...entryRoutes, ...importRoutes, ...keepingRoutes, ...togetherRoutes],
  jobs: [
    {
      name: 'chronology.read',
      says: 'Goes on reading files on their way into a chronology that were left half read',
      every: '* * * * *',
      run: readOn,
    },
  ],
  reviewMenu: [
    { text: 'Chronology', group: 'Gathering', path: chronologyPaths.all, may: seeChronologies.may, meets: ['E-06'] },
  ],
  acts: {
    'chronology.seen': 'Read an agency’s chronology',
    ...keepingActs,
    ...readingActs,
    'chronology.begun': 'An agency’s chronology was begun',
    'chronology.taken-away': 'A chronology was taken away as a file',
    'chronology.taken-with-real-names': 'A chronology was taken away as a file with real names',
    'chronology-entry.added': {
      one: 'Added an entry to a chronology',
      many: (times) => `Added ${times} entries to a chronology`,
    },
    'chronology-entry.many-added': 'Added many entries to a chronology',
    'chronology-entry.changed': {
      one: 'Changed an entry of a chronology',
      many: (times) => `Changed ${times} entries of a chronology`,
    },
    'chronology-entry.removed': {
      one: 'Removed an entry of a chronology',
      many: (times) => `Removed ${times} entries of a chronology`,
    },
    'chronology-entry.put-back': 'Put an entry back into a chronology',
    'chronology-import.begun': 'Began to bring rows into a chronology',
    'chronology-import.taken': 'Took rows of a file into a chronology',
    'chronology-import.undone': 'Undid an import into a chronology',
    'chronology-import.given-up': 'Gave an import into a chronology up',
  },
};
