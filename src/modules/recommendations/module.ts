import type { Module } from '../module.js';
import { duties } from './duties.js';

export const recommendationsModule: Module = { name: 'recommendations', duties };
