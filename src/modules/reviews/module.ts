import { roleInWords } from '../accounts/index.js';
import type { ActWords, Module } from '../module.js';
import { declarationRoutes } from './access/declaration-routes.js';
import { accessRoutes } from './access/routes.js';
import { declarationsWaiting } from './access/waiting.js';
import { dateRoutes } from './dates/routes.js';
import { facts } from './facts.js';
import { kindInWords } from './kinds.js';
import { reviewPaths } from './paths.js';
import { peopleRoutes } from './people/routes.js';
import { seeDates, seePeople, settleAccess } from './policy.js';

const withRole =
  (words: string) =>
  ({ ids }: ActWords): string =>
    ids.role === undefined ? words : `${words}: ${roleInWords(ids.role)}`;

export const reviewsModule: Module = {
  name: 'reviews',
  routes: [...declarationRoutes, ...dateRoutes, ...peopleRoutes, ...accessRoutes],
  facts,
  waiting: declarationsWaiting,
  registerColumns: [
    { id: 'died', heading: 'Date of death', dayOf: ['death-occurred'] },
    { id: 'aware', heading: 'CSP first aware', dayOf: ['first-aware'] },
    { id: 'notified', heading: 'Notified', dayOf: ['written-notification'] },
  ],
  acts: {
    'review.registered': 'Review registered',
    'review.kind-changed': ({ ids }: ActWords): string =>
      ids.kind === undefined ? 'Kind of review changed' : `Kind of review changed: ${kindInWords(ids.kind)}`,
    'review.seen': 'Review opened',
    'subject.added': {
      one: 'Person added under a pseudonym',
      many: (times) => `${times} people added under pseudonyms`,
    },
    'identities.revealed': 'Real names looked at',
    'identities.checked': 'A text was checked for real names, dates of birth and the like',
    'subject.edited': 'Pseudonym or particulars of a person changed',
    'identity.corrected': 'Real particulars of a person corrected',
    'review.renamed': 'Pseudonym of the review changed',
    'dates.corrected': 'One of the four dates corrected',
    'clock-start.changed': 'The month for the decision runs from another date',
    'membership.granted': withRole('Role in the review given'),
    'membership.ended': withRole('Role in the review ended'),
    'exclusion.made': 'Person kept out of the review',
    'exclusion.lifted': 'Exclusion from the review lifted',
    'conflict.declared': 'Conflict of interest declared; access ended',
    'conflict.link-declared': 'Declared not wholly independent: a link through the work of the agency',
    'conflict.none-declared': 'Declared that there is no conflict of interest',
  },
  reviewMenu: [
    { text: 'People', group: 'People', path: reviewPaths.people, may: seePeople.may },
    { text: 'Dates', group: 'The review', path: reviewPaths.dates, may: seeDates.may },
    { text: 'Access', group: 'People', path: reviewPaths.access, may: settleAccess.may },
  ],
};
