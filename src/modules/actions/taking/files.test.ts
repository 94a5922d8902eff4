import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { theService } from '../../../../test/support/service.js';
import { readSeparated, readXlsx } from '../../../platform/spreadsheet/index.js';
import { readDocxTables } from '../../../platform/word/index.js';
import { actionPaths } from '../paths.js';

const LIMITS = { rows: 500, columns: 60, tables: 10 };

describe('the plan as a file', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  const page = (name: string) => actionPaths.planPage(world.review.reference, name);

  before(async () => {
    world = await planWorld(service());
    const coordinator = await service().as('co-ordinator');
    for (const [at, what] of ['Teach every ward', '=1+1\nand a second line'].entries()) {
      const done = await coordinator.post(page('new'), {
        ...{ recommendation: world.recommendations[at] ?? '', what, reach: 'local', agency: world.own.id },
        ...{ leadName: 'Tansy Yarrowby', leadPost: 'Named nurse', leadEmail: 'tansy@bexley.example' },
        ...{ 'dueOn-day': '30', 'dueOn-month': '6', 'dueOn-year': '2026' },
      });
      assert.equal(done.status, 303, done.errorSummary.join('; '));
    }
  });

  it('has the Home Office columns as a workbook, as csv and in Word', async () => {
    const browser = await service().as('single-point-of-contact');
    const book = await readXlsx((await browser.get(page('take-xlsx'))).bytes, LIMITS);
    const [table] = book.tables;
    assert.deepEqual(table?.rows[1]?.cells.slice(0, 5), [
      'Ref',
      'Recommendation',
      'Scope',
      'Action to take',
      'Lead agency',
    ]);
    assert.deepEqual(table?.rows[2]?.cells.slice(0, 8), [
      '1.1',
      '1. Ask alone\nAsk alone everywhere.',
      'Local',
      'Teach every ward',
      world.own.name,
      ...['Tansy Yarrowby', 'Named nurse', 'tansy@bexley.example'],
    ]);
    const csv = readSeparated((await browser.get(page('take-csv'))).html, 'x', LIMITS);
    assert.equal(csv.tables[0]?.rows.length, 4);
    const { tables } = await readDocxTables((await browser.get(page('take-word'))).bytes, LIMITS);
    const [header, first, second] = tables[0]?.rows ?? [];
    assert.deepEqual(
      [header?.cells.length, first?.cells[7], second?.cells[3]],
      [9, '30 June 2026', '=1+1\nand a second line'],
    );
    assert.equal(JSON.stringify(tables).includes('tansy@'), false);
  });

  it('holds what is filtered, and is nobody’s who may not read the plan', async () => {
    const browser = await service().as('co-ordinator');
    const csv = readSeparated((await browser.get(`${page('take-csv')}?q=ward`)).html, 'x', LIMITS);
    assert.equal(csv.tables[0]?.rows.length, 3);
    assert.match(csv.tables[0]?.rows[0]?.cells[0] ?? '', /1 of 2 actions/);
    const plan = await browser.get(`${actionPaths.plan(world.review.reference)}?q=ward`);
    assert.ok(plan.find('a[href$="take-word?q=ward"]'));
    for (const key of ['imr-author', 'board-member', 'northmere-co-ordinator'])
      assert.equal((await (await service().as(key)).get(page('take-xlsx'))).status, 404, key);
  });
});
