import { type Duty, type Limit, type Mark, marks, stages } from '../../kernel/duty.js';
import { listed } from '../../kernel/duty-facts.js';
import { counted, countedWithin, labels } from '../../kernel/duty-words.js';
import { factLabel } from '../../kernel/facts.js';

/** What the catalogue of the field lists that is no duty here, and why. */
export const notDuties: Readonly<Record<string, string>> = {
  'F-08b':
    'The draft guidance of 2024 proposed twelve months for the overview report. It was not adopted when last seen (June 2025): a partnership may set its own number of months.',
};

/** Every duty of these modules, stage by stage. */
export const dutiesOf = (modules: readonly { readonly duties?: readonly Duty[] }[]): readonly Duty[] =>
  modules.flatMap((module) => module.duties ?? []).sort((one, other) => (one.id < other.id ? -1 : 1));

/** A duty as a row of the printed catalogue: words only, but for the marks. */
export interface CatalogueRow {
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  readonly owner: string;
  readonly owedTo: string;
  readonly scope: Duty['scope'];
  readonly starts: string;
  readonly limit: string;
  readonly met: string;
  readonly when: string;
  readonly proof: string;
  readonly regimes: string;
  readonly source: string;
  readonly mark: readonly Mark[];
}

/** The rows of the catalogue, in the order of the duties given. */
export const catalogueRows = (duties: readonly Duty[]): CatalogueRow[] => duties.map(catalogueRow);

function catalogueRow(duty: Duty): CatalogueRow {
  const starts = duty.starts === 'standing' ? 'Always owed' : labels(listed(duty.starts));
  return {
    id: duty.id,
    stage: duty.stage,
    title: duty.title,
    owner: duty.owner,
    owedTo: duty.owedTo ?? '',
    scope: duty.scope,
    starts: duty.each === true ? `Each time: ${starts}` : starts,
    limit: limitInWords(duty.limit),
    met: labels(duty.met),
    when: duty.when === undefined ? '' : `Only ${duty.when.says}`,
    proof: duty.proof,
    regimes: duty.regimes === 'all' ? 'all' : duty.regimes.join(', '),
    source: duty.source,
    mark: duty.mark,
  };
}

/** A limit as the catalogue words it. */
export function limitInWords(limit: Limit): string {
  switch (limit.kind) {
    case 'none':
      return 'No time limit is set';
    case 'promptly':
      return limit.words ?? 'Promptly';
    case 'immediate':
      return 'At once';
    case 'same-day':
      return 'The same day';
    case 'by-date':
      return `By: ${factLabel(limit.fact)}`;
    case 'before':
      return `Before: ${labels(listed(limit.fact))}`;
    case 'next-meeting':
      return `At the next: ${factLabel(limit.fact)}`;
    case 'each-quarter':
      return 'Every quarter';
    case 'each-year':
      return `Every ${countedWithin(limit.number, 'calendar month')}`;
    default:
      return periodInWords(limit);
  }
}

function periodInWords(limit: Extract<Limit, { kind: 'months' | 'days' | 'working-days' }>): string {
  const unit = { months: 'calendar month', days: 'day', 'working-days': 'working day' }[limit.kind];
  const from = limit.from === undefined ? '' : ` from: ${factLabel(limit.from)}`;
  const inside = limit.inside === undefined ? '' : ` (inside ${limit.inside})`;
  return counted(limit.number, unit) + from + inside;
}

/** The catalogue as a page of Markdown: one table a stage, then what the marks mean and what was left out and why. */
export function catalogueText(duties: readonly Duty[], notDuties: Readonly<Record<string, string>>): string {
  const sections = Object.entries(stages).map(([letter, title]) => stageText(duties, letter, title));
  return [
    '# Duties of a review',
    ...sections,
    '## Not duties here',
    Object.entries(notDuties)
      .map(([id, why]) => `- ${id}: ${why}`)
      .join('\n'),
    '## How sure',
    Object.entries(marks)
      .map(([mark, meaning]) => `- ${mark}: ${meaning}`)
      .join('\n'),
  ].join('\n\n');
}

function stageText(duties: readonly Duty[], letter: string, title: string): string {
  const rows = catalogueRows(duties.filter(({ stage }) => stage === letter));
  const head = ['Id', 'What', 'Who', 'Starts', 'Limit', 'Met by', 'Proof', 'Source', 'Mark'];
  const lines = rows.map((row) => [
    row.id,
    row.when === '' ? row.title : `${row.title}. ${row.when}`,
    row.owedTo === '' ? row.owner : `${row.owner}, to ${row.owedTo}`,
    row.starts,
    row.limit,
    row.met,
    row.proof,
    row.source,
    row.mark.join(' '),
  ]);
  return [
    `## ${letter}. ${title}`,
    '',
    tableLine(head),
    tableLine(head.map(() => '---')),
    ...lines.map(tableLine),
  ].join('\n');
}

const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
