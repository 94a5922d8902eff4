import type { ActWords, Module } from '../module.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { dateKinds, isDateKind } from './kinds.js';
import { proceedingPaths } from './paths.js';
import { seeProceedings } from './policy.js';
import { routes } from './routes.js';

const aboutDate =
  (words: string) =>
  ({ ids: { date = '' } }: ActWords): string =>
    isDateKind(date) ? `${words}: ${dateKinds[date]}` : words;

export const proceedingsModule: Module = {
  name: 'proceedings',
  routes,
  duties,
  facts,
  reviewMenu: [{ text: 'Other proceedings', group: 'The review', path: proceedingPaths.list, may: seeProceedings.may }],
  acts: {
    'proceeding.recorded': 'Recorded another proceeding or review',
    'proceeding.changed': 'Changed what is said of another proceeding',
    'proceeding.ended': 'Recorded that another proceeding has ended',
    'proceeding.reopened': 'Opened another proceeding again',
    'proceeding-date.recorded': aboutDate('Added a key date'),
    'proceeding-date.changed': aboutDate('Changed a key date'),
    'other-reviews.considered': 'Recorded that other reviews were considered',
    'timing.agreed-to-continue': 'Agreed with the police that the review goes on',
    'timing.agreed-to-limit': 'Agreed with the police that the review is limited',
    'timing.agreed-to-pause': 'Agreed with the police that the review is paused',
    'pause.started': 'Paused the clocks',
    'pause.ended': 'Set the end of a pause',
    'pause.withdrawn': 'Took back a pause recorded by mistake',
  },
};
