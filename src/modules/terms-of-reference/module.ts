import type { Module } from '../module.js';
import { duties } from './duties.js';

export const termsOfReferenceModule: Module = { name: 'terms-of-reference', duties };
