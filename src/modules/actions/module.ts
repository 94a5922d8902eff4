import type { Module } from '../module.js';
import { duties } from './duties.js';

export const actionsModule: Module = { name: 'actions', duties };
