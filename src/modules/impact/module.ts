import type { Module } from '../module.js';
import { duties } from './duties.js';

export const impactModule: Module = { name: 'impact', duties };
