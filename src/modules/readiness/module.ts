import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { directoryRoutes } from './directory/routes.js';
import { duties } from './duties.js';
import { fundingRoutes } from './funding/routes.js';
import { guidanceRoutes } from './guidance/routes.js';
import { readinessPaths } from './paths.js';
import { planRoutes } from './plans/routes.js';
import { practitionerRoutes } from './practitioners/routes.js';
import { standingRoutes } from './standing/routes.js';
import { partnershipFacts } from './standing/standing.js';
import { readinessWaiting } from './standing/waiting.js';

export const readinessModule: Module = {
  name: 'readiness',
  duties,
  partnershipFacts,
  waiting: readinessWaiting,
  routes: [
    ...standingRoutes,
    ...fundingRoutes,
    ...practitionerRoutes,
    ...planRoutes,
    ...directoryRoutes,
    ...guidanceRoutes,
  ],
  menu: (actor) =>
    actor.kind === 'person' &&
    actor.partnershipId !== undefined &&
    holds(actor, actor.partnershipId, ['co-ordinator', 'csp-chair'])
      ? [{ text: 'Readiness', href: readinessPaths.overview, last: true }]
      : [],
  acts: {
    'readiness.recorded': ({ ids }) => `Recorded a standing duty as done (duty ${ids.duty ?? 'of the catalogue'})`,
    'readiness.withdrawn': ({ ids }) => `Withdrew a record of a standing duty (duty ${ids.duty ?? 'of the catalogue'})`,
    'readiness.funding-changed': 'Wrote down who pays which share of a review',
    'readiness.equality-plan-changed': 'Changed the plan for equality, language and culture',
    'readiness.media-plan-changed': 'Changed the media plan',
    'readiness.agency-checked': 'Checked an agency’s entry in the directory',
    'readiness.guidance-recorded': 'Recorded training on the guidance',
    'readiness.guidance-removed': 'Removed a record of training on the guidance',
    'practitioner.added': 'Added a person to the register of chairs and authors',
    'practitioner.changed': 'Changed an entry in the register of chairs and authors',
    'practitioner.training-added': 'Added training to the register of chairs and authors',
    'practitioner.training-removed': 'Removed training from the register of chairs and authors',
    'practitioners.exported': 'Took a copy of the register of chairs and authors',
  },
};
