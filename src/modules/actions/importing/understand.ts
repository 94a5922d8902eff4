import { differencesOf } from './differences.js';
import type { FileRow } from './gather.js';
import { type PlanTexts, partsOf } from './parts.js';
import type { PlanColumn, Target } from './plan-columns.js';
import { readMilestones, readReach, readSays, readTarget } from './read-part.js';
import { existingFor, leadIn, recommendationIn } from './resolve.js';
import type { DraftRead, Known, PartMend, RowToUnderstand, UnderstoodPart } from './understood.js';

/** Every action of the rows, in their order. A recommendation, and its reference, hold for the rows below that name none. */
export function understand(
  rows: readonly RowToUnderstand[],
  { targets, headings }: { readonly targets: readonly Target[]; readonly headings: readonly string[] },
  known: Known,
): UnderstoodPart[] {
  let carried = '';
  return rows.flatMap((row, at) => {
    const texts = textsOf(row, targets, headings);
    const own = texts.recommendation ?? '';
    const spoken = own || row.section || carried;
    if (own !== '') carried = own;
    else if (row.section !== '') carried = row.section;
    return partsOf({ ...texts, ...(spoken === '' ? {} : { recommendation: spoken }) }).map((part, place) => {
      const mend = row.mends[String(place)] ?? {};
      return understandPart(
        { key: `${at + 1}-${place}`, place: row.place, part, mend, isCarried: own === '' && spoken !== '' },
        known,
      );
    });
  });
}

/** The texts of a row under our columns; what has none stands with the progress, under its heading. */
function textsOf(row: FileRow, targets: readonly Target[], headings: readonly string[]): PlanTexts {
  const texts: Partial<Record<PlanColumn, string>> = {};
  const added: string[] = [];
  for (const [at, target] of targets.entries()) {
    const cell = row.cells[at] ?? '';
    if (target === 'leave') continue;
    if (target !== 'add') texts[target] = cell;
    else if (cell !== '') added.push(`${headings[at] ?? ''}: ${cell}`);
  }
  return added.length === 0
    ? texts
    : { ...texts, progress: [texts.progress ?? '', ...added].filter((text) => text !== '').join('\n') };
}

interface PartToUnderstand {
  readonly key: string;
  readonly place: string;
  readonly part: ReturnType<typeof partsOf>[number];
  readonly mend: PartMend;
  readonly isCarried: boolean;
}

function understandPart({ key, place, part, mend, isCarried }: PartToUnderstand, known: Known): UnderstoodPart {
  const texts = { ...part.texts, ...mend.texts };
  const due = readTarget(texts.due ?? '', known.today);
  const reach = readReach(texts.reach);
  const lead = leadIn(texts, known);
  const recommendation = mend.recommendation ?? recommendationIn(texts, known);
  const same = mend.anew === true ? undefined : existingFor(texts, known);
  const differences = same === undefined ? [] : differencesOf(texts, same.cells, known.today);
  const unclear =
    part.unclear !== '' && mend.texts?.what === undefined ? [{ field: 'what' as const, message: part.unclear }] : [];
  const isNew = same === undefined;
  const problems: { field: PlanColumn; message: string }[] = [
    ...unclear,
    ...((texts.what ?? '').trim() === ''
      ? [{ field: 'what' as const, message: 'Enter what is to be done, or leave the row out' }]
      : []),
    ...((texts.what ?? '').length > 4000
      ? [{ field: 'what' as const, message: 'The action has more than 4,000 characters' }]
      : []),
    ...(isNew && recommendation === undefined
      ? [{ field: 'recommendation' as const, message: notOnRecord(texts) }]
      : []),
    ...(isNew ? lead.problems : []),
    ...('problem' in due && (isNew || texts.due !== undefined)
      ? [{ field: 'due' as const, message: due.problem }]
      : []),
    ...('problem' in reach ? [{ field: 'reach' as const, message: reach.problem }] : []),
  ];
  const remarks = [
    part.how,
    isCarried ? 'The recommendation is the one that stands above it in the file' : '',
    ...('remark' in due ? [due.remark] : []),
    ...('remark' in reach ? [reach.remark] : []),
    lead.remark,
  ].filter((remark) => remark !== '');
  const ok = problems.length === 0 && due.value !== undefined && reach.value !== undefined;
  const { milestones, rest } = readMilestones(texts.milestones ?? '', known.today);
  return {
    ...{
      key,
      place,
      texts,
      remarks,
      problems,
      same,
      differences,
      leftOut: mend.leftOut,
      follow: mend.follow,
      mended: mend.texts ?? {},
    },
    recommendationId: recommendation,
    draft:
      ok && isNew
        ? {
            what: (texts.what ?? '').trim(),
            recommendationId: recommendation === 'early' ? null : (recommendation ?? null),
            ...{ reach: reach.value, lead: lead.lead, dueOn: due.value, milestones, update: updateIn(texts, rest) },
            ...{ outcome: texts.outcome ?? '', proofWanted: texts.proof ?? '' },
          }
        : undefined,
  };
}

/** What the file tells of how far it is: kept as one dated record, in its own words. */
function updateIn(texts: PlanTexts, milestones: string): DraftRead['update'] {
  const { progress = '', completed = '', state = '' } = texts;
  const says =
    readSays(state) ??
    (completed === '' ? undefined : readSays(`${completed} ${/\d/.test(completed) ? 'completed' : ''}`));
  const told = [progress, milestones, completed === '' ? '' : `Completion: ${completed}`];
  const isOurs =
    /^(?:planned|under way|closed|not implemented|superseded|said to be done[^;]*); (?:red|amber|green|blue|grey): /i.test(
      state,
    );
  const words = [...told, isOurs || state === '' ? '' : `State in the file: ${state}`]
    .filter((text) => text.trim() !== '')
    .join('\n');
  return words === ''
    ? undefined
    : { progress: words.slice(0, 10_000), says: isOurs ? 'on-track' : (says ?? 'on-track') };
}

const notOnRecord = ({ recommendation = '' }: PlanTexts): string =>
  recommendation === ''
    ? 'Choose the recommendation that it carries out'
    : `“${recommendation.slice(0, 80)}” is not on record. Choose a recommendation, or draft this one first and come back`;
