import { THEMES } from '../../../kernel/themes.js';
import { get, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { namesOfPeople } from '../../accounts/index.js';
import { seeNotices, toldOfDuty } from '../../notices/index.js';
import { equalityInWords, equalityKeys } from '../../terms-of-reference/index.js';
import { passedOnOn } from '../facts.js';
import { LESSON_DUTY, toldOfLesson } from '../lessons/pass-on.js';
import { findingAsked, type OpenFindings, onFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { seeFindings } from '../policy.js';
import { type Finding, findingsOf, stepsOf, withNames, wordingsOf } from '../queries.js';
import { sourcesShown } from '../sources/shown.js';
import { arranged, readFilter } from './arrange.js';
import { findingWords } from './context.js';
import { exportFindings } from './export.js';
import { ListPage } from './list-page.js';
import { matrixOf } from './matrix.js';
import { MatrixPage, type MatrixTable } from './matrix-page.js';
import { OnePage } from './one-page.js';
import { UndertakingFirstPage } from './undertaking-first.js';

const sees = onFindings(seeFindings);

async function matrixTables(work: Work, open: OpenFindings): Promise<MatrixTable[]> {
  const findings = (await findingsOf(work, open.review.id)).filter(({ state }) => state !== 'set-aside');
  if (findings.length === 0) return [];
  const { agencies, lines } = await findingWords(work, open);
  const themes = THEMES.map(({ code, label }) => ({ id: code, text: label }));
  const named = [...agencies].map(([id, text]) => ({ id, text, unless: 'empty' as const }));
  const characteristics = equalityKeys.map((id) => ({ id, text: equalityInWords[id] }));
  return [
    { by: 'theme', heading: 'By theme', rows: matrixOf(findings, 'theme', themes) },
    { by: 'line', heading: 'By line of enquiry', rows: matrixOf(findings, 'line', lines) },
    { by: 'agency', heading: 'By agency', rows: matrixOf(findings, 'agency', named) },
    { by: 'characteristic', heading: 'By characteristic', rows: matrixOf(findings, 'characteristic', characteristics) },
  ];
}

async function historyOf(work: Work, finding: Finding, text: (text: string) => string) {
  const [wordings, steps] = [await wordingsOf(work, finding), await stepsOf(work, finding)];
  const ids = [finding.recordedBy, ...wordings.map((one) => one.replacedBy), ...steps.map((one) => one.byPerson)];
  return {
    people: await namesOfPeople(work, ids),
    steps: steps.map((one) => ({ ...one, reason: text(one.reason) })),
    wordings: wordings.map((one) => ({ ...one, title: text(one.title), text: text(one.text) })),
  };
}

async function onePage(work: Work, open: OpenFindings, finding: Finding) {
  const { review, names } = open;
  const told = await toldOfLesson(work, review.id, finding.id);
  const isOwed = finding.kind === 'lesson' && finding.state === 'agreed';
  const opens = seeNotices.may(review.roles);
  work.saw(review.id, 'finding', finding.id);
  return (
    <OnePage
      open={open}
      finding={withNames(finding, names.text)}
      words={await findingWords(work, open)}
      sources={await sourcesShown(work, open, finding)}
      history={await historyOf(work, finding, names.text)}
      told={isOwed || told.length > 0 ? { reference: review.reference, told, isOwed, opens } : undefined}
      onward={await work.catalogue.onwardFrom(work, { of: review, kind: 'finding', id: finding.id })}
    />
  );
}

/** Agreed lessons of which somebody is still to be told, for those who run the notices. */
async function lessonsUntold(work: Work, { review }: OpenFindings, all: readonly Finding[]): Promise<Finding[]> {
  const lessons = all.filter(({ kind, state }) => kind === 'lesson' && state === 'agreed');
  if (lessons.length === 0 || !seeNotices.may(review.roles)) return [];
  const told = Map.groupBy(await toldOfDuty(work, [review.id], LESSON_DUTY), ({ about }) => about);
  return lessons.filter(({ id }) => told.has(id) && passedOnOn(told.get(id) ?? []) === undefined);
}

const file = (format: 'xlsx' | 'csv'): Route =>
  get(findingPaths.filePattern(format), sees, async (work, asked, open) => {
    const filter = readFilter(asked.query);
    const all = open.bound ? await findingsOf(work, open.review.id) : [];
    const findings = arranged(
      all.map((one) => withNames(one, open.names.toPseudonyms)),
      filter,
    );
    return exportFindings(work, open, { findings, words: await findingWords(work, open), format });
  });

export const readingRoutes: readonly Route[] = [
  get(findingPaths.listPattern, sees, async (work, asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    const filter = readFilter(asked.query);
    const all = (await findingsOf(work, open.review.id)).map((one) => withNames(one, open.names.text));
    work.saw(open.review.id, 'findings');
    const words = await findingWords(work, open);
    const untold = await lessonsUntold(work, open, all);
    const findings = arranged(all, filter);
    return show(
      <ListPage open={open} filter={filter} findings={findings} any={all.length > 0} words={words} untold={untold} />,
    );
  }),

  file('xlsx'),
  file('csv'),

  get(findingPaths.matrixPattern, sees, async (work, _asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    return show(<MatrixPage open={open} tables={await matrixTables(work, open)} />);
  }),

  get(findingPaths.onePattern, sees, async (work, asked, open) =>
    show(await onePage(work, open, await findingAsked(work, asked, open))),
  ),
];
