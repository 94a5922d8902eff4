import type { Module } from '../module.js';
import { duties } from './duties.js';

export const decisionModule: Module = { name: 'decision', duties };
