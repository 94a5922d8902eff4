import type { Module } from '../module.js';
import { answeringRoutes } from './answering/routes.js';
import { askingRoutes } from './asking/routes.js';
import { scopingForms } from './blank-forms.js';
import { boardRoutes } from './board/routes.js';
import { chaseLateAnswers } from './chasing/chase.js';
import { scopingItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { keepingRoutes } from './keeping/routes.js';
import { scopingPaths } from './paths.js';
import { seeScoping } from './policy.js';
import { agencyNames } from './queries.js';
import { silentAgenciesWaiting } from './waiting.js';

export const scopingModule: Module = {
  name: 'scoping',
  blankForms: scopingForms,
  duties,
  disclosure: scopingItems,
  facts,
  waiting: silentAgenciesWaiting,
  routes: [...askingRoutes, ...boardRoutes, ...keepingRoutes, ...answeringRoutes],
  reviewMenu: [
    {
      text: 'Scoping',
      group: 'Telling and deciding',
      path: scopingPaths.board,
      may: seeScoping.may,
      meets: ['B-11', 'C-01', 'C-02'],
    },
  ],
  jobs: [
    {
      name: 'scoping.chase',
      says: 'Reminds agencies whose scoping answer is late, by each partnership’s ladder',
      every: '0 8 * * 1-5',
      run: chaseLateAnswers,
    },
  ],
  bodies: { 'scoping-request': agencyNames },
  acts: {
    'scoping.sent': {
      one: 'Asked an agency for scoping information',
      many: (times) => `Asked ${times} agencies for scoping information`,
    },
    'scoping.link-sent-again': 'Sent an agency its scoping link again',
    'scoping.contact-changed': 'Sent a scoping request to another contact',
    'scoping.due-date-agreed': 'Agreed another day for a scoping answer',
    'scoping.reminded': {
      one: 'Reminded an agency of its scoping answer',
      many: (times) => `Reminded ${times} agencies of their scoping answers`,
    },
    'scoping.escalated': {
      one: 'Asked an agency’s chief officer for its scoping answer',
      many: (times) => `Asked the chief officers of ${times} agencies for their scoping answers`,
    },
    'scoping.reminder-undeliverable': 'A reminder was due, but the directory names nobody to send it to',
    'scoping.withdrawn': 'Withdrew a scoping request',
    'scoping.did-not-take-part': 'Recorded that an agency was asked and did not take part',
    'scoping.records-secured': 'Recorded that an agency has secured its records',
    'scoping.answer-started': 'An agency began its scoping answer',
    'scoping.answered': 'An agency answered its scoping request',
    'scoping.answer-entered': 'Entered a scoping answer for an agency',
    'scoping.answer-corrected': 'A scoping answer was corrected',
    'scoping.summary-downloaded': 'Downloaded the scoping summary',
    'scoping-request.seen': 'Read an agency’s scoping answer',
    'scoping-summary.seen': 'Read the scoping summary',
    'scoping-names.seen': 'Names were read by an agency to search its records',
  },
};
