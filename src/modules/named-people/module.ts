import type { Module } from '../module.js';

export const namedPeopleModule: Module = { name: 'named-people' };
