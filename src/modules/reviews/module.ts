import type { Module } from '../module.js';

export const reviewsModule: Module = { name: 'reviews' };
