import type { Module } from '../module.js';
import { duties } from './duties.js';

export const reportModule: Module = { name: 'report', duties };
