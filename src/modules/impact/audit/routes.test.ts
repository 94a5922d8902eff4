import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { before, beforeEach, describe, it } from 'node:test';
import { aClaim, type TestClaim } from '../../../../test/support/claim-world.js';
import { acceptedAction, aLead, type TestLead } from '../../../../test/support/led-actions.js';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { openLinkOf, systemOf } from '../../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { type Day, day } from '../../../kernel/day.js';
import type { Tx } from '../../../platform/database/database.js';
import { asc, eq, sql } from '../../../platform/database/sql.js';
import { writeXlsx } from '../../../platform/spreadsheet/index.js';
import { makeRounds } from '../../actions/rounds/remind.js';
import { actionLeads, actions } from '../../actions/tables.js';
import { changePaths, ledChangePaths } from '../paths.js';
import { measureReadings } from '../tables.js';
import { auditJob } from './jobs.js';
import { auditPathsOf } from './paths.js';
import { auditFiles, auditRuns, auditSampled, audits } from './tables.js';

const LIST = Array.from({ length: 30 }, (_, at) => `QX/2025/${String(at + 1).padStart(4, '0')}`);
const days = (name: string, [year, month, on]: readonly [string, string, string]) => ({
  [`${name}-day`]: on,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});
const PERIOD = { ...days('fromDay', ['2025', '10', '1']), ...days('toDay', ['2025', '12', '31']) };
const QUESTIONS = {
  ...{ title: 'Asked alone', producer: 'own', producerName: '' },
  ...{ q1: 'Was the patient asked?', q2: 'Were they asked alone?', decides: ['1', '2'], mayNotApply: ['2'] },
};

/** As Excel keeps it, with lines over the column. */
async function workbook(references: readonly string[]): Promise<Uint8Array> {
  const rows = references.map((reference) => ({ reference }));
  const columns = [{ title: 'Case number', value: (row: { readonly reference: string }) => row.reference }];
  return buffer(writeXlsx({ name: 'Cases', marking: 'List of cases', columns, rows }));
}

