import type { Day } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph, proseParts } from '../../../platform/paper/index.js';
import { longDate } from '../../../web/formats.js';
import type { BriefContent } from './content.js';

/** A brief report as a Word file and a PDF say it. One that is not issued says that it is a draft. */
export function briefPaper(content: BriefContent, issuedOn: Day | undefined, madeOn: Day): PaperDocument {
  const { reference, partnershipName, overview, asks, reviewName } = content;
  return {
    title: `Brief report: ${reference}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference: `Brief report, ${reference}`,
    language: 'en-GB',
    madeOn: issuedOn ?? madeOn,
    parts: [
      { kind: 'title', text: `${reviewName}: brief report and recommendations` },
      paragraph(
        [
          partnershipName,
          `Reference ${reference}`,
          issuedOn === undefined ? 'Draft' : `Issued on ${longDate(issuedOn)}`,
        ].join('\n'),
      ),
      ...(asks === '' ? [] : [heading(1, 'What the Board is asked'), ...proseParts(asks)]),
      heading(1, 'Overview'),
      ...proseParts(overview),
      heading(1, 'Recommendations'),
      ...recommendationParts(content),
    ],
  };
}

const recommendationParts = ({ recommendations }: BriefContent): Part[] =>
  recommendations.length === 0
    ? [paragraph('The review makes no recommendation.')]
    : [
        {
          kind: 'grid',
          header: ['No.', 'Recommendation', 'For', 'Theme'],
          widths: [1, 7, 4, 3],
          rows: recommendations.map(({ number, wording, forWhom, theme }) => [
            String(number),
            wording,
            forWhom.join('\n'),
            theme,
          ]),
        },
      ];
