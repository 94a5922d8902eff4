import type { Module } from '../module.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { oweAfterAcceptance } from './owe-after-acceptance.js';

export const noticesModule: Module = {
  name: 'notices',
  duties,
  facts,
  reactions: [oweAfterAcceptance],
  acts: { 'notice.owed': 'A notice became owed' },
};
