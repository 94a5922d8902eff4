import type { Module } from '../module.js';
import { leafletActs } from './acts.js';
import { leafletItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { goingOutRoutes } from './going-out/routes.js';
import { listingRoutes } from './listing/routes.js';
import { leafletPaths } from './paths.js';
import { seeLeaflet } from './policy.js';
import { readingRoutes } from './reading/routes.js';
import { signingRoutes } from './signing/routes.js';
import { textsOfLeaflet } from './texts.js';
import { leafletsWaiting } from './waiting.js';
import { writingRoutes } from './writing/routes.js';

const LIST_READERS: readonly string[] = ['co-ordinator', 'csp-chair', 'board-member'];

export const leafletsModule: Module = {
  name: 'leaflets',
  duties,
  facts,
  routes: [...readingRoutes, ...writingRoutes, ...signingRoutes, ...goingOutRoutes, ...listingRoutes],
  acts: leafletActs,
  waiting: leafletsWaiting,
  thingPages: { 'learning-leaflet': leafletPaths.one },
  texts: textsOfLeaflet,
  disclosure: leafletItems,
  menu: (actor) =>
    actor.kind === 'person' &&
    actor.roles.some(({ role, partnershipId }) => partnershipId === actor.partnershipId && LIST_READERS.includes(role))
      ? [{ text: 'Leaflets', href: leafletPaths.list, section: 'Learning' }]
      : [],
  reviewMenu: [
    {
      text: 'Learning leaflet',
      group: 'Report and plan',
      path: leafletPaths.home,
      may: seeLeaflet.may,
      meets: ['H-13'],
    },
  ],
};
