import type { Module } from '../module.js';
import { facts } from './facts.js';

export const reviewsModule: Module = {
  name: 'reviews',
  facts,
  acts: {
    'review.registered': 'Review registered',
    'subject.added': 'Person added under a pseudonym',
    'identities.revealed': 'Real names looked at',
    'identities.seen': 'Real names looked at',
    'review.seen': 'Review opened',
  },
};
