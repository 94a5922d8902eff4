import type { Module } from '../module.js';
import { duties } from './duties.js';

export const familyModule: Module = { name: 'family', duties };
