import type { Module } from '../module.js';
import { returnForms } from './blank-forms.js';
import { duties } from './duties.js';
import { returnPaths } from './paths.js';
import { signOffPaths, writingPaths } from './paths-of-returns.js';
import { readReturns, seeOwnRequest, seeRequests } from './policy.js';
import { agencyNames } from './queries.js';
import { requestActs } from './requests/acts.js';
import { askingRoutes } from './requests/asking/routes.js';
import { boardRoutes } from './requests/board/routes.js';
import { changingRoutes } from './requests/changing/routes.js';
import { chaseLateReturns } from './requests/chasing/chase-late.js';
import { contactRoutes } from './requests/contact/routes.js';
import { requestItems } from './requests/disclosure.js';
import { requestFacts } from './requests/facts.js';
import { keepingRoutes } from './requests/keeping/routes.js';
import { returnsOnCalendar } from './requests/on-calendar.js';
import { ownRoutes } from './requests/own/routes.js';
import { returnsColumn } from './requests/register-column.js';
import { requestsWaiting } from './requests/waiting.js';
import { returnActs } from './returns-acts.js';
import { returnItems } from './returns-disclosure.js';
import { returnFacts } from './returns-facts.js';
import { returnsWaiting } from './returns-waiting.js';
import { returnRoutes } from './routes.js';
import { textsOfReturns } from './texts.js';

export const agencyReturnsModule: Module = {
  name: 'agency-returns',
  blankForms: returnForms,
  texts: textsOfReturns,
  duties,
  disclosure: async (work, reviewId) => [
    ...(await requestItems(work, reviewId)),
    ...(await returnItems(work, reviewId)),
  ],
  facts: async (work, reviewIds) => {
    const [asked, sent] = [await requestFacts(work, reviewIds), await returnFacts(work, reviewIds)];
    return new Map(reviewIds.map((id) => [id, [...(asked.get(id) ?? []), ...(sent.get(id) ?? [])]]));
  },
  waiting: async (work) => [...(await requestsWaiting(work)), ...(await returnsWaiting(work))],
  calendar: returnsOnCalendar,
  routes: [
    ...askingRoutes,
    ...ownRoutes,
    ...boardRoutes,
    ...keepingRoutes,
    ...changingRoutes,
    ...contactRoutes,
    ...returnRoutes,
  ],
  reviewMenu: [
    {
      text: 'Agency returns',
      group: 'Gathering',
      path: returnPaths.board,
      may: seeRequests.may,
      meets: ['E-01', 'E-09'],
    },
    {
      text: 'What your agency is asked for',
      group: 'Gathering',
      path: returnPaths.own,
      may: seeOwnRequest.may,
      meets: ['E-02', 'E-03', 'E-04'],
    },
    { text: 'Returns to read', group: 'Gathering', path: signOffPaths.list, may: readReturns.may },
    { text: 'Early actions', group: 'Gathering', path: writingPaths.allActions, may: seeRequests.may, meets: ['E-05'] },
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
  acts: { ...requestActs, ...returnActs },
};
