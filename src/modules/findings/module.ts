import type { Module } from '../module.js';
import { duties } from './duties.js';

export const findingsModule: Module = { name: 'findings', duties };
