import type { Module } from '../module.js';

export const caseworkModule: Module = { name: 'casework' };
