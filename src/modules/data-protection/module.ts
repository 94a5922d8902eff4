import type { Module } from '../module.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { dataProtectionPaths } from './paths.js';
import { seeDataProtection } from './policy.js';
import { routes } from './routes.js';

export const dataProtectionModule: Module = {
  name: 'data-protection',
  duties,
  facts,
  routes,
  reviewMenu: [
    {
      text: 'Data protection',
      group: 'Gathering',
      path: dataProtectionPaths.list,
      may: seeDataProtection.may,
      meets: ['D-15'],
    },
  ],
  acts: {
    'data-protection.recorded': 'Recorded that a data protection document is in place',
    'data-protection.withdrawn': 'Took back a record of a data protection document',
  },
};
