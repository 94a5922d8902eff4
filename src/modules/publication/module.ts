import type { Module } from '../module.js';
import { duties } from './duties.js';

export const publicationModule: Module = { name: 'publication', duties };
