import { inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph, proseParts } from '../../../platform/paper/index.js';
import { askedForInWords, equalityInWords, type SectionKey, sectionHeadings, type TermsContent } from '../content.js';

/** Which version it is, and how it was agreed. */
export interface Edition {
  readonly number: number;
  /** "Agreed on 3 March 2026 by the panel" or "Draft of 1 March 2026". */
  readonly says: string;
}

/** The terms as they are printed: what they are for and about first, as the Home Office's panel asks, then how the work is done. */
export const termsDocument = (content: TermsContent, { number, says }: Edition): PaperDocument => ({
  title: `Terms of reference, ${content.reference}`,
  marking: `OFFICIAL-SENSITIVE – ${content.reference}`,
  reference: `${content.reference}, terms of reference, version ${number}`,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: 'Terms of reference' },
    paragraph(`${content.reviewName} ${content.reference}\n${content.partnershipName}\nVersion ${number}. ${says}.`),
    ...section(content, 'purpose'),
    heading(1, 'People the review is about'),
    {
      kind: 'grid',
      header: ['Called here', 'Who they are'],
      rows: content.subjects.map((one) => [one.pseudonym, one.role]),
    },
    paragraph('The names are pseudonyms.'),
    ...period(content),
    heading(1, 'Lines of enquiry'),
    {
      kind: 'grid',
      header: ['', 'Question'],
      widths: [1, 14],
      rows: content.lines.map(({ question }, index) => [String(index + 1), question]),
    },
    heading(1, 'Agencies that contribute'),
    {
      kind: 'grid',
      header: ['Agency', 'Asked for'],
      rows: content.agencies.map(({ name, askedFor }) => [name, askedForInWords[askedFor]]),
    },
    ...section(content, 'equality'),
    ...(content.equality.length === 0
      ? []
      : [
          paragraph('Looked at closely in this review:'),
          { kind: 'bullets' as const, items: content.equality.map((key) => equalityInWords[key]) },
        ]),
    ...AFTER_EQUALITY.flatMap((key) => section(content, key)),
  ],
});

const AFTER_EQUALITY: readonly SectionKey[] = [
  'family',
  'proceedings',
  'confidentiality',
  'media',
  'advice',
  'timescale',
  'lessons',
  'ownership',
];

function period({ period }: TermsContent): Part[] {
  if (period === null) return [];
  const days = `From ${inWords(period.from)} to ${inWords(period.to)}.`;
  return [heading(1, 'Period under review'), paragraph(days), ...proseParts(period.reason)];
}

function section(content: TermsContent, key: SectionKey): Part[] {
  const one = content.sections.find((part) => part.key === key);
  if (one === undefined) return [];
  const body = one.droppedReason === null ? proseParts(one.text) : [paragraph(`Left out: ${one.droppedReason}`)];
  return [heading(1, sectionHeadings[key]), ...body];
}
