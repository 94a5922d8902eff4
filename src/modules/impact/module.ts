import type { Module } from '../module.js';
import { impactActs } from './acts.js';
import { impactItems } from './disclosure.js';
import { duties } from './duties.js';
import { textsOfImpact } from './texts.js';

export const impactModule: Module = {
  name: 'impact',
  duties,
  acts: impactActs,
  disclosure: impactItems,
  texts: textsOfImpact,
};
