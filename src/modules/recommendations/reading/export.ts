import { isTheme, NATIONAL_OF, NATIONAL_THEMES, themeInWords } from '../../../kernel/themes.js';
import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import {
  discussionAnswerInWords,
  madeForInWords,
  officerAnswerInWords,
  reachInWords,
  recommendationStateInWords,
  smartTestInWords,
} from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { Recommendation } from '../queries.js';
import { testsNow } from '../rules.js';

const themesOf = ({ theme, moreThemes }: Recommendation) => [theme, ...moreThemes].filter(isTheme);

const columns: readonly Column<Recommendation>[] = [
  { title: 'No.', kind: 'number', width: 6, value: ({ number }) => number },
  { title: 'Recommendation', width: 40, value: ({ title }) => title },
  { title: 'Wording', width: 80, value: ({ wording }) => wording },
  { title: 'Purpose', width: 50, value: ({ purpose }) => purpose },
  { title: 'Expectation', width: 50, value: ({ expectation }) => expectation },
  { title: 'Scope', value: ({ madeFor }) => madeForInWords[madeFor] },
  { title: 'Reach', value: ({ reach }) => reachInWords[reach] },
  { title: 'Themes', width: 40, value: (one) => themesOf(one).map(themeInWords).join('; ') },
  { title: 'National themes', width: 30, value: (one) => nationalThemes(one) },
  { title: 'For whom', width: 40, value: ({ addressees }) => addressees.map(({ bodyName }) => bodyName).join('; ') },
  { title: 'Five tests', width: 40, value: (one) => smartOf(one) },
  { title: 'What organisations said', width: 50, value: (one) => saidOf(one) },
  { title: 'Chief officers', width: 50, value: (one) => answeredOf(one) },
  { title: 'State', value: ({ state }) => recommendationStateInWords[state] },
  { title: 'Issued on', kind: 'day', value: ({ issuedOn }) => issuedOn },
];

const nationalThemes = (one: Recommendation): string => {
  const codes = new Set(themesOf(one).flatMap((code) => NATIONAL_OF[code]));
  return NATIONAL_THEMES.filter(({ code }) => codes.has(code))
    .map(({ label }) => label)
    .join('; ');
};

const smartOf = (one: Recommendation): string =>
  testsNow(one)
    .map(
      ({ test, judged }) =>
        `${smartTestInWords[test]}: ${judged === undefined ? 'not judged' : judged.met ? 'met' : 'not met'}`,
    )
    .join('; ');

const saidOf = ({ addressees }: Recommendation): string =>
  addressees
    .flatMap(({ bodyName, discussions }) => {
      const last = discussions.at(-1);
      if (last === undefined) return [];
      return [`${bodyName}: ${last.answer === null ? 'asked' : discussionAnswerInWords[last.answer].toLowerCase()}`];
    })
    .join('; ');

const answeredOf = ({ addressees }: Recommendation): string =>
  addressees
    .flatMap(({ bodyName, letters }) => {
      const last = letters.at(-1);
      if (last === undefined) return [];
      return [
        `${bodyName}: ${last.answer === null ? 'no answer yet' : officerAnswerInWords[last.answer].toLowerCase()}`,
      ];
    })
    .join('; ');

/** Recommendations, as chosen, as a file under pseudonyms. */
export async function exportRecommendations(
  work: Work,
  { review }: OpenRecommendations,
  { rows, format }: { readonly rows: readonly Recommendation[]; readonly format: SheetFormat },
): Promise<Answer> {
  work.record({ action: 'recommendations.exported', reviewId: review.id, objectKind: 'review', objectId: review.id });
  return sheetFile(work, format, {
    name: 'Recommendations',
    marking: 'OFFICIAL-SENSITIVE',
    about: review.reference,
    columns,
    rows,
    called: `Recommendations ${review.reference.replaceAll('/', '-')} ${work.today}`,
  });
}
