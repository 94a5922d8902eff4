import type { Module } from '../module.js';
import { qaActs } from './acts.js';
import { qualityForms } from './blank-forms.js';
import { conclusionsRoutes } from './conclusions/routes.js';
import { dataFormRoutes } from './data-form/routes.js';
import { qaItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { letterRoutes } from './letter/routes.js';
import { packRoutes } from './pack/routes.js';
import { qaPaths } from './paths.js';
import { seeQa } from './policy.js';
import { homeRoutes } from './routes.js';
import { sendingRoutes } from './sending/routes.js';
import { textsOfQa } from './texts.js';
import { qaWaiting } from './waiting.js';

export const qualityAssuranceModule: Module = {
  name: 'quality-assurance',
  blankForms: qualityForms,
  routes: [...homeRoutes, ...dataFormRoutes, ...packRoutes, ...sendingRoutes, ...letterRoutes, ...conclusionsRoutes],
  duties,
  facts,
  waiting: qaWaiting,
  disclosure: qaItems,
  texts: textsOfQa,
  acts: qaActs,
  reviewMenu: [
    {
      text: 'Quality assurance',
      group: 'Report and plan',
      path: qaPaths.home,
      may: seeQa.may,
      meets: ['G-01', 'G-02', 'G-03', 'G-04', 'G-05', 'G-06'],
    },
  ],
};
