import type { Module } from '../module.js';
import { documentItems } from './disclosure.js';
import { seeDocuments } from './guards.js';
import { documentsPaths } from './paths.js';
import { makeReady } from './preview/make-ready.js';
import { readWaiting } from './reading/read-waiting.js';
import { routes } from './routes.js';
import { scanWaiting } from './scanning/scan-waiting.js';
import { textsOfDocuments } from './texts.js';

export const documentsModule: Module = {
  name: 'documents',
  texts: textsOfDocuments,
  routes,
  disclosure: documentItems,
  menu: (actor) =>
    actor.kind === 'person' && actor.roles.some(({ role }) => role === 'co-ordinator' || role === 'csp-chair')
      ? [{ text: 'Papers', href: documentsPaths.ofPartnership.list, last: true }]
      : [],
  reviewMenu: [
    {
      text: 'Documents',
      group: 'Gathering',
      path: (reference) => documentsPaths.ofReview(reference).list,
      may: seeDocuments.may,
    },
  ],
  jobs: [
    {
      name: 'documents.scan',
      says: 'Has the malware scanner judge what waits for it',
      every: '* * * * *',
      run: scanWaiting,
    },
    {
      name: 'documents.words',
      says: 'Reads the words of documents, for what still says who somebody is',
      every: '* * * * *',
      run: readWaiting,
    },
    {
      name: 'documents.ready',
      says: 'Makes Word files ready to be read on a page',
      every: '* * * * *',
      run: (open) => makeReady(open),
    },
  ],
  acts: {
    'document.seen': 'Page of a document opened',
    'document.kept': 'Document put in',
    'document.version-added': 'New version of a document put in',
    'document.released-to-panel': 'Document released to the panel',
    'document.released-to-agency': 'Document released to an agency',
    'document.released-to-person': 'Document released to one person',
    'document.release-withdrawn': 'Release of a document taken back',
    'document.withdrawn': 'Document withdrawn',
    'document.put-back': 'Withdrawn document put back',
    'document.saved': 'Document saved by somebody',
    'document.shown': 'Document shown on the screen',
    'document.many-opened': 'One person has opened twenty or more documents within an hour',
    'document.malware-found': 'Malware found in a document; its content was deleted',
    'undertaking.accepted': 'Confidentiality undertaking accepted',
  },
};
