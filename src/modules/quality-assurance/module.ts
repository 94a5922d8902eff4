import type { Module } from '../module.js';
import { duties } from './duties.js';

export const qualityAssuranceModule: Module = { name: 'quality-assurance', duties };
