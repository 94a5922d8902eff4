import type { Module } from '../module.js';
import { termsForms } from './blank-forms.js';
import { termsItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { termsPaths } from './paths.js';
import { seeTerms } from './policy.js';
import { routes } from './routes.js';
import { textsOfTerms } from './texts.js';

export const termsOfReferenceModule: Module = {
  name: 'terms-of-reference',
  blankForms: termsForms,
  texts: textsOfTerms,
  duties,
  facts,
  routes,
  disclosure: termsItems,
  reviewMenu: [
    {
      text: 'Terms of reference',
      group: 'Gathering',
      path: termsPaths.terms,
      may: seeTerms.may,
      meets: ['D-07', 'D-08', 'D-09'],
    },
  ],
  registerColumns: [{ id: 'terms-agreed', heading: 'Terms agreed', dayOf: ['terms-of-reference-agreed'] }],
  acts: {
    'terms.started': 'Started the terms of reference from the template',
    'terms.changed': 'Changed the text of the terms of reference',
    'terms.clause-left-out': 'Left a standing clause out of the terms of reference, with a reason',
    'terms.line-added': 'Added a line of enquiry',
    'terms.line-changed': 'Changed a line of enquiry',
    'terms.line-ended': 'Stopped following a line of enquiry',
    'terms.line-taken-up': 'Took up a line of enquiry again',
    'terms.version-made': 'Made a version of the terms of reference',
    'terms.agreed': 'Recorded that the terms of reference were agreed',
    'terms.told': 'Recorded who was told of the terms of reference',
    'terms.telling-withdrawn': 'Took back a record of who was told of the terms of reference',
    'terms-version.seen': 'Read a version of the terms of reference',
  },
};