describe('a case-file audit', () => {
  const service = theService('2026-03-02T09:00:00Z');
  let world: PlanWorld;
  let lead: TestLead;
  let claim: TestClaim;
  let guest: Browser;
  let audit: string;
  let run: string;
  const asOwner = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => service().database.asOwner(use);
  const led = () => auditPathsOf((page) => ledChangePaths.below(lead.id, claim.id, page), claim.measureId);
  const kept = () => auditPathsOf((page) => changePaths.below(world.review.reference, claim.id, page), claim.measureId);
  const later = () => service().at(new Date(service().now().getTime() + 60_000).toISOString());
  const runNow = async () => (await asOwner((tx) => tx.select().from(auditRuns).where(eq(auditRuns.id, run))))[0];
  const readings = () =>
    asOwner((tx) =>
      tx
        .select()
        .from(measureReadings)
        .where(eq(measureReadings.measureId, claim.measureId))
        .orderBy(asc(measureReadings.seq)),
    );

  /** Tables that hold the words anywhere in a row. */
  async function whereItStands(words: string): Promise<string[]> {
    return asOwner(async (tx) => {
      const { rows } = await tx.execute<{ name: string }>(
        sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      );
      const holding: string[] = [];
      for (const { name } of rows) {
        const of = sql.identifier(name);
        const found = await tx.execute<{ n: number }>(
          sql`select count(*)::integer as n from ${of} as t where t::text like ${`%${words}%`}`,
        );
        if ((found.rows[0]?.n ?? 0) > 0) holding.push(name);
      }
      return holding;
    });
  }

  before(async () => {
    world = await planWorld(service());
    lead = await aLead(service(), world);
    await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone' });
    claim = await aClaim(service(), world);
    await makeRounds(systemOf(service()));
    ({ guest } = await openLinkOf(service(), lead.email));
  });
  beforeEach(later);

  it('begins with questions that fit the theme, by link, and says what is missing', async () => {
    assert.match((await guest.get(led().home)).text, /No audit yet.*draws files at random/);
    const fresh = await guest.get(led().fresh);
    assert.equal(fresh.field('title'), 'Share of admissions asked alone');
    assert.match(String(fresh.field('q1')), /Does the file show it: Share of admissions asked alone/);
    assert.match(String(fresh.field('q2')), /asked about domestic abuse/);
    const empty = await guest.post(led().fresh, { title: '', producer: 'independent' });
    assert.match(empty.errorSummary.join(), /Enter what the audit is called/);
    const none = await guest.post(led().fresh, { ...QUESTIONS, decides: [] });
    assert.match(none.errorSummary.join(), /Tick “Decides”/);
    assert.equal(none.field('q2'), 'Were they asked alone?');
    const whose = await guest.post(led().fresh, { ...QUESTIONS, producer: 'independent' });
    assert.match(whose.errorSummary.join(), /Enter who reads the files/);
    const long = await guest.post(led().fresh, { ...QUESTIONS, q1: '<script>'.repeat(2000) });
    assert.match(long.errorSummary.join(), /Question 1 must be 300 characters or fewer/);
    const done = await guest.post(led().fresh, QUESTIONS);
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    const [row] = await asOwner((tx) => tx.select().from(audits));
    audit = row?.id ?? '';
    assert.equal(done.location, led().draw(audit));
  });

  it('refuses a list that names people, and draws from one of case numbers', async () => {
    const draw = led().draw(audit);
    const isTicked = async () => (await guest.get(draw)).find('input[name="isBaseline"]')?.hasAttribute('checked');
    assert.equal(await isTicked(), true);
    const acting = (closedOn: Day | null) =>
      asOwner((tx) => tx.update(actions).set({ state: closedOn === null ? 'planned' : 'closed', closedOn }));
    await acting(day('2026-02-20'));
    assert.equal(await isTicked(), false);
    assert.match(
      (await guest.get(draw)).text,
      /The action began on 20 February 2026: cases of a later day are no baseline/,
    );
    await acting(null);
    const named = await guest.post(draw, { references: 'QX/2025/0001\nJane Example\n12/03/1985', size: '', ...PERIOD });
    assert.equal(named.status, 422);
    assert.match(named.errorSummary.join(), /line 2 looks like a name.*line 3 holds a date.*how many files/);
    assert.match((await guest.post(draw, { size: '12', ...PERIOD })).errorSummary.join(), /Paste the case numbers/);
    const future = { references: LIST.join('\n'), size: '12', ...PERIOD, ...days('toDay', ['2027', '1', '1']) };
    assert.match((await guest.post(draw, future)).errorSummary.join(), /must be today or in the past/);
    const list = ['Case number', ...LIST, LIST[0]?.toLowerCase()].join('\r\n');
    const done = await guest.post(draw, { references: list, size: '12', isBaseline: 'yes', ...PERIOD });
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    assert.match(
      (await guest.follow(done)).text,
      /12 files drawn at random from 30 case numbers. 1 line .* counted once/,
    );
    const [row] = await asOwner((tx) => tx.select().from(auditRuns));
    run = row?.id ?? '';
    assert.deepEqual([row?.population, row?.sample, row?.isBaseline], [30, 12, true]);
    assert.deepEqual(await whereItStands('QX/2025/'), ['impact_audit_sampled']);
    assert.equal((await guest.post(draw, { references: list, size: '12', ...PERIOD })).status, 409);
  });

  it('can be checked by whoever holds the list', async () => {
    const path = led().ofRun(audit, run, 'check');
    const same = await guest.post(path, { references: LIST.toReversed().join('\n') });
    const first = (await asOwner((tx) => tx.select().from(auditSampled).where(eq(auditSampled.fileNumber, 1))))[0];
    assert.match(same.text, new RegExp(`This is the list.*1 ${first?.reference}`));
    assert.match((await guest.post(path, { references: LIST.slice(1).join('\n') })).text, /not the list/);
  });

  it('is answered file by file, by two at once, and the last one at a file is told', async () => {
    const one = led().ofRun(audit, run, 'files/1');
    const page = await guest.get(one);
    assert.match(page.text, /File 1 of 12.*0 of 12 answered/);
    assert.match((await guest.post(one, { q1: 'yes', seen: '0' })).errorSummary.join(), /answer to question 2/);
    assert.match(
      (await guest.post(one, { q1: 'na', q2: 'na', seen: '0' })).errorSummary.join(),
      /answer to question 1/,
    );
    const saved = await guest.post(one, { q1: 'yes', q2: 'yes', seen: '0' });
    assert.equal(saved.location, led().ofRun(audit, run, 'files/2'));
    const coordinator = await service().as('co-ordinator');
    const theirs = kept().ofRun(audit, run, 'files/1');
    const met = await coordinator.post(theirs, { q1: 'no', q2: 'na', seen: '0' });
    assert.equal(met.status, 409);
    assert.match(met.text, /Somebody else answered this file.*not saved yet/);
    assert.equal(met.field('q1'), 'no');
    assert.equal((await coordinator.post(theirs, { q1: 'no', q2: 'na', seen: String(met.field('seen')) })).status, 303);
    const [row] = await asOwner((tx) => tx.select().from(auditFiles));
    assert.deepEqual([row?.answers, row?.version], [{ q1: 'no', q2: 'na' }, 2]);
    const back = await coordinator.post(kept().ofRun(audit, run, 'files/12'), {
      q1: 'yes',
      q2: 'na',
      seen: '0',
      order: 'back',
    });
    assert.match(back.location ?? '', /files\/11\?order=back$/);
    assert.equal((await guest.get(led().questions(audit))).status, 409);
  });

  it('is typed in from paper, a row to a file', async () => {
    const grid = led().ofRun(audit, run, 'grid');
    for (const as of ['docx', 'pdf'])
      assert.equal((await guest.get(`${led().ofRun(audit, run, 'sheet')}?as=${as}`)).status, 200);
    const half = await guest.post(grid, { 'f2-q1': 'yes' });
    assert.match(half.errorSummary.join(), /question 2 of file 2/);
    const rows = [2, 3, 4, 5, 6, 7].flatMap((n) => [
      [`f${n}-q1`, 'yes'],
      [`f${n}-q2`, n < 6 ? 'yes' : 'no'],
    ]);
    const seen = await guest.get(grid);
    const done = await guest.post(grid, {
      'f1-q1': 'no',
      'f1-q2': 'na',
      'f1-seen': String(seen.field('f1-seen')),
      ...Object.fromEntries(rows),
    });
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    const stale = await guest.post(grid, {
      'f1-q1': 'yes',
      'f1-q2': 'yes',
      'f1-seen': '1',
      'f8-q1': 'yes',
      'f8-q2': 'yes',
    });
    assert.equal(stale.status, 409);
    assert.match(stale.errorSummary.join(), /Somebody else answered file 1 meanwhile/);
    assert.match((await guest.get(led().run(audit, run))).text, /9 of 12 files answered/);
  });

  it('becomes a reading with its interval, and the case numbers are gone from the whole database', async () => {
    const finish = led().ofRun(audit, run, 'finish');
    const page = await guest.get(finish);
    assert.match(
      page.text,
      /Files that meet the standard: 6 of 9, 66.7% \(95% interval: 35.4% to 87.9%\). Fewer than 10/,
    );
    assert.match((await guest.post(finish)).errorSummary.join(), /why files were not read/);
    const stale = await guest.post(finish, { leftOutBecause: 'no-time', seen: '3' });
    assert.match(`${stale.status} ${stale.text}`, /^409.*A file was answered meanwhile/);
    const done = await guest.post(finish, { leftOutBecause: 'no-time', seen: String(page.field('seen')) });
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    const [reading] = await readings();
    assert.deepEqual([reading?.numerator, reading?.denominator, reading?.isBaseline], [6, 9, true]);
    assert.deepEqual([reading?.onDay, reading?.fromDay, reading?.auditRunId], ['2025-12-31', '2025-10-01', run]);
    assert.match(
      `${reading?.method} ${reading?.note}`,
      /12 files drawn at random from 30 3 of 12 files were not read: there was no time/,
    );
    assert.deepEqual(await whereItStands('QX/2025/'), []);
    assert.match((await guest.get(led().run(audit, run))).text, /Did not meet it: files 1, 6, 7/);
    const member = await service().as('csp-chair');
    assert.match((await member.get(kept().run(audit, run))).text, /6 of 9/);
    for (const page of ['finish', 'files/1', 'grid', 'sheet', 'drop', 'check'])
      assert.equal((await member.get(kept().ofRun(audit, run, page))).status, 404, page);
  });

  it('is opened again to put an answer right: another reading takes the place of the first', async () => {
    assert.equal((await guest.post(led().ofRun(audit, run, 'reopen'), {}, led().run(audit, run))).status, 303);
    later();
    const one = led().ofRun(audit, run, 'files/6');
    const page = await guest.get(one);
    assert.match(page.text, /case number was erased/);
    assert.equal((await guest.post(one, { q1: 'yes', q2: 'yes', seen: String(page.field('seen')) })).status, 303);
    later();
    assert.equal((await guest.post(led().ofRun(audit, run, 'finish'), { leftOutBecause: 'no-time' })).status, 303);
    const [first, second] = await readings();
    assert.deepEqual([second?.corrects, second?.numerator], [first?.id, 7]);
    assert.equal((await runNow())?.readingId, second?.id);
    assert.equal((await guest.post(one, { q1: 'no', q2: 'no', seen: '2' })).status, 409);
  });

  it('is run again from a file, and both runs stand beside each other; with nothing that applies there is no share', async () => {
    const coordinator = await service().as('co-ordinator');
    const draw = kept().draw(audit);
    const csv = ['Number,Ward', ...LIST.slice(0, 12).map((one) => `${one}-b,North`)].join('\n');
    const file = { field: 'file', name: 'list.csv', bytes: new TextEncoder().encode(csv) };
    const period = { ...days('fromDay', ['2026', '1', '1']), ...days('toDay', ['2026', '2', '28']) };
    const drawn = await coordinator.postFile(draw, file, { size: '20', ...period });
    assert.equal(drawn.status, 303, drawn.errorSummary.join('; '));
    assert.match((await coordinator.follow(drawn)).text, /All 12 case numbers of the list are read/);
    const id = drawn.location?.split('/').at(-1) ?? '';
    const all = (q1: string, q2: string) =>
      Object.fromEntries(
        LIST.slice(0, 12).flatMap((_, at) => [
          [`f${at + 1}-q1`, q1],
          [`f${at + 1}-q2`, q2],
        ]),
      );
    assert.equal((await coordinator.post(kept().ofRun(audit, id, 'grid'), all('yes', 'yes'))).status, 303);
    assert.equal((await coordinator.post(kept().ofRun(audit, id, 'finish'))).status, 303);
    const page = await coordinator.get(kept().one(audit));
    assert.match(page.text, /The last two runs.*December 2025.*February 2026.*7 of 9.*12 of 12.*too few/);
    // A lead does not drop what somebody else has finished.
    assert.equal((await guest.get(led().ofRun(audit, id, 'drop'))).status, 404);
    const drop = kept().ofRun(audit, id, 'drop');
    assert.match((await coordinator.post(drop, { reason: ' ' })).errorSummary.join(), /Enter why/);
    assert.equal((await coordinator.post(drop, { reason: 'The list left a ward out' })).status, 303);
    assert.equal((await readings()).at(-1)?.withdrawnReason, 'The list left a ward out');
    assert.match((await guest.get(led().one(audit))).text, /Dropped: The list left a ward out/);
    const other = {
      ...QUESTIONS,
      title: 'Another',
      q1: 'Did a manager sign?',
      q2: '',
      decides: ['1'],
      mayNotApply: ['1'],
    };
    const fresh = (await coordinator.post(kept().fresh, other)).location?.split('/').at(-2) ?? '';
    const bytes = await workbook(LIST.slice(0, 12));
    const again = await coordinator.postFile(
      kept().draw(fresh),
      { field: 'file', name: 'list.xlsx', bytes },
      { size: '20', ...period },
    );
    assert.equal(again.status, 303, again.errorSummary.join('; '));
    const last = again.location?.split('/').at(-1) ?? '';
    const na = Object.fromEntries(LIST.slice(0, 12).map((_, at) => [`f${at + 1}-q1`, 'na']));
    await coordinator.post(kept().ofRun(fresh, last, 'grid'), na);
    assert.equal((await coordinator.post(kept().ofRun(fresh, last, 'finish'))).status, 303);
    assert.match((await coordinator.get(kept().run(fresh, last))).text, /No file counts/);
    assert.deepEqual([(await readings()).at(-1)?.denominator, (await readings()).at(-1)?.value], [0, null]);
  });

  it('shows nothing to whoever leads for another body, on a page or in the bare database', async () => {
    const other = await aLead(service(), world, 'imr-author');
    const theirs = await acceptedAction(service(), world, { lead: other, what: 'Ask in custody' });
    await asOwner(async (tx) => {
      await tx.update(actionLeads).set({ bodyName: 'Harrowgate Police' }).where(eq(actionLeads.id, other.id));
      await tx.update(actions).set({ leadBody: 'Harrowgate Police' }).where(eq(actions.id, theirs));
    });
    const author = await service().as('imr-author');
    const paths = auditPathsOf((page) => ledChangePaths.below(other.id, claim.id, page), claim.measureId);
    for (const path of [
      paths.home,
      paths.fresh,
      paths.one(audit),
      paths.draw(audit),
      paths.run(audit, run),
      led().home,
      kept().home,
    ])
      assert.equal((await author.get(path)).status, 404, path);
    const personId = await castId(service(), 'imr-author');
    const asThem = service().database.asActor.bind(service().database, { personId });
    for (const table of [audits, auditRuns, auditFiles, auditSampled])
      assert.deepEqual(await asThem((tx) => tx.select().from(table)), []);
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId, claimId: claim.id };
    const add = {
      ...of,
      id: randomUUID(),
      measureId: claim.measureId,
      number: 9,
      title: 'x',
      recordedAt: service().now(),
    };
    await assert.rejects(
      asThem((tx) =>
        tx
          .insert(audits)
          .values({ ...add, questions: [], producer: 'own', recordedByLead: other.id, recordedBy: personId }),
      ),
    );
  });

  it('is answered, changed and drawn by its lead in the bare database as on their pages', async () => {
    const mine = await aLead(service(), world, 'imr-author');
    await acceptedAction(service(), world, { lead: mine, what: 'Ask on wards too' });
    const personId = await castId(service(), 'imr-author');
    const asThem = <T>(use: (tx: Tx) => Promise<T>) => service().database.asActor({ personId }, use);
    assert.equal((await asThem((tx) => tx.select().from(audits))).length, 2);
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId, claimId: claim.id };
    const answer = { ...of, runId: run, fileNumber: 11, answers: { q1: 'yes', q2: 'yes' } as const };
    const answered = { answeredByLead: mine.id, answeredBy: personId, answeredAt: service().now() };
    const add = (values: typeof auditFiles.$inferInsert) => asThem((tx) => tx.insert(auditFiles).values(values));
    // Finished; then, of an open run, in the name of another lead, beyond the sample, and by words of one's own.
    await assert.rejects(add({ ...answer, ...answered }));
    await asOwner((tx) => tx.update(auditRuns).set({ reopenedAt: service().now() }).where(eq(auditRuns.id, run)));
    await assert.rejects(add({ ...answer, ...answered, answeredByLead: lead.id }));
    await assert.rejects(add({ ...answer, ...answered, fileNumber: 13 }));
    await assert.rejects(add({ ...answer, ...answered, answers: { q1: 'Jane Example' as 'yes' } }));
    await add({ ...answer, ...answered });
    const change = (said: Partial<typeof auditRuns.$inferInsert>) =>
      asThem((tx) => tx.update(auditRuns).set(said).where(eq(auditRuns.id, run)));
    await assert.rejects(change({ seed: 'f'.repeat(32) }));
    await assert.rejects(change({ sample: 3 }));
    const dropped = { droppedAt: service().now(), droppedReason: 'x', droppedByLead: mine.id };
    await assert.rejects(change(dropped));
    await assert.rejects(asThem((tx) => tx.update(audits).set({ questions: [] }).where(eq(audits.id, audit))));
    await asOwner((tx) => tx.update(auditRuns).set({ reopenedAt: null }).where(eq(auditRuns.id, run)));
  });

  it('erases case numbers of a run that nobody finishes, after sixty days', async () => {
    const draw = led().draw(audit);
    const done = await guest.post(draw, { references: LIST.join('\n'), size: '12', ...PERIOD });
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    await auditJob.run(systemOf(service()));
    assert.deepEqual(await whereItStands('QX/2025/'), ['impact_audit_sampled']);
    service().at('2026-05-03T09:00:00Z');
    await auditJob.run(systemOf(service()));
    assert.deepEqual(await whereItStands('QX/2025/'), []);
  });
});
