import type { Module } from '../module.js';
import { duties } from './duties.js';
import { returnPaths } from './paths.js';
import { seeOwnRequest, seeRequests } from './policy.js';
import { agencyNames } from './queries.js';
import { requestActs } from './requests/acts.js';
import { askingRoutes } from './requests/asking/routes.js';
import { boardRoutes } from './requests/board/routes.js';
import { chaseLateReturns } from './requests/chasing/chase-late.js';
import { contactRoutes } from './requests/contact/routes.js';
import { requestItems } from './requests/disclosure.js';
import { requestFacts } from './requests/facts.js';
import { keepingRoutes } from './requests/keeping/routes.js';
import { returnsOnCalendar } from './requests/on-calendar.js';
import { ownRoutes } from './requests/own/routes.js';
import { returnsColumn } from './requests/register-column.js';
import { requestsWaiting } from './requests/waiting.js';

export const agencyReturnsModule: Module = {
  name: 'agency-returns',
  duties,
  disclosure: requestItems,
  facts: requestFacts,
  waiting: requestsWaiting,
  calendar: returnsOnCalendar,
  routes: [...askingRoutes, ...ownRoutes, ...boardRoutes, ...keepingRoutes, ...contactRoutes],
  reviewMenu: [
    {
      text: 'Agency returns',
      group: 'Gathering',
      path: returnPaths.board,
      may: seeRequests.may,
      meets: ['E-01', 'E-09'],
    },
    { text: 'What you are asked for', group: 'Gathering', path: returnPaths.own, may: seeOwnRequest.may },
  ],
  registerColumns: [returnsColumn],
  jobs: [
    {
      name: 'agency-returns.chase',
      says: 'Reminds agencies whose chronology or management review is late, by each partnership’s ladder',
      every: '10 8 * * 1-5',
      run: chaseLateReturns,
    },
  ],
  bodies: { 'agency-request': agencyNames },
  acts: requestActs,
};
