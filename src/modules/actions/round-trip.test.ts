import '../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, day, inWords } from '../../kernel/day.js';
import {
  decodedText,
  type FileTables,
  readSeparated,
  readXlsx,
  writeCsv,
  writeXlsx,
} from '../../platform/spreadsheet/index.js';
import { readDocxTables, wordDocument } from '../../platform/word/index.js';
import { gatherPlan } from './importing/gather.js';
import { TABLE_LIMITS } from './importing/limits.js';
import { guessTargets } from './importing/plan-columns.js';
import { understand } from './importing/understand.js';
import { milestoneLine, type PlanCells } from './taking/plan-cells.js';
import { planPaper, sheetColumns } from './taking/plan-file.js';

const today = day('2026-02-10');
const RECOMMENDATIONS = ['Ask every patient alone', 'Share what is known of risk'].map((title, at) => ({
  ...{ id: `recommendation-${at}`, number: at + 1, title },
}));
const AGENCIES = ['Fictional Police', 'Thamesbank Hospitals NHS Trust'].map((name) => ({ id: name, name }));
const PEOPLE = [
  { name: 'Tansy Yarrowby', post: 'Named nurse', email: 'tansy@bexley.example' },
  { name: 'Heath Gorseley', post: 'Head of Safeguarding, Adults', email: 'heath@bexley.example' },
];

/** What a form lets in: no control characters, trimmed, no blank lines of more than one. */
const words = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.constantFrom(
        '=1+1',
        '-cmd|calc',
        '@SUM(A1)',
        '“Said”, twice',
        'one\ntwo',
        '1. one\n2. two',
        "'quoted'",
        '_x0041_',
        'Ask | listen; act',
      ),
    )
    .map((text) =>
      text
        .toWellFormed()
        .replace(/[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff]/gu, '')
        .replace(/ +\n/g, '\n')
        .trim(),
    );

const aDay = fc.integer({ min: -400, max: 1200 }).map((days) => addDays(today, days));
const anAction = fc.record({
  what: words(300).map((text) => (text === '' ? 'Teach' : text)),
  recommendation: fc.constantFrom(...RECOMMENDATIONS, undefined),
  agency: fc.constantFrom(...AGENCIES),
  person: fc.constantFrom(...PEOPLE),
  reach: fc.constantFrom('Local', 'Regional', 'National'),
  dueOn: aDay,
  outcome: words(100),
  proofWanted: words(100),
  milestones: fc.array(
    fc.record({
      what: fc.constantFrom('Guidance is out', 'Staff told, all of them', 'Audit (first) done'),
      dueOn: aDay,
      metOn: fc.option(aDay),
    }),
    { maxLength: 4 },
  ),
});
type AnAction = typeof anAction extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = (one: AnAction, at: number): PlanCells => ({
  ref: one.recommendation === undefined ? `E${at + 1}` : `${one.recommendation.number}.${at + 1}`,
  recommendation:
    one.recommendation === undefined
      ? 'Begun early'
      : `${one.recommendation.number}. ${one.recommendation.title}\nIts wording.`,
  ...{ reach: one.reach, what: one.what, body: one.agency.name },
  ...{ person: one.person.name, post: one.person.post, email: one.person.email },
  milestones: one.milestones.map(milestoneLine).join('\n'),
  ...{ due: inWords(one.dueOn), completed: '', outcome: one.outcome, proof: one.proofWanted, progress: '' },
  state: 'Planned; grey: Not started',
});

const known = { today, recommendations: RECOMMENDATIONS, agencies: AGENCIES, leads: PEOPLE, existing: [] };

/** As the import does it: rows gathered, columns guessed, each row understood. */
function readBack(tables: FileTables, holdsAll: boolean) {
  const { headings, rows } = gatherPlan(tables);
  const withMends = rows.map((row) => ({ ...row, mends: {} }));
  return understand(withMends, { targets: guessTargets(headings), headings }, known).map(({ draft, problems }) => {
    assert.deepEqual(problems, []);
    return draft && (holdsAll ? draft : { ...draft, outcome: '', proofWanted: '' });
  });
}

const expected = (one: AnAction, holdsAll: boolean) => ({
  what: one.what,
  recommendationId: one.recommendation?.id ?? null,
  reach: one.reach.toLowerCase(),
  lead: { ...one.person, agencyId: one.agency.id, body: one.agency.name },
  dueOn: one.dueOn,
  milestones: one.milestones.map(({ metOn, ...rest }) => ({ ...rest, metOn: metOn ?? undefined })),
  update: undefined,
  ...{ outcome: holdsAll ? one.outcome : '', proofWanted: holdsAll ? one.proofWanted : '' },
});

describe('a plan taken away and brought back', () => {
  const actions = fc.array(anAction, { minLength: 1, maxLength: 5 });
  const sheet = (all: readonly AnAction[]) => ({
    ...{ name: 'Action plan', marking: 'OFFICIAL-SENSITIVE', about: 'one', takenBy: 'Somebody', takenOn: 'today' },
    ...{ columns: sheetColumns, rows: all.map(cellsOf) },
  });
  const same = async (all: readonly AnAction[], tables: FileTables, holdsAll = true) =>
    assert.deepEqual(
      readBack(tables, holdsAll),
      all.map((one) => expected(one, holdsAll)),
    );

  it('is the same as a workbook and as separated values', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (all) => {
        await same(all, await readXlsx(await buffer(writeXlsx(sheet(all))), TABLE_LIMITS));
        await same(all, readSeparated(decodedText(await buffer(writeCsv(sheet(all)))), 'x', TABLE_LIMITS));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same as a Word document, for the columns that paper holds', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (all) => {
        const paper = planPaper({ reference: 'DHR/1', about: ['All of it.'], madeOn: today, rows: all.map(cellsOf) });
        await same(all, await readDocxTables(await wordDocument(paper), TABLE_LIMITS), false);
      }),
      { numRuns: 20 },
    );
  });
});
