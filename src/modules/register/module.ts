import type { Module } from '../module.js';
import { duties } from './duties.js';

export const registerModule: Module = { name: 'register', duties };
