import { type Day, inWords } from '../../kernel/day.js';
import { bold, type FormRow, heading, type PaperDocument, type Part, paragraph } from '../../platform/word/index.js';
import type { Basis } from './basis.js';
import { detailOf } from './basis-summary.js';
import { answerInWords, decidedInWords, stanceInWords, viewInWords } from './outcomes.js';
import type { Signature } from './record.js';

/** What the decision record is made of: the words that were signed, and who signed them. */
export interface RecordSource {
  readonly partnershipName: string;
  readonly reference: string;
  readonly reviewName: string;
  readonly act: string;
  readonly firstAwareOn: Day | null;
  readonly notifiedOn: Day | null;
  readonly decidedOn: Day;
  readonly clock: string;
  readonly basis: Basis;
  readonly signatures: readonly (Pick<Signature, 'name' | 'stance' | 'words'> & { readonly on: Day })[];
}

/** The signed decision record as a Word file. */
export function decisionRecord(source: RecordSource): PaperDocument {
  const { basis, reference } = source;
  const { criteria, consultations, proposal } = basis;
  return {
    title: 'Decision record',
    marking: 'OFFICIAL-SENSITIVE',
    reference,
    language: 'en-GB',
    madeOn: source.decidedOn,
    parts: [
      { kind: 'title', text: 'Decision record' },
      paragraph(`${source.partnershipName}. ${source.reviewName}: ${source.act}.`),
      { kind: 'form', rows: aboutRows(source) },
      heading(2, 'Reasons'),
      { kind: 'box', text: proposal.reasons, lines: 4 },
      ...optional('Why it was looked at again', proposal.reconsiderReason),
      ...optional('Dissent', proposal.dissent),
      ...optional('Why it did not wait for every agency', proposal.scopingWaiver),
      ...limbs(
        'The test',
        criteria.filter(({ isTest }) => isTest),
      ),
      ...limbs(
        'Circumstances of particular concern',
        criteria.filter(({ isTest }) => !isTest),
      ),
      ...consulted(consultations),
      heading(2, 'Signatures'),
      {
        kind: 'grid',
        header: ['Name', 'Role', 'Date', 'What they said'],
        rows: source.signatures.map(({ name, on, stance, words }) => [
          name,
          'Chair of the partnership',
          inWords(on),
          [stanceInWords[stance], words].filter((text) => text !== '').join(': '),
        ]),
        widths: [3, 3, 2, 4],
      },
    ],
  };
}

const aboutRows = ({ reference, firstAwareOn, notifiedOn, decidedOn, clock, basis }: RecordSource): FormRow[] => [
  { label: 'Reference', values: [reference] },
  { label: 'First aware of the death', values: [firstAwareOn === null ? '' : inWords(firstAwareOn)] },
  { label: 'Notified in writing', values: [notifiedOn === null ? '' : inWords(notifiedOn)] },
  { label: 'Time limit', values: [clock] },
  { label: 'Decision', values: [`${decidedInWords[basis.proposal.outcome]}. ${detailOf(basis.proposal)}`.trim()] },
  { label: 'Decided on', values: [inWords(decidedOn)] },
];

const optional = (title: string, text: string): Part[] =>
  text === '' ? [] : [heading(2, title), { kind: 'box', text, lines: 2 }];

const limbs = (title: string, of: Basis['criteria']): Part[] =>
  of.length === 0
    ? []
    : [
        heading(2, title),
        {
          kind: 'grid',
          header: ['Question', 'Answer', 'Evidence'],
          rows: of.map(({ question, answer, evidence }) => [question, [bold(answerInWords[answer])], evidence]),
          widths: [5, 2, 5],
        },
      ];

const consulted = (of: Basis['consultations']): Part[] =>
  of.length === 0
    ? []
    : [
        heading(2, 'Who was consulted'),
        {
          kind: 'grid',
          header: ['Who', 'Asked on', 'View', 'What they said'],
          rows: of.map(({ name, post, agency, understandsAbuse, askedOn, view, said }) => [
            [name, post, agency, understandsAbuse ? 'domestic abuse is their field' : '']
              .filter((text) => text !== '')
              .join(', '),
            inWords(askedOn),
            viewInWords[view],
            said,
          ]),
          widths: [4, 2, 2, 4],
        },
      ];
