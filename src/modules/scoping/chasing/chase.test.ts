import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { ask, openLinkOf, reviewToScope, systemOf } from '../../../../test/support/scoped-review.js';
import { type TestService, theService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { blankAnswer } from '../answer.js';
import { scopingPaths } from '../paths.js';
import { scopingChasers, scopingRequests, scopingReturns } from '../tables.js';
import { chaseLateAnswers } from './chase.js';

const chasersOf = (service: TestService, requestId: string) =>
  service.database.asOwner((tx) =>
    tx.select().from(scopingChasers).where(eq(scopingChasers.requestId, requestId)).orderBy(scopingChasers.sentAt),
  );

/** One agency asked on 10 February 2026, due on the 24th. */
async function asked(service: TestService, start: string) {
  service.at('2026-02-10T09:00:00Z');
  const { review } = await reviewToScope(service);
  const browser = await service.as('co-ordinator');
  const [request] = await ask(service, browser, { review, agencies: [start] });
  if (request === undefined) throw new Error('nobody was asked');
  const on = async (instant: string) => {
    service.at(instant);
    await chaseLateAnswers(systemOf(service));
    return (await chasersOf(service, request.id)).map(({ step, target, daysLate }) => ({ step, target, daysLate }));
  };
  return { review, request, on };
}

describe('reminders', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('climb the ladder, once a step however often the job runs, and end with the chief officer', async () => {
    const { request, on } = await asked(service(), 'London Fire');
    assert.deepEqual(await on('2026-02-24T08:00:00Z'), [], 'not late on its day');
    const first = { step: 1, target: 'contact', daysLate: 0 };
    assert.deepEqual(await on('2026-02-25T08:00:00Z'), [first]);
    assert.deepEqual(await on('2026-02-25T08:01:00Z'), [first], 'run twice');
    assert.equal((await on('2026-02-27T08:00:00Z')).length, 2);
    assert.equal((await on('2026-02-28T08:00:00Z')).length, 2, 'nobody is written to on a Saturday');
    const last = await on('2026-03-03T08:00:00Z');
    assert.deepEqual(last[2], { step: 3, target: 'chief-officer', daysLate: 0 });
    assert.equal((await on('2026-06-01T08:00:00Z')).length, 3);
    const [contact] = await service().mailTo(request.contactEmail);
    assert.match(contact?.subject ?? '', /^Reminder: scoping request BEX/);
    const [chief] = await service().mailTo('briar.ashcombe@bexley.example');
    assert.match(chief?.subject ?? '', /^For the chief officer/);
    assert.doesNotMatch(`${chief?.body}`, /Zq(?:victim|alias|address|perpetrator|other)|Adult A|homicide|death/);
    service().at('2026-03-04T09:00:00Z');
    const { page } = await openLinkOf(service(), 'briar.ashcombe@bexley.example');
    assert.match(page.heading, /^Scoping request BEX/);
  });

  it('catch up after forty days with the latest step only, marked as late', async () => {
    const { review, request, on } = await asked(service(), 'The Probation');
    const sent = await on('2026-04-07T08:00:00Z');
    assert.deepEqual(sent, [{ step: 3, target: 'chief-officer', daysLate: 35 }]);
    assert.equal((await on('2026-04-08T08:00:00Z')).length, 1);
    service().at('2026-04-08T10:00:00Z');
    const browser = await service().as('co-ordinator');
    const page = await browser.get(scopingPaths.one(review.reference, request.id));
    assert.match(page.text, /step 3 of the timetable, 35 days after its day/);
    assert.match(page.text, /The chief officer has been asked/i);
    assert.match(
      (await browser.get('/my-day')).text,
      /Ring The Probation Service, Greenwich and Bexley about its scoping answer/,
    );
  });

  it('stop with an answer', async () => {
    const { request, on } = await asked(service(), 'London Fire');
    assert.equal((await on('2026-02-25T08:00:00Z')).length, 1);
    await service().database.asOwner((tx) =>
      tx.insert(scopingReturns).values({
        id: randomUUID(),
        requestId: request.id,
        reviewId: request.reviewId,
        partnershipId: request.partnershipId,
        number: 1,
        content: { ...blankAnswer([]), nilReason: 'not-known' },
        submittedAt: service().now(),
        way: 'link',
        fromEmail: request.contactEmail,
      }),
    );
    assert.equal((await on('2026-03-10T08:00:00Z')).length, 1);
  });

  it('stop with the end of a request', async () => {
    const { request, on } = await asked(service(), 'London Fire');
    await service().database.asOwner((tx) =>
      tx
        .update(scopingRequests)
        .set({ endedAs: 'withdrawn', endedOn: day('2026-02-11'), endedReason: 'Wrong agency' })
        .where(eq(scopingRequests.id, request.id)),
    );
    assert.deepEqual(await on('2026-02-25T08:00:00Z'), []);
  });

  it('stop when no review is to be held, or the case went elsewhere', async () => {
    const { request } = await asked(service(), 'London Fire');
    service().at('2026-03-10T08:00:00Z');
    const open = systemOf(service());
    for (const name of ['decision-not-to-hold', 'transferred-to-other-csp'] as const) {
      const facts = new Map([[request.reviewId, [{ name, on: day('2026-03-09') }]]]);
      await chaseLateAnswers((use) =>
        open((work) => use({ ...work, catalogue: { ...work.catalogue, outcomesOf: async () => facts } })),
      );
      assert.deepEqual(await chasersOf(service(), request.id), [], name);
    }
  });

  it('start again from another day that was agreed', async () => {
    const { request, on } = await asked(service(), 'Estuary');
    assert.equal((await on('2026-02-25T08:00:00Z')).length, 1);
    await service().database.asOwner((tx) =>
      tx
        .update(scopingRequests)
        .set({ dueOn: day('2026-03-06') })
        .where(eq(scopingRequests.id, request.id)),
    );
    assert.equal((await on('2026-03-03T08:00:00Z')).length, 1);
    assert.equal((await on('2026-03-09T08:00:00Z')).length, 2);
  });

  it('say when there is no chief officer to write to', async () => {
    const { review, request, on } = await asked(service(), 'Crossway');
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`update agency_contact set email = null where agency_id = ${request.agencyId} and kind = 'chief-officer'`,
      ),
    );
    await on('2026-03-10T08:00:00Z');
    const [row] = await chasersOf(service(), request.id);
    assert.equal(row?.toEmail, null);
    const browser = await service().as('co-ordinator');
    const page = await browser.get(scopingPaths.one(review.reference, request.id));
    assert.match(page.text, /the directory names nobody with an e-mail address\. Nothing was sent/);
  });

  it('go out by hand too, to whom the co-ordinator chooses', async () => {
    const { review, request } = await asked(service(), 'Thamesbank');
    const browser = await service().as('co-ordinator');
    const path = scopingPaths.reminder(review.reference, request.id);
    assert.deepEqual((await browser.post(path, {})).errorSummary, ['Select who is reminded']);
    await browser.post(path, { target: 'chief-officer' });
    const [row] = await chasersOf(service(), request.id);
    assert.deepEqual([row?.way, row?.target, row?.step], ['by-hand', 'chief-officer', null]);
  });
});
