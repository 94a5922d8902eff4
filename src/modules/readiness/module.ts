import type { Module } from '../module.js';
import { duties } from './duties.js';

export const readinessModule: Module = { name: 'readiness', duties };
