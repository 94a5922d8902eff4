import type { Module } from '../module.js';
import { duties } from './duties.js';

export const boardModule: Module = { name: 'board', duties };
