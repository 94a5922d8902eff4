import type { MenuEntry, Module } from '../module.js';
import { reviewPaths } from '../reviews/index.js';
import { caseworkPaths } from './paths.js';
import { seeLookers, seeOverview, seeTimeline } from './policy.js';
import { routes } from './routes.js';

export const caseworkModule: Module = {
  name: 'casework',
  routes,
  acts: {
    'calendar.made': 'Made the private address of their calendar',
    'calendar.revoked': 'Took the private address of their calendar back',
    'calendar.read': 'A calendar read their dates by its private address, for the first time that day',
  },
  menu: (actor): readonly MenuEntry[] =>
    actor.kind === 'person' ? [{ text: 'My day', href: caseworkPaths.myDay, first: true as const }] : [],
  reviewMenu: [
    { text: 'Overview', group: 'The review', first: true, path: reviewPaths.overview, may: seeOverview.may },
    { text: 'Timeline', group: 'Record', path: (reference) => caseworkPaths.timeline(reference), may: seeTimeline.may },
    { text: 'Who has looked', group: 'Record', path: caseworkPaths.lookers, may: seeLookers.may },
  ],
};
