import type { ActWords, Module } from '../module.js';
import { disclosureWaiting } from './disclosure/waiting.js';
import { proceedingItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { dateKinds, isDateKind } from './kinds.js';
import { proceedingPaths } from './paths.js';
import { seeDisclosure, seeProceedings } from './policy.js';
import { routes } from './routes.js';
import { proceedingsWaiting } from './waiting.js';

const aboutDate =
  (words: string) =>
  ({ ids: { date = '' } }: ActWords): string =>
    isDateKind(date) ? `${words}: ${dateKinds[date]}` : words;

export const proceedingsModule: Module = {
  name: 'proceedings',
  routes,
  duties,
  disclosure: proceedingItems,
  registerColumns: [{ id: 'pause-told', heading: 'Home Office told of pause', dayOf: ['home-office-told-of-pause'] }],
  waiting: async (work) => [...(await proceedingsWaiting(work)), ...(await disclosureWaiting(work))],
  facts,
  reviewMenu: [
    { text: 'Other proceedings', group: 'The review', path: proceedingPaths.list, may: seeProceedings.may },
    { text: 'Disclosure', group: 'Record', path: proceedingPaths.disclosure, may: seeDisclosure.may },
  ],
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
    'disclosure.seen': 'Disclosure schedule opened',
    'disclosure.taken': 'Took the disclosure schedule as a file',
    'disclosure-entry.added': 'Added something by hand to the disclosure schedule',
    'disclosure-entry.withdrawn': 'Took something entered by hand off the disclosure schedule',
    'disclosure.relevance-said': 'Said whether something may matter to the criminal case',
    'disclosure.told': 'Recorded that the police were told of items of the disclosure schedule',
    'disclosure.telling-withdrawn': 'Took back a record that the police were told of an item',
    'pause.started': 'Paused the clocks',
    'pause.ended': 'Set the end of a pause',
    'pause.withdrawn': 'Took back a pause recorded by mistake',
  },
};
