import type { Module } from '../module.js';
import { duties } from './duties.js';

export const noticesModule: Module = { name: 'notices', duties };
