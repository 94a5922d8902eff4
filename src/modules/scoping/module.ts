import type { Module } from '../module.js';
import { duties } from './duties.js';

export const scopingModule: Module = { name: 'scoping', duties };
