import type { Module } from '../module.js';

/** What was done with the plan, for the timeline: never what an action says. */
export const actionActs: NonNullable<Module['acts']> = {
  'action-plan.seen': 'Read the action plan',
  'action.seen': 'Read an action of the plan',
  'action-plan.contact-named': 'Named the single point of contact of the action plan',
  'action-plan.agreed': 'Recorded that the partnership agreed the action plan',
  'action-plan.passed-on': 'Recorded that actions were passed on at senior level',
  'action-plan.shared': 'Recorded that the action plan was shared',
  'action.planned': { one: 'Planned an action', many: (times) => `Planned ${times} actions` },
  'action.changed': { one: 'Changed an action', many: (times) => `Changed ${times} actions` },
  'action-plan.taken-away': 'Took the action plan away as a file',
  'action.day-moved': 'Moved the day of an action or milestone, with a reason',
  'action.milestone-added': { one: 'Added a milestone', many: (times) => `Added ${times} milestones` },
  'action.milestone-changed': { one: 'Changed a milestone', many: (times) => `Changed ${times} milestones` },
  'action.lead-asked': { one: 'Asked the lead of an action', many: (times) => `Asked the leads of ${times} actions` },
  'action.accepted': { one: 'Accepted to lead an action', many: (times) => `Accepted to lead ${times} actions` },
  'action.handed-back': { one: 'Handed an action back', many: (times) => `Handed ${times} actions back` },
  'action.lead-changed': { one: 'Named another lead', many: (times) => `Named another lead for ${times} actions` },
  'action.lead-ended': 'Ended somebody as a lead of actions who has left the post',
};
