import type { Module } from '../module.js';
import { chairItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { holdersOf, writersOf } from './office-names.js';
import { chairPaths } from './paths.js';
import { seeChair, seeOwn } from './policy.js';
import { routes } from './routes.js';
import { overridesWaiting } from './waiting.js';

export const chairModule: Module = {
  name: 'chair',
  duties,
  facts,
  routes,
  disclosure: chairItems,
  waiting: overridesWaiting,
  registerColumns: [
    { id: 'chair', heading: 'Chair', wordOf: (work, ids) => holdersOf(work, ids, 'chair') },
    { id: 'author', heading: 'Author', wordOf: writersOf },
  ],
  reviewMenu: [
    { text: 'Chair', group: 'People', path: chairPaths.overview, may: seeChair.may },
    { text: 'My appointment', group: 'People', path: chairPaths.own, may: seeOwn.may },
  ],
  acts: {
    'chair.specified': 'Wrote down what the review needs of its chair',
    'chair.specification-taken': 'Took the chair’s specification as a file',
    'chair.candidate-added': 'Added a candidate for chair or author',
    'chair.candidate-changed': 'Changed a candidate for chair or author',
    'chair.candidate-withdrawn': 'Took a candidate for chair or author out of the running',
    'chair.statement-asked': 'Asked a candidate for a statement of independence',
    'chair.statement-given': 'A candidate gave a statement of independence',
    'chair.statement-entered': 'Entered a candidate’s statement of independence',
    'chair.override-proposed': 'Proposed to set a candidate’s conflict aside',
    'chair.override-agreed': 'A second person agreed to set a candidate’s conflict aside',
    'chair.override-refused': 'A second person refused to set a candidate’s conflict aside',
    'chair.contract-changed': 'Wrote down the contract of a candidate',
    'chair.chair-appointed': 'Appointed the independent chair',
    'chair.author-appointed': 'Appointed the report author',
    'chair.no-separate-author': 'Decided that there is no separate report author',
    'chair.letter-taken': 'Took the letter that confirms an appointment',
    'chair.training-recorded': 'Recorded the training of chair or author',
    'chair.mentoring-offered': 'Recorded that mentoring was offered',
    'chair.chair-ended': 'Ended the appointment of the chair',
    'chair.author-ended': 'Ended the appointment of the report author',
  },
};
