import type { Module } from '../module.js';

export const dutiesModule: Module = { name: 'duties' };
