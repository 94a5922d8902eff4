import type { Module } from '../module.js';
import { duties } from './duties.js';

export const panelModule: Module = { name: 'panel', duties };
