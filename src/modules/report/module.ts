import type { FactSource, Module } from '../module.js';
import { reportActs } from './acts.js';
import { reportForms } from './blank-forms.js';
import { checking, checkingFacts } from './checking.js';
import { commentRoutes } from './comments/routes.js';
import { reportItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { reportOnCalendar } from './on-calendar.js';
import { reportPaths } from './paths.js';
import { readReport } from './policy.js';
import { listRoutes } from './steps/routes.js';
import { takingRoutes } from './taking/routes.js';
import { textsOfReport } from './texts.js';
import { uploadRoutes } from './uploading/routes.js';
import { versionRoutes } from './versions/routes.js';
import { reportWaiting } from './waiting.js';
import { writingRoutes } from './writing/routes.js';

/** What its versions tell, and what was done before they went out. */
const allFacts: FactSource = async (work, reviewIds) => {
  const all = new Map(await facts(work, reviewIds));
  for (const [id, more] of await checkingFacts(work, reviewIds)) all.set(id, [...(all.get(id) ?? []), ...more]);
  return all;
};

export const reportModule: Module = {
  name: 'report',
  blankForms: reportForms,
  routes: [
    ...[...listRoutes, ...writingRoutes, ...commentRoutes, ...takingRoutes, ...uploadRoutes, ...versionRoutes],
    ...checking.routes,
  ],
  duties,
  facts: allFacts,
  acts: { ...reportActs, ...checking.acts },
  jobs: checking.jobs,
  waiting: reportWaiting,
  calendar: reportOnCalendar,
  disclosure: reportItems,
  texts: textsOfReport,
  reviewMenu: [
    {
      text: 'Report',
      group: 'Report and plan',
      path: reportPaths.list,
      may: readReport.may,
      meets: ['F-02', 'F-08', 'F-11'],
    },
    ...checking.reviewMenu,
  ],
};
