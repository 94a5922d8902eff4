import type { Module } from '../module.js';
import { duties } from './duties.js';

export const learningModule: Module = { name: 'learning', duties };
