import type { Module } from '../module.js';
import { duties } from './duties.js';

export const familyModule: Module = {
  name: 'family',
  duties,
  registerColumns: [{ id: 'family-told', heading: 'Family contact', dayOf: ['family-told', 'family-first-contact'] }],
};
