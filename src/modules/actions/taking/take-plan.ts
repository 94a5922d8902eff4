import { paperFile } from '../../../platform/http/paper-file.js';
import type { Answer } from '../../../platform/http/route.js';
import { sheetFile, takenNow } from '../../../platform/http/sheet-file.js';
import type { PaperDocument } from '../../../platform/paper/index.js';
import type { Work } from '../../../platform/work.js';
import { longDate, plural } from '../../../web/formats.js';
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
  const { rows, all } = await cellsTaken(work, plan, filter);
  work.record({ action: 'action-plan.taken-away', reviewId: id, objectKind: 'review', objectId: id });
  const told: Told = {
    reference,
    holds: narrows(filter) ? `${rows.length} of ${plural(all, 'action')}` : plural(all, 'action'),
    rows,
  };
  const called = `Action plan ${reference.replaceAll('/', '-')} ${work.today}`;
  return format === 'word'
    ? paperFile(called, 'docx', await paperOf(work, plan, told))
    : sheetFile(work, format, { ...sheetOf(told), called });
}

/** What a file says: its rows, and how many they are. */
interface Told {
  readonly reference: string;
  readonly holds: string;
  readonly rows: readonly PlanCells[];
}

/** The cells of what a filter lets through, and how many actions there are in all. */
async function cellsTaken(work: Work, plan: OpenPlan, filter: PlanFilter) {
  const { toPseudonyms } = plan.names;
  const all = await takenRows(work, plan);
  const wordings = new Map(all.map(({ planned, wording }) => [planned.action.id, wording]));
  const rows = arranged(all, filter, toPseudonyms).map((row) =>
    planCells({ ...row, wording: wordings.get(row.planned.action.id) ?? '' }, (kept) => toPseudonyms(kept)),
  );
  return { rows, all: all.length };
}

const sheetOf = ({ reference, holds, rows }: Told) => ({
  ...{ name: 'Action plan', marking: 'OFFICIAL-SENSITIVE', about: `${reference}, ${holds}` },
  ...{ columns: sheetColumns, rows },
});

async function paperOf(work: Work, plan: OpenPlan, { reference, holds, rows }: Told): Promise<PaperDocument> {
  const { takenBy, takenOn } = takenNow(work);
  const about = [
    await agreedInWords(work, plan),
    `It holds ${holds}, under pseudonyms. Taken by ${takenBy} on ${takenOn}.`,
  ];
  return planPaper({ reference, about, madeOn: work.today, rows });
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
