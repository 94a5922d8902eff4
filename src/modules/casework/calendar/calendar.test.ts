import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { type TestService, theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { sql } from '../../../platform/database/sql.js';
import { meetingPaths } from '../../meetings/index.js';
import { caseworkPaths } from '../paths.js';

const NOW = '2026-02-10T09:00:00Z';

const meeting = {
  kind: 'first',
  title: '',
  'on-day': '3',
  'on-month': '3',
  'on-year': '2026',
  starts: '10:00',
  ends: '12:00',
  place: 'Civic Offices',
  onlineLink: '',
};

async function addressOf(service: TestService, key: string): Promise<string> {
  const browser = await service.as(key);
  const page = await browser.post(caseworkPaths.calendar);
  const address = page.find('#address')?.getAttribute('value') ?? '';
  return new URL(address).pathname;
}

const fileText = ({ bytes }: { bytes: Uint8Array }): string => Buffer.from(bytes).toString('utf8');

const titles = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary);

describe('a private calendar', () => {
  const service = theService(NOW);

  async function aMeeting() {
    service().at(NOW);
    const review = await staffedReview(service());
    const answer = await (await service().as('minute-taker')).post(meetingPaths.new(review.reference), meeting);
    assert.equal(answer.status, 303, answer.text);
    return review;
  }

  it('shows meetings and due dates without a cookie, by reference alone', async () => {
    const { reference } = await aMeeting();
    const path = await addressOf(service(), 'co-ordinator');
    const read = await service().visitor().get(path);
    assert.equal(read.status, 200);
    const shown = titles(fileText(read));
    assert.ok(shown.includes(`${reference}: first panel meeting`), shown.join());
    assert.ok(shown.includes(`${reference}: something is due`), shown.join());
    assert.doesNotMatch(fileText(read), /Alder|Stonecrop|ATTENDEE|ORGANIZER/);
  });

  it('honours the rights of the moment: an ended role and an exclusion take the dates away', async () => {
    const review = await aMeeting();
    const path = await addressOf(service(), 'panel-da');
    const shown = async () =>
      titles(fileText(await service().visitor().get(path))).filter((one) => one.includes(review.reference));
    assert.equal((await shown()).length > 0, true);
    const personId = await castId(service(), 'panel-da');
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`insert into exclusion (review_id, partnership_id, person_id, reason) values (${review.id}, ${review.partnershipId}, ${personId}, 'Knows them')`,
      ),
    );
    assert.deepEqual(await shown(), []);
    await service().database.asOwner((tx) =>
      tx.execute(sql`update exclusion set lifted_at = now() where person_id = ${personId}`),
    );
    assert.equal((await shown()).length > 0, true);
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`update membership set ends_on = '2026-02-10' where review_id = ${review.id} and person_id = ${personId}`,
      ),
    );
    assert.deepEqual(await shown(), []);
  });

  it('is made anew and taken back, closes with the account, and is not the business of a stranger', async () => {
    await aMeeting();
    const visitor = service().visitor();
    const first = await addressOf(service(), 'minute-taker');
    const second = await addressOf(service(), 'minute-taker');
    assert.equal((await visitor.get(first)).status, 404);
    assert.equal((await visitor.get(second)).status, 200);
    const browser = await service().as('minute-taker');
    const again = await browser.get(caseworkPaths.calendar);
    assert.ok(!again.html.includes(second.split('/')[2] ?? ''), 'shown once');
    await browser.post(caseworkPaths.calendarEnd, {}, caseworkPaths.calendar);
    assert.equal((await visitor.get(second)).status, 404);
    assert.equal((await visitor.get('/calendar/x/reviews.ics')).status, 404);
    assert.equal((await visitor.get(caseworkPaths.calendar)).status, 303);
    const third = await addressOf(service(), 'minute-taker');
    const personId = await castId(service(), 'minute-taker');
    await service().database.asOwner((tx) =>
      tx.execute(sql`update person set disabled_at = now() where id = ${personId}`),
    );
    assert.equal((await visitor.get(third)).status, 404);
    await service().database.asOwner((tx) =>
      tx.execute(sql`update person set disabled_at = null where id = ${personId}`),
    );
  });

  it('is noted once a day', async () => {
    await aMeeting();
    const path = await addressOf(service(), 'csp-chair');
    const noted = async () =>
      (
        await service().database.asOwner((tx) =>
          tx.execute(sql`select 1 from audit_entry where action = 'calendar.read' and person_id = ${personId}`),
        )
      ).rows.length;
    const personId = await castId(service(), 'csp-chair');
    for (let times = 0; times < 3; times += 1) await service().visitor().get(path);
    assert.equal(await noted(), 1);
    service().at('2026-02-11T09:00:00Z');
    await service().visitor().get(path);
    assert.equal(await noted(), 2);
  });
});
