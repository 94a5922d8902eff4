import { buffer } from 'node:stream/consumers';
import { type Answer, download } from '../../../platform/http/route.js';
import { CSV_TYPE, type Sheet, writeCsv, writeXlsx, XLSX_TYPE } from '../../../platform/spreadsheet/index.js';
import { type PaperDocument, WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime, longDate, plural } from '../../../web/formats.js';
import type { OpenPlan } from '../opened.js';
import { arranged, narrows, type PlanFilter } from '../planning/arrange.js';
import { planOf } from '../queries.js';
import { type PlanCells, planCells } from './plan-cells.js';
import { planPaper, sheetColumns } from './plan-file.js';
import { takenRows } from './taken-rows.js';

export const planFormats = ['word', 'xlsx', 'csv'] as const;
export type PlanFormat = (typeof planFormats)[number];

/** The plan as a file, all of it or what a filter lets through: under pseudonyms, whoever takes it. */
export async function takePlan(
  work: Work,
  plan: OpenPlan,
  { filter, format }: { readonly filter: PlanFilter; readonly format: PlanFormat },
): Promise<Answer> {
  const { reference, id } = plan.review;
  const all = await takenRows(work, plan);
  const shown = arranged(all, filter, plan.names.toPseudonyms);
  const wordings = new Map(all.map(({ planned, wording }) => [planned.action.id, wording]));
  const rows = shown.map((row) =>
    planCells({ ...row, wording: wordings.get(row.planned.action.id) ?? '' }, (kept) => plan.names.toPseudonyms(kept)),
  );
  work.record({ action: 'action-plan.taken-away', reviewId: id, objectKind: 'review', objectId: id });
  const holds = narrows(filter) ? `${rows.length} of ${plural(all.length, 'action')}` : plural(all.length, 'action');
  const takenBy = work.actor.kind === 'person' ? work.actor.name : 'the system';
  const name = `Action plan ${reference.replaceAll('/', '-')} ${work.today}`;
  if (format === 'word') {
    const about = [
      await agreedInWords(work, plan),
      `It holds ${holds}, under pseudonyms. Taken by ${takenBy} on ${dateTime(work.now)}.`,
    ];
    const paper = planPaper({ reference, about, madeOn: work.today, rows });
    return download(`${name}.docx`, WORD_TYPE, await wordDocument(paper));
  }
  const sheet: Sheet<PlanCells> = {
    ...{ name: 'Action plan', marking: 'OFFICIAL-SENSITIVE', about: `${reference}, ${holds}` },
    ...{ takenBy, takenOn: dateTime(work.now), columns: sheetColumns, rows },
  };
  return format === 'xlsx'
    ? download(`${name}.xlsx`, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(`${name}.csv`, CSV_TYPE, await buffer(writeCsv(sheet)));
}

/** The whole plan on paper, under pseudonyms, for a set that it goes with. */
export async function planPaperOf(work: Work, plan: OpenPlan): Promise<PaperDocument> {
  const { toPseudonyms } = plan.names;
  const all = await takenRows(work, plan);
  return planPaper({
    reference: plan.review.reference,
    about: [await agreedInWords(work, plan), `It holds ${plural(all.length, 'action')}, under pseudonyms.`],
    madeOn: work.today,
    rows: all.map((row) => planCells(row, (kept) => toPseudonyms(kept))),
  });
}

async function agreedInWords(work: Work, { review }: OpenPlan): Promise<string> {
  const settled = await planOf(work, review);
  return settled?.agreedOn == null
    ? 'The partnership has not agreed this plan yet.'
    : `The partnership agreed this plan on ${longDate(settled.agreedOn)}: ${settled.agreedMinute}.`;
}
