import type { Module } from '../module.js';
import { duties } from './duties.js';

export const decisionModule: Module = {
  name: 'decision',
  duties,
  registerColumns: [
    { id: 'home-office-told', heading: 'Home Office told', dayOf: ['home-office-told'] },
    { id: 'mopac-told', heading: 'MOPAC told', dayOf: ['mopac-told'] },
  ],
};
