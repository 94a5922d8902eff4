import type { Module } from '../module.js';
import { duties } from './duties.js';

export const chronologyModule: Module = { name: 'chronology', duties };
