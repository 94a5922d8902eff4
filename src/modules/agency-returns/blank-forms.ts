import type { BlankForm } from '../../platform/catalogue.js';
import { WORD_TYPE, wordDocument } from '../../platform/word/index.js';
import { type ReturnKind, returnKindInWords } from './kinds.js';
import { returnDocument } from './word/return-document.js';
import { partsOf } from './writing/template.js';

const form = (kind: ReturnKind, { name, title, says }: Pick<BlankForm, 'name' | 'title' | 'says'>): BlankForm => ({
  ...{ name, title, says, audiences: ['agencies'], mediaType: WORD_TYPE },
  make: () => wordDocument(paper(kind)),
});

/** What agencies write for a review, with the headings and the help that its pages have. A file that was filled in is read. */
export const returnForms: readonly BlankForm[] = [
  form('imr', {
    name: 'individual-management-review.docx',
    title: 'Individual management review (IMR)',
    says: 'An agency’s analysis of its own practice, heading by heading, with questions that help.',
  }),
  form('short-report', {
    name: 'short-report.docx',
    title: 'Short report of an agency',
    says: 'For an agency whose contact was slight.',
  }),
  form('no-contact', {
    name: 'no-contact.docx',
    title: 'Statement that there was no contact',
    says: 'Where an agency looked, and that it found nothing.',
  }),
];

const LINE = { id: 'line', question: '(the question in the terms of reference)' } as const;

function paper(kind: ReturnKind) {
  const parts = partsOf(kind, [LINE]);
  const sections = parts.map(({ key, line }) => ({
    ...{ key, text: '' },
    lineId: line?.id ?? null,
    question: line?.question ?? '',
  }));
  const author = { name: '', post: '', independence: '' };
  const content = { kind, agencyName: '(your agency)', author, period: null, sections, interviews: [] };
  const edition = { reference: '(reference of the review)', says: 'Blank form, to be filled in', guidance: parts };
  return {
    ...returnDocument({ ...content, sources: [], recommendations: [] }, edition),
    ...{ title: `${returnKindInWords[kind]}, blank form`, marking: 'OFFICIAL-SENSITIVE when completed' },
    reference: `${returnKindInWords[kind]}, blank form`,
  };
}
