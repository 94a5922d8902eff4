import type { Module } from '../module.js';
import { routes } from './routes.js';

export const aboutModule: Module = { name: 'about', routes };
