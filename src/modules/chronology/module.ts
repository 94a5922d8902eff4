import type { Module } from '../module.js';
import { duties } from './duties.js';
import { chronologiesOf } from './standing.js';

export const chronologyModule: Module = { name: 'chronology', duties, chronologies: chronologiesOf };
