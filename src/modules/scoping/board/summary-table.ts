import type { ScopingAnswer } from '../answer.js';
import { aboutInWords, type NameOf } from '../answer-rows.js';
import { contributionChoices, wordsOf, yesNoChoices } from '../code-lists.js';
import type { AskedAgency } from '../queries.js';
import { countsOf } from '../rules.js';
import { recordsInWords } from './records.js';

/** The columns of the scoping summary. */
export const summaryHeadings = [
  'Agency',
  'Where it stands',
  'Known',
  'Summary',
  'DASH, MARAC, MAPPA',
  'Children and other reviews',
  'Records',
  'Contribution',
] as const;

/** One agency's line of the summary, in the order of the headings. */
export function summaryRow({ request, state, returns }: AskedAgency, nameOf: NameOf): string[] {
  const content = returns[0]?.content;
  const agency = request.bound ? request.agencyName : `${request.agencyName} (not bound in law)`;
  const records = recordsInWords(request, returns);
  if (content === undefined || state.name === 'did-not-take-part')
    return [agency, state.words, '–', request.endedReason ?? '–', '–', '–', records, '–'];
  if (content.nilReason !== undefined)
    return [agency, state.words, 'Nil return', content.nilDetails || content.searched || '–', '–', '–', records, '–'];
  return [
    agency,
    state.words,
    content.subjects.map((about) => `${nameOf(about.subjectId)}: ${aboutInWords(about)}`).join('\n'),
    content.summary || '–',
    (['dash', 'marac', 'mappa'] as const)
      .map((which) => `${which.toUpperCase()}: ${wordsOf(yesNoChoices, content[which])}`)
      .concat(content.riskDetails === '' ? [] : [content.riskDetails])
      .join('\n'),
    [
      `Children: ${wordsOf(yesNoChoices, content.children.answer)}`,
      content.children.details,
      `Other reviews: ${wordsOf(yesNoChoices, content.otherReviews.answer)}`,
      content.otherReviews.details,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    [records, content.recordsWhere].filter((line) => line !== '').join('\n'),
    [wordsOf(contributionChoices, content.contribution), ...proposed(content)].join('\n'),
  ];
}

/** Whom the agency proposes, where it names somebody. */
const proposed = ({ imrAuthor, nominee }: ScopingAnswer): string[] =>
  [['IMR author', imrAuthor] as const, ['Panel member', nominee] as const].flatMap(([what, { name, post }]) =>
    name === '' ? [] : [`${what}: ${[name, post].filter((part) => part !== '').join(', ')}`],
  );

/** The counts as a sentence. */
export function countsInWords(asked: readonly AskedAgency[]): string {
  const counts = countsOf(asked.map(({ state }) => state));
  return `${counts.asked} asked: ${counts.known} known, ${counts.notKnown} not known, ${counts.nil} nil ${counts.nil === 1 ? 'return' : 'returns'}, ${counts.awaited} without a reply yet, ${counts.didNotTakePart} did not take part.`;
}
