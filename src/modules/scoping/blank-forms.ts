import type { BlankForm } from '../../platform/catalogue.js';
import {
  heading,
  type PaperDocument,
  type Part,
  paragraph,
  WORD_TYPE,
  wordDocument,
} from '../../platform/word/index.js';
import { contributionChoices, knownChoices, nilReasons, recordsChoices, yesNoChoices } from './code-lists.js';

/** What an agency is asked when a death is notified, on paper: the questions of the form behind the link. */
export const scopingForms: readonly BlankForm[] = [
  {
    name: 'scoping-form.docx',
    title: 'Scoping form for agencies',
    says: 'What your agency knows of the people of a review, so that you can gather it before you answer by the link you are sent.',
    audiences: ['agencies'],
    mediaType: WORD_TYPE,
    make: ({ partnershipName }) => wordDocument(scopingPaper(partnershipName)),
  },
];

type Words = readonly { readonly words: string }[];
const choose = (choices: Words): string => choices.map(({ words }) => words).join(' / ');
const row = (label: string, hint?: string, lines?: number) => ({
  label,
  values: [''],
  ...(hint === undefined ? {} : { hint }),
  ...(lines === undefined ? {} : { lines }),
});
const form = (...rows: ReturnType<typeof row>[]): Part => ({ kind: 'form', rows });
const person = (who: string): Part => form(row(`${who}: name`), row('Post'), row('E-mail address'));

const scopingPaper = (partnershipName: string): PaperDocument => ({
  title: 'Scoping form',
  marking: 'OFFICIAL-SENSITIVE when completed',
  reference: partnershipName,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: 'Scoping form' },
    paragraph(`${partnershipName} asks what your agency knows, to decide whether a review is held and who takes part.`),
    {
      kind: 'note',
      text: 'Answer by the link in the message you were sent, if you can: it is safe, and nothing is typed twice.',
    },
    heading(1, 'Each person you are asked about'),
    form(
      row('Person, as the request calls them'),
      row('Known to you?', choose(knownChoices)),
      row('First contact', 'The year alone will do'),
      row('Last contact'),
      row('Which of your services?', undefined, 3),
    ),
    heading(1, 'Your contact'),
    form(
      row(
        'Sum up your contact',
        'A page at most: what brought them to you, what you did, and anything that may matter',
        12,
      ),
    ),
    heading(1, 'Risk, children, other reviews, staff'),
    form(
      row('Was there a DASH assessment?', choose(yesNoChoices)),
      row('Was there a MARAC?', choose(yesNoChoices)),
      row('Was anybody under MAPPA?', choose(yesNoChoices)),
      row('When, and with what outcome?', undefined, 3),
      row('Do you know of children of theirs, or living with them?', 'Who are they, and what is your contact?', 3),
      row('Is another review under way or being considered?', 'Which, and who leads it?', 2),
      row('Are staff affected who need support?', undefined, 2),
    ),
    heading(1, 'Records'),
    form(
      row('Are the records secured?', choose(recordsChoices)),
      row('Where are they held, and who answers for them?', undefined, 2),
    ),
    heading(1, 'What you could contribute'),
    form(
      row('Your view', choose(contributionChoices)),
      row('Nothing to tell? Why', choose(nilReasons), 2),
      row('Where did you look?', undefined, 3),
    ),
    heading(1, 'People'),
    person('Who would write your return'),
    person('Who would sit on the panel'),
    person('Who answers this form'),
  ],
});
