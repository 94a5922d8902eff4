import type { Module } from '../module.js';
import { duties } from './duties.js';

export const proceedingsModule: Module = { name: 'proceedings', duties };
