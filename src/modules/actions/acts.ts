import type { Module } from '../module.js';

/** What was done with the plan, for the timeline: never what an action says. */
export const actionActs: NonNullable<Module['acts']> = {
  'action-plan.seen': 'Read the action plan',
  'action.seen': 'Read an action of the plan',
  'action.planned': { one: 'Planned an action', many: (times) => `Planned ${times} actions` },
  'action.changed': { one: 'Changed an action', many: (times) => `Changed ${times} actions` },
  'action.day-moved': 'Moved the day of an action or milestone, with a reason',
};
