import type { Module } from '../module.js';
import { duties } from './duties.js';

export const agencyReturnsModule: Module = { name: 'agency-returns', duties };
