import type { Module } from '../module.js';

/** What was done about the resources, for the record of the partnership. */
export const resourceActs: NonNullable<Module['acts']> = {
  'resources.added': { one: 'Added a resource', many: (times) => `Added ${times} resources` },
  'resources.changed': { one: 'Changed a resource', many: (times) => `Changed resources ${times} times` },
  'resources.checked': { one: 'Checked a resource', many: (times) => `Checked ${times} resources` },
  'resources.shown': {
    one: 'Put a resource on the public page',
    many: (times) => `Put ${times} resources on the public page`,
  },
  'resources.hidden': {
    one: 'Took a resource off the public page',
    many: (times) => `Took ${times} resources off the public page`,
  },
  'resources.placed': 'Changed the order of the resources',
};
