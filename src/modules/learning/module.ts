import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { learningActs } from './acts.js';
import { duties } from './duties.js';
import { partnershipFacts } from './partnership-facts.js';
import { learningPaths } from './paths.js';
import { READS_LEARNING } from './policy.js';
import { takenInRoutes } from './taken-in/routes.js';

export const learningModule: Module = {
  name: 'learning',
  duties,
  partnershipFacts,
  routes: [...takenInRoutes],
  acts: learningActs,
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, READS_LEARNING)
      ? [{ text: 'Taken in', href: learningPaths.takenIn, section: 'Learning' }]
      : [],
};
