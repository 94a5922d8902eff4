import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { heading, type PaperDocument, type Part, paragraph } from '../../../platform/paper/index.js';
import { plotParts } from '../../../platform/plot/index.js';
import { dateTime, longDate, time } from '../../../web/formats.js';
import { didInWords } from '../kinds.js';
import { dayOfEvent, type LearningEvent } from './queries.js';
import { attendancePlot, confidencePlot, followUpPlot } from './result-plots.js';
import type { EventResults } from './results.js';
import { FEWEST_ANSWERS } from './rules.js';

/** What the record of an event is printed from. */
export interface PrintedEvent {
  readonly event: LearningEvent;
  readonly partnership: string;
  readonly results: EventResults;
  /** References of the reviews that it drew on, as far as whoever prints it may know of them. */
  readonly references: readonly string[];
}

/** The record of a learning event: what it was, who came by organisation, what they thought of it and what came of it. Nobody is named but who led it. */
export async function recordDocument({
  event,
  partnership,
  results,
  references,
}: PrintedEvent): Promise<PaperDocument> {
  return {
    ...{ title: event.title, marking: 'OFFICIAL', language: 'en-GB' },
    reference: `Learning event of ${longDate(dayOfEvent(event))}`,
    parts: [
      { kind: 'title', text: event.title },
      paragraph(`Learning event of ${partnership}`),
      { kind: 'form', rows: factsOf(event, references) },
      ...(event.about === ''
        ? []
        : event.about
            .split('\n')
            .filter(Boolean)
            .map((text) => paragraph(text))),
      ...programmeParts(event),
      heading(1, 'Who came'),
      ...(await plotParts(attendancePlot(results))),
      ...(await evaluationParts(results)),
      ...said('What people will do', results.pledges),
      ...(await followUpParts(results)),
    ],
  };
}

const factsOf = (event: LearningEvent, references: readonly string[]) =>
  [
    { label: 'When', values: [`${dateTime(event.startsAt)} to ${time(event.endsAt)}`] },
    { label: 'Where', values: [event.place === '' ? 'Online' : event.place] },
    { label: 'For whom', values: [event.audience] },
    { label: 'Themes', values: [event.themes.filter(isTheme).map(themeInWords).join('; ')] },
    { label: 'Draws on', values: [references.join(', ')] },
  ].filter(({ values }) => values.some((value) => value !== ''));

const programmeParts = ({ programme }: LearningEvent): Part[] =>
  programme.length === 0
    ? []
    : [
        heading(1, 'Programme'),
        {
          kind: 'grid',
          ...{ header: ['Time', 'What', 'Who leads it'], widths: [1, 5, 3] },
          rows: programme.map(({ at, what, who }) => [at, what, who]),
        },
      ];

async function evaluationParts(results: EventResults): Promise<Part[]> {
  const { answered, evaluations } = results;
  if (answered === 0) return [];
  const title = heading(1, 'What people thought of it');
  if (evaluations.length === 0)
    return [title, paragraph(`Fewer than ${FEWEST_ANSWERS} people answered: their answers are not shown.`)];
  return [
    title,
    ...(await plotParts(confidencePlot(results))),
    ...said(
      'What was useful',
      evaluations.map(({ useful }) => useful),
      2,
    ),
    ...said(
      'What they will do differently',
      evaluations.map(({ differently }) => differently),
      2,
    ),
    ...said(
      'What could be better',
      evaluations.map(({ better }) => better),
      2,
    ),
  ];
}

async function followUpParts(results: EventResults): Promise<Part[]> {
  if (results.followedUp.length === 0) return [];
  const words = results.followedUp.flatMap(({ did, didWords }) =>
    did === null || didWords === '' ? [] : [`${didInWords[did]}: ${didWords}`],
  );
  return [
    heading(1, 'What came of it'),
    ...(await plotParts(followUpPlot(results))),
    ...said('In their words', words, 2),
  ];
}

function said(title: string, words: readonly string[], level: 1 | 2 = 1): Part[] {
  const items = words.filter((one) => one !== '');
  return items.length === 0 ? [] : [heading(level, title), { kind: 'bullets', items }];
}
