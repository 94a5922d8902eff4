import type { Module } from '../module.js';
import { publicationActs } from './acts.js';
import { decidingRoutes } from './deciding/routes.js';
import { publicationItems } from './disclosure.js';
import { duties } from './duties.js';
import { editionRoutes } from './edition/routes.js';
import { facts } from './facts.js';
import { followProgress } from './going-out/follow-progress.js';
import { publishDue } from './going-out/job.js';
import { writeSite } from './going-out/write-site.js';
import { publicationOnCalendar } from './on-calendar.js';
import { pageRoutes } from './page/routes.js';
import { publicationPaths } from './paths.js';
import { seePublication } from './policy.js';
import { questionRoutes } from './questions/routes.js';
import { publicationColumns } from './register-columns.js';
import { homeRoutes } from './routes.js';
import { signingRoutes } from './signing/routes.js';
import { tellingRoutes } from './telling/routes.js';
import { textsOfPublication } from './texts.js';
import { publicationWaiting } from './waiting.js';

export const publicationModule: Module = {
  name: 'publication',
  duties,
  facts,
  routes: [
    ...homeRoutes,
    ...decidingRoutes,
    ...pageRoutes,
    ...questionRoutes,
    ...editionRoutes,
    ...signingRoutes,
    ...tellingRoutes,
  ],
  waiting: publicationWaiting,
  calendar: publicationOnCalendar,
  texts: textsOfPublication,
  disclosure: publicationItems,
  registerColumns: publicationColumns,
  acts: publicationActs,
  jobs: [publishDue, followProgress, writeSite],
  reviewMenu: [
    {
      text: 'Publication',
      group: 'Report and plan',
      path: publicationPaths.home,
      may: seePublication.may,
      meets: ['H-04', 'H-05', 'H-06', 'H-07', 'H-22'],
    },
  ],
};
