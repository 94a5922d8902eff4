import { type Day, inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph } from '../../../platform/word/index.js';
import { skillInWords } from '../../readiness/index.js';
import type { Specification } from '../candidates/candidates.js';

export interface SpecificationSource {
  readonly specification: Specification;
  readonly reference: string;
  readonly partnershipName: string;
  readonly on: Day;
}

/** The specification as a Word file for candidates: nothing in it tells who the review is about. */
export function specificationDocument({
  specification,
  reference,
  partnershipName,
  on,
}: SpecificationSource): PaperDocument {
  const { skills, experience, independence, startsOn, days, closesOn, note } = specification;
  const dated = (day: string | null): string => (day === null ? 'To be agreed' : inWords(day as Day));
  return {
    title: 'Specification: independent chair of a domestic homicide review',
    marking: 'OFFICIAL',
    reference,
    language: 'en-GB',
    madeOn: on,
    parts: [
      { kind: 'title', text: 'Independent chair: what this review needs' },
      paragraph(
        `${partnershipName} is looking for an independent chair for the review with the reference ${reference}.`,
      ),
      {
        kind: 'form',
        rows: [
          { label: 'Wanted from', values: [dated(startsOn)] },
          { label: 'Days of work expected', values: [days === null ? 'To be agreed' : String(days)] },
          { label: 'Candidates answer by', values: [dated(closesOn)] },
        ],
      },
      heading(2, 'What the chair does'),
      {
        kind: 'bullets',
        items: [
          'leads the panel, and settles with it what the review looks at',
          'is the review’s voice to the family, and keeps them at its centre',
          'sees that every agency is heard and questioned alike',
          'answers for the overview report, whoever writes it',
        ],
      },
      heading(2, 'Skills and knowledge'),
      skills.length === 0 ? paragraph('To be discussed.') : { kind: 'bullets', items: skills.map(skillInWords) },
      ...section('Experience', experience),
      heading(2, 'Independence'),
      paragraph(
        'The chair must not be directly associated with any agency involved. Every candidate gives a statement of independence with their career and the time since any link.',
      ),
      ...(independence === '' ? [] : [paragraph(independence)]),
      heading(2, 'Training and support'),
      paragraph('We ask for the certificate of training for chairs, and offer mentoring from outside the review.'),
      ...section('More', note),
    ],
  };
}

const section = (title: string, text: string): Part[] => (text === '' ? [] : [heading(2, title), paragraph(text)]);
