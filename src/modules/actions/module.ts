import type { Module } from '../module.js';
import { actionActs } from './acts.js';
import { actionForms } from './blank-forms.js';
import { actionItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { importingRoutes } from './importing/routes.js';
import { leadRoutes } from './leading/lead-routes.js';
import { leadingRoutes } from './leading/routes.js';
import { milestoneRoutes } from './milestones/routes.js';
import { movingJobs, movingRoutes } from './moving.js';
import { onwardToActions } from './onward.js';
import { actionPaths, roundPaths } from './paths.js';
import { planningRoutes } from './planning/routes.js';
import { seePlan } from './policy.js';
import { contactFacts, progressFacts } from './progress/facts.js';
import { settlingRoutes } from './settling/routes.js';
import { takingRoutes } from './taking/routes.js';
import { textsOfActions } from './texts.js';
import { actionsOnCalendar, progressWaiting } from './waiting/read-waiting.js';
import { actionsWaiting } from './waiting.js';

export const actionsModule: Module = {
  name: 'actions',
  blankForms: actionForms,
  routes: [
    ...planningRoutes,
    ...leadingRoutes,
    ...leadRoutes,
    ...settlingRoutes,
    ...milestoneRoutes,
    ...movingRoutes,
    ...takingRoutes,
    ...importingRoutes,
  ],
  duties,
  facts: async (work, reviewIds) => {
    const [planned, moved] = [await facts(work, reviewIds), await progressFacts(work, reviewIds)];
    return new Map(reviewIds.map((id) => [id, [...(planned.get(id) ?? []), ...(moved.get(id) ?? [])]]));
  },
  partnershipFacts: contactFacts,
  waiting: async (work) => [...(await actionsWaiting(work)), ...(await progressWaiting(work))],
  calendar: actionsOnCalendar,
  jobs: movingJobs,
  menu: (actor) =>
    actor.kind === 'person' && actor.roles.some(({ role }) => role === 'co-ordinator' || role === 'csp-chair')
      ? [{ text: 'Progress rounds', href: roundPaths.all, section: 'Boards', meets: ['H-18'] }]
      : [],
  disclosure: actionItems,
  texts: textsOfActions,
  onward: onwardToActions,
  acts: actionActs,
  reviewMenu: [
    {
      text: 'Action plan',
      group: 'Report and plan',
      path: actionPaths.plan,
      may: seePlan.may,
      meets: ['F-09', 'F-10', 'H-01b', 'H-09', 'H-17', 'H-18'],
    },
  ],
};
