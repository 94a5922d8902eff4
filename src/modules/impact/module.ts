import { holds } from '../accounts/index.js';
import { readersOfBoards } from '../board/index.js';
import type { Module } from '../module.js';
import { impactActs } from './acts.js';
import { readingJobs } from './asking/ask-for-readings.js';
import { plansKept, readingsWaiting } from './asking/waiting.js';
import { auditJob } from './audit/jobs.js';
import { auditRoutes } from './audit/routes.js';
import { boardRoutes } from './board-page/routes.js';
import { byHandRoutes } from './challenges/by-hand-routes.js';
import { challengeJob } from './challenges/raise.js';
import { challengeRoutes } from './challenges/routes.js';
import { stepRoutes } from './claims/step-routes.js';
import { impactItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { judgingRoutes } from './judging/routes.js';
import { judgementsWaiting } from './judging/waiting.js';
import { keptClaimRoutes } from './keeping/claim-routes.js';
import { keptMeasureRoutes } from './keeping/measure-routes.js';
import { keptProofRoutes } from './keeping/proof-routes.js';
import { keptReadingRoutes } from './keeping/reading-routes.js';
import { onwardFromLead } from './led/onward.js';
import { ledChangeRoutes } from './led/routes.js';
import { libraryPaths } from './library/paths.js';
import { libraryRoutes } from './library/routes.js';
import { onwardToChange } from './onward.js';
import { boardChangePaths, changePaths } from './paths.js';
import { seeChange } from './policy.js';
import { followChanges } from './public-changes/follow.js';
import { publicChangeRoutes } from './public-changes/routes.js';
import { readingRoutes } from './reading/routes.js';
import { textsOfImpact } from './texts.js';
import { vouchingRoutes } from './vouching/routes.js';

export const impactModule: Module = {
  name: 'impact',
  routes: [
    ...keptClaimRoutes,
    ...keptMeasureRoutes,
    ...keptReadingRoutes,
    ...keptProofRoutes,
    ...vouchingRoutes,
    ...auditRoutes,
    ...readingRoutes,
    ...stepRoutes,
    ...judgingRoutes,
    ...publicChangeRoutes,
    ...challengeRoutes,
    ...byHandRoutes,
    ...boardRoutes,
    ...ledChangeRoutes,
    ...libraryRoutes,
  ],
  jobs: [...readingJobs, auditJob, challengeJob, followChanges],
  waiting: async (work) => {
    const plans = await plansKept(work);
    return [...(await readingsWaiting(work, plans)), ...(await judgementsWaiting(work, plans))];
  },
  duties,
  facts,
  acts: impactActs,
  disclosure: impactItems,
  texts: textsOfImpact,
  onward: async (work, from) => [...(await onwardToChange(work, from)), ...onwardFromLead(from)],
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, readersOfBoards)
      ? [
          { text: 'What changed', href: boardChangePaths.home, section: 'Boards' },
          { text: 'Measures', href: libraryPaths.home, section: 'Learning' },
        ]
      : [],
  reviewMenu: [
    {
      text: 'Change in practice',
      group: 'Report and plan',
      path: changePaths.home,
      may: seeChange.may,
      meets: ['H-19'],
    },
  ],
};
