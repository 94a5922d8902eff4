import type { Day } from '../../../kernel/day.js';
import { inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, paragraph } from '../../../platform/paper/index.js';
import { outcomeInWords, pointStateInWords, responseInWords } from '../kinds.js';
import type { Letter, Point } from '../queries.js';
import { categoryWords } from './categories.js';

/** What the table of answers is made with. */
interface AboutAnswers {
  readonly reference: string;
  readonly partnershipName: string;
  readonly madeOn: Day;
  /** Numbers of report versions by id. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Every point of a letter and what is answered to it, as a paper for the Home Office. */
export const answersPaper = (letter: Letter, about: AboutAnswers): PaperDocument => ({
  title: 'Answers to the quality assurance letter',
  marking: 'OFFICIAL-SENSITIVE',
  reference: about.reference,
  language: 'en-GB',
  madeOn: about.madeOn,
  landscape: true,
  parts: [
    { kind: 'title', text: 'Answers to the quality assurance letter' },
    paragraph(`${about.partnershipName}. Review ${about.reference}.`),
    paragraph(`Letter of ${inWords(letter.writtenOn)}. Outcome: ${outcomeInWords[letter.outcome]}.`),
    heading(1, 'Points and answers'),
    letter.points.length === 0
      ? paragraph('The panel asked for nothing.')
      : {
          kind: 'grid',
          header: ['No.', 'Point of the panel', 'About', 'Answer', 'State'],
          rows: letter.points.map((point) => [
            String(point.number),
            [point.section, point.text].filter((text) => text !== '').join(': '),
            categoryWords(point.category),
            answerOf(point, about.versions),
            pointStateInWords[point.state],
          ]),
          widths: [1, 8, 3, 8, 2],
        },
  ],
});

function answerOf(
  { response, changeMade, responseText, changedInVersion }: Point,
  versions: AboutAnswers['versions'],
): string {
  if (response === null) return 'Not answered yet';
  const number = versions.get(changedInVersion ?? '');
  return [
    `${responseInWords[response]}.`,
    changeMade,
    number === undefined ? '' : `In version ${number} of the report.`,
    responseText,
  ]
    .filter((text) => text !== '')
    .join(' ');
}
