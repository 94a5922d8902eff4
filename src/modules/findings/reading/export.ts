import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { isTheme, NATIONAL_OF, NATIONAL_THEMES } from '../../../kernel/themes.js';
import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { findingSourceInWords, findingStateInWords } from '../kinds.js';
import type { OpenFindings } from '../opened.js';
import type { Finding } from '../queries.js';
import { agenciesIn, characteristicsOf, type FindingWords, kindOf, linesIn, themesOf } from './context.js';

const columnsFor = (words: FindingWords): readonly Column<Finding>[] => [
  { title: 'No.', kind: 'number', width: 6, value: ({ number }) => number },
  { title: 'Kind', value: kindOf },
  { title: 'Finding', width: 50, value: ({ title }) => title },
  { title: 'What was found', width: 80, value: ({ text }) => plainTextOf(proseOf(text)) },
  { title: 'Themes', width: 40, value: (one) => themesOf(one).join('; ') },
  { title: 'National themes', width: 30, value: nationalThemes },
  { title: 'Lines of enquiry', width: 50, value: (one) => linesIn(one, words).join('; ') },
  { title: 'Equality', width: 30, value: (one) => characteristicsOf(one).join('; ') },
  { title: 'Agencies', width: 40, value: (one) => agenciesIn(one, words).join('; ') },
  { title: 'Rests on', width: 30, value: restsOn },
  { title: 'Found on', kind: 'day', value: ({ foundOn }) => foundOn },
  { title: 'State', value: ({ state }) => findingStateInWords[state] },
  { title: 'Why', width: 40, value: ({ stateReason }) => stateReason },
];

const nationalThemes = ({ themes }: Finding): string => {
  const codes = new Set(themes.flatMap((code) => (isTheme(code) ? NATIONAL_OF[code] : [])));
  return NATIONAL_THEMES.filter(({ code }) => codes.has(code))
    .map(({ label }) => label)
    .join('; ');
};

const restsOn = ({ sources }: Finding): string =>
  [...Map.groupBy(sources, ({ kind }) => kind)]
    .map(([kind, some]) => `${findingSourceInWords[kind]}${some.length > 1 ? ` (${some.length})` : ''}`)
    .join('; ');

/** Findings, as chosen, as a file under pseudonyms. */
export async function exportFindings(
  work: Work,
  { review }: OpenFindings,
  { findings, words, format }: { findings: readonly Finding[]; words: FindingWords; format: SheetFormat },
): Promise<Answer> {
  work.record({ action: 'findings.exported', reviewId: review.id, objectKind: 'review', objectId: review.id });
  return sheetFile(work, format, {
    name: 'Findings',
    marking: 'OFFICIAL-SENSITIVE',
    about: review.reference,
    columns: columnsFor(words),
    rows: findings,
    called: `Findings ${review.reference.replaceAll('/', '-')} ${work.today}`,
  });
}
