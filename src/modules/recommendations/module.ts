import type { Module } from '../module.js';
import { recommendationActs } from './acts.js';
import { recommendationItems } from './disclosure.js';
import { chaseSilentOrganisations } from './discussing/chase.js';
import { discussingRoutes } from './discussing/routes.js';
import { draftingRoutes } from './drafting/routes.js';
import { testsRoutes } from './drafting/tests-routes.js';
import { whoForRoutes } from './drafting/who-for-routes.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { chaseSilentOfficers } from './letters/chase.js';
import { lettersRoutes } from './letters/routes.js';
import { onwardToRecommendations } from './onward.js';
import { recommendationPaths } from './paths.js';
import { seeRecommendations } from './policy.js';
import { readingRoutes } from './reading/routes.js';
import { wholeRoutes } from './reading/whole-routes.js';
import { repeatsRoutes } from './repeats/routes.js';
import { settlingRoutes } from './settling/routes.js';
import { textsOfRecommendations } from './texts.js';
import { voiceRoutes } from './voice-routes.js';
import { recommendationsWaiting } from './waiting.js';

export const recommendationsModule: Module = {
  name: 'recommendations',
  routes: [
    ...draftingRoutes,
    ...wholeRoutes,
    ...testsRoutes,
    ...whoForRoutes,
    ...discussingRoutes,
    ...lettersRoutes,
    ...voiceRoutes,
    ...repeatsRoutes,
    ...settlingRoutes,
    ...readingRoutes,
  ],
  duties,
  facts,
  waiting: recommendationsWaiting,
  disclosure: recommendationItems,
  texts: textsOfRecommendations,
  onward: onwardToRecommendations,
  jobs: [
    {
      name: 'recommendations.chase-discussions',
      says: 'Reminds organisations that were asked about a recommendation and have not answered, by each partnership’s ladder',
      every: '10 8 * * 1-5',
      run: chaseSilentOrganisations,
    },
    {
      name: 'recommendations.chase',
      says: 'Reminds chief officers who have not answered a recommendation, by each partnership’s ladder, then lists it for the board',
      every: '20 8 * * 1-5',
      run: chaseSilentOfficers,
    },
  ],
  acts: recommendationActs,
  reviewMenu: [
    {
      text: 'Recommendations',
      group: 'Report and plan',
      path: recommendationPaths.list,
      may: seeRecommendations.may,
      meets: ['F-03', 'F-04', 'F-05', 'H-01'],
    },
  ],
};
