import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eachEngine } from '../../../../test/support/database.js';
import { personWork } from '../../../../test/support/person-work.js';
import { type Browser, openService, type TestService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { partnerships } from '../../accounts/index.js';
import { auditEntries } from '../../audit/index.js';
import { reviews } from '../../reviews/index.js';
import type { NotificationContent } from '../content.js';
import { blankFurtherDetails, blankNotification, blankReferrer, blankSubject, given } from '../content.js';
import { enterNotification, type Receipt } from '../enter-notification.js';
import { notifications } from '../tables.js';
import { notificationDecisions } from './tables.js';

const content = (name: string, over: Partial<typeof blankSubject> = {}): NotificationContent => ({
  ...blankNotification,
  referrer: { ...blankReferrer, agency: given('Example <b>Trust</b>'), email: given('gp@surgery.example') },
  victims: [
    {
      ...blankSubject,
      fullName: given(name),
      dateOfBirth: given({ kind: 'date', date: { year: 1984, month: 3, day: 2 } }),
      address: given('7 Sparrowhawk Road'),
      postcode: given('DA6 7AT'),
      ...over,
    },
  ],
  allegedPerpetrators: [{ ...blankSubject, fullName: given('Rookward Jackdawson'), age: given('41') }],
  children: [{ ...blankSubject, fullName: given('Wrenna Lavenderstone'), age: given('6') }],
  circumstances: given('Found by a neighbour'),
  childrenInvolved: { answer: given('directly'), details: { kind: 'blank' } },
  vulnerableAdultsInvolved: { answer: { kind: 'not-known' }, details: { kind: 'blank' } },
  further: {
    ...blankFurtherDetails,
    dateOfDeath: given({ kind: 'date', date: { year: 2026, month: 1, day: 31 } }),
    relationship: given('spouse'),
    relationshipDetails: given('Rookward was violent'),
  },
});

const date = (field: string, on: string) => {
  const [year = '', month = '', dayOfMonth = ''] = on.split('-');
  return { [`${field}-day`]: dayOfMonth, [`${field}-month`]: month, [`${field}-year`]: year };
};
const acceptance = {
  kind: 'statutory',
  ...date('dateOfDeath', '2026-01-31'),
  ...date('firstAwareOn', '2026-02-02'),
  ...date('writtenNotificationOn', '2026-02-06'),
};

eachEngine((_name, openFresh) => {
  describe('the intake', () => {
    let service: TestService;
    let coordinator: Browser;
    before(async () => {
      service = await openService('2026-02-10T09:00:00Z', openFresh);
      coordinator = await service.as('co-ordinator');
    });
    const hand = (name: string, over?: Partial<typeof blankSubject>, by = 'co-ordinator'): Promise<Receipt> =>
      personWork(service)(by, (work, partnershipId) =>
        enterNotification(work, {
          partnershipId,
          content: content(name, over),
          way: 'entered',
          receivedOn: day('2026-02-06'),
          referrerEmail: 'gp@surgery.example',
        }),
      );
    const reviewOf = async (id: string) => {
      const [row] = await service.database.asOwner((tx) =>
        tx
          .select({ review: reviews })
          .from(notifications)
          .innerJoin(reviews, eq(reviews.id, notifications.reviewId))
          .where(eq(notifications.id, id)),
      );
      return row?.review;
    };
    let accepted: Receipt;

    it('is empty at first, and says what for', async () => {
      assert.match((await coordinator.get('/intake')).text, /Nothing is waiting/);
    });

    it('lists what waits, the longest first, with the day to acknowledge by', async () => {
      accepted = await hand('Canaryella Lavenderstone');
      const page = await coordinator.get('/intake');
      assert.match(page.text, /Example <b>Trust<\/b>/);
      assert.match(page.text, /9 Feb 2026 Overdue 4 days .*6 Feb 2026/);
      assert.doesNotMatch(page.html, /Canaryella|<b>Trust/);
    });

    it('is the co-ordinator’s alone', async () => {
      const pages = ['', '/acceptance', '/link', '/sending-on', '/rejection', '/reopening'];
      for (const key of ['csp-chair', 'board-member', 'administrator', 'privacy-officer', 'panel-da']) {
        const browser = await service.as(key);
        assert.equal((await browser.get('/intake')).status, 404, key);
        for (const page of pages) assert.equal((await browser.get(`/intake/${accepted.id}${page}`)).status, 404, key);
        const posted = await browser.post(`/intake/${accepted.id}/acceptance`, acceptance, '/sign-out');
        assert.equal(posted.status, 404);
      }
      const northmere = await service.as('northmere-co-ordinator');
      assert.match((await northmere.get('/intake')).text, /Nothing is waiting/);
      for (const page of pages) assert.equal((await northmere.get(`/intake/${accepted.id}${page}`)).status, 404);
      assert.equal((await coordinator.get('/intake/not-an-id')).status, 404);
      assert.match((await service.visitor().get('/intake')).location ?? '', /sign-in/);
    });

    it('shows the reference and the date that runs the month before anything is accepted', async () => {
      const page = await coordinator.get(`/intake/${accepted.id}/acceptance`);
      assert.match(page.text, /with the reference BEX-2026-01/);
      assert.match(page.text, /when the CSP was first aware|the CSP was first aware/);
      assert.deepEqual([page.field('dateOfDeath-day'), page.field('firstAwareOn-day')], ['31', '6']);
    });

    it('works out again what other dates mean, and changes nothing', async () => {
      const later = { ...acceptance, ...date('firstAwareOn', '2026-02-05'), show: 'yes' };
      const page = await coordinator.post(`/intake/${accepted.id}/acceptance`, later);
      assert.equal(page.status, 200);
      assert.match(page.text, /The decision is due by 5 March 2026: one calendar month from 5 February 2026/);
      assert.equal(page.field('firstAwareOn-day'), '05');
      const wrong = { ...acceptance, ...date('firstAwareOn', '2026-01-30'), show: 'yes' };
      const refused = await coordinator.post(`/intake/${accepted.id}/acceptance`, wrong);
      assert.equal(refused.status, 422);
      assert.match(refused.text, /Correct the dates above/);
      assert.equal(await reviewOf(accepted.id), undefined);
    });

    it('refuses dates that contradict one another, and keeps them', async () => {
      const wrong = await coordinator.post(`/intake/${accepted.id}/acceptance`, {
        ...acceptance,
        ...date('firstAwareOn', '2026-01-30'),
      });
      assert.equal(wrong.status, 422);
      assert.match(wrong.errorSummary[0] ?? '', /must be the same as or after “The death”/);
      assert.equal(wrong.field('firstAwareOn-day'), '30');
      const impossible = await coordinator.post(`/intake/${accepted.id}/acceptance`, {
        ...acceptance,
        ...date('firstAwareOn', '2026-02-30'),
        kind: 'royal',
      });
      assert.deepEqual(impossible.errorSummary, [
        'Select the kind of review',
        'Day the partnership was first aware must be a real date',
      ]);
      assert.equal(await reviewOf(accepted.id), undefined);
    });

    it('accepts once, whoever is first; the other meets a conflict and nothing is done twice', async () => {
      const again = await service.as('co-ordinator');
      const path = `/intake/${accepted.id}/acceptance`;
      const answers = await Promise.all([coordinator.post(path, acceptance), again.post(path, acceptance)]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
      const rows = await service.database.asOwner((tx) => tx.select().from(reviews));
      assert.deepEqual(
        rows.map(({ reference, firstAwareOn, clockStart, regime }) => [reference, firstAwareOn, clockStart, regime]),
        [['BEX-2026-01', '2026-02-02', 'first-aware', 'section-9']],
      );
      const mail = await service.mailTo('gp@surgery.example');
      assert.equal(mail.length, 1);
      assert.match(mail[0]?.body ?? '', new RegExp(accepted.reference));
      assert.doesNotMatch(JSON.stringify(mail), /BEX-2026-01|Canaryella|Lavenderstone|neighbour/);
    });

    it('records the acceptance for those who react to it', async () => {
      const review = await reviewOf(accepted.id);
      const [entry] = await service.database.asOwner((tx) =>
        tx.select().from(auditEntries).where(eq(auditEntries.action, 'notification.accepted')),
      );
      assert.deepEqual(entry?.ids, { notification: accepted.id, review: review?.id });
      assert.equal(entry?.reviewId, review?.id);
    });

    it('leads to a review whose people stand under pseudonyms', async () => {
      const people = await coordinator.get('/reviews/BEX-2026-01/people');
      assert.match(people.text, /Adult A.*Spouse.*35 to 44.*Adult B.*35 to 44.*Child 1.*Under 16/);
      assert.doesNotMatch(people.html, /Canaryella|Lavenderstone|Rookward|Wrenna|violent/);
    });

    it('shows likely doubles side by side, and the look at real names is recorded', async () => {
      const like = await hand('Lavenderston, Canariella', { address: given('elsewhere') });
      const list = await coordinator.get('/intake');
      const row = list.findAll('main tr').find(({ innerHTML }) => innerHTML.includes(like.id));
      assert.match(row?.text ?? '', /Likely double/);
      assert.doesNotMatch(list.text, /Canaryella|Canariella/);
      const page = await coordinator.get(`/intake/${like.id}`);
      assert.match(page.text, /BEX-2026-01.{0,40}Very likely/);
      assert.match(page.text, /a like name or alias.*the same date of birth/);
      assert.match(page.text, /Canaryella Lavenderstone/);
      const looks = await service.database.asOwner((tx) =>
        tx.select().from(auditEntries).where(eq(auditEntries.action, 'identities.revealed')),
      );
      assert.equal(looks.length, 1);
      const other = await hand('Peregrine Hawkshaw', {
        dateOfBirth: { kind: 'blank' },
        address: { kind: 'blank' },
        postcode: { kind: 'blank' },
      });
      const alone = await coordinator.get(`/intake/${other.id}`);
      assert.doesNotMatch(alone.find('.dhr-record')?.text ?? '', /Peregrine/);
      const linked = await coordinator.post(`/intake/${like.id}/link`, { reference: 'BEX-2026-01' });
      assert.equal(linked.location, `/intake/${like.id}`);
      assert.equal((await reviewOf(like.id))?.reference, 'BEX-2026-01');
      assert.match((await coordinator.get(`/intake/${like.id}`)).text, /Linked to BEX-2026-01/);
      const reopening = await coordinator.post(`/intake/${like.id}/reopening`, { reason: 'Oh' });
      assert.match(reopening.errorSummary[0] ?? '', /A review stands on this/);
    });

    it('links to no review of another partnership, nor to one that is not there: the answers are the same', async () => {
      const northmere = await service.as('northmere-co-ordinator');
      const theirs = await hand('Ibis Curlewby', {}, 'northmere-co-ordinator');
      assert.equal((await northmere.post(`/intake/${theirs.id}/acceptance`, acceptance)).status, 303);
      const mine = await hand('Ibis Curlewby', {});
      const page = await coordinator.get(`/intake/${mine.id}`);
      assert.doesNotMatch(page.text, /NOR-2026/);
      const [foreign, absent] = [
        await coordinator.post(`/intake/${mine.id}/link`, { reference: 'NOR-2026-01' }),
        await coordinator.post(`/intake/${mine.id}/link`, { reference: 'NOR-2026-99' }),
      ];
      assert.equal(foreign.status, 422);
      assert.deepEqual(foreign.errorSummary, absent.errorSummary);
    });

    it('is turned down with a reason, and opened again with a reason', async () => {
      const sent = await hand('Merlin Testerby');
      const path = `/intake/${sent.id}/rejection`;
      assert.deepEqual((await coordinator.post(path)).errorSummary, [
        'Select why the notification is not taken further',
      ]);
      const wordless = await coordinator.post(path, { reasonCode: 'other', reason: ' ' });
      assert.deepEqual(wordless.errorSummary, ['Enter the reason in a few words']);
      const long = 'x'.repeat(10_000);
      const tooLong = await coordinator.post(path, { reasonCode: 'other', reason: long });
      assert.deepEqual([tooLong.status, tooLong.field('reason')], [422, long]);
      assert.equal(
        (await coordinator.post(path, { reasonCode: 'by-mistake', reason: '<script>x</script>' })).status,
        303,
      );
      assert.equal((await coordinator.post(path, { reasonCode: 'by-mistake' })).status, 409);
      assert.equal((await coordinator.post(`/intake/${sent.id}/acceptance`, acceptance)).status, 409);
      const page = await coordinator.get(`/intake/${sent.id}`);
      assert.match(page.text, /Sent by mistake, or a test/);
      assert.doesNotMatch(page.html, /<script>x/);
      const reopened = await coordinator.post(`/intake/${sent.id}/reopening`, { reason: 'It was no mistake' });
      assert.equal(reopened.location, `/intake/${sent.id}`);
      assert.equal((await coordinator.post(`/intake/${sent.id}/reopening`, { reason: 'Again' })).status, 409);
      assert.match((await coordinator.get(`/intake/${sent.id}`)).text, /opened again .*It was no mistake/i);
      assert.equal((await coordinator.post(`/intake/${sent.id}/acceptance`, acceptance)).status, 303);
    });

    it('is sent on inside the installation, with where it came from; the sender sees nothing of theirs', async () => {
      const sent = await hand('Osprey Terncliffe');
      const path = `/intake/${sent.id}/sending-on`;
      assert.equal((await coordinator.post(path, { reason: 'x' })).status, 422);
      const [northmere] = await service.database.asOwner((tx) =>
        tx.select().from(partnerships).where(eq(partnerships.shortName, 'Northmere')),
      );
      const both = await coordinator.post(path, { partnership: northmere?.id ?? '', outside: 'Other', reason: 'x' });
      assert.match(both.errorSummary[0] ?? '', /not both/);
      const done = await coordinator.post(path, {
        partnership: northmere?.id ?? '',
        outside: '',
        reason: 'Lived there',
      });
      assert.equal(done.location, `/intake/${sent.id}`);
      assert.match(
        (await coordinator.get(`/intake/${sent.id}`)).text,
        /Sent on to Northmere Community Safety Partnership/,
      );
      const theirs = await service.as('northmere-co-ordinator');
      const list = await theirs.get('/intake');
      assert.match(list.text, /Another partnership/);
      const href = list.find('a[href^="/intake/"]')?.getAttribute('href') ?? '';
      const arrived = await theirs.get(href);
      assert.match(arrived.text, new RegExp(`Bexley Community Safety Partnership \\(${sent.reference}\\)`));
      assert.equal((await coordinator.get(href)).status, 404);
      const [row] = await service.database.asOwner((tx) =>
        tx.select().from(notificationDecisions).where(eq(notificationDecisions.notificationId, sent.id)),
      );
      assert.equal(href, `/intake/${row?.toNotificationId}`);
      assert.match(
        (await coordinator.post(`/intake/${sent.id}/reopening`, { reason: 'x' })).errorSummary[0] ?? '',
        /other partnership/,
      );
      const mail = await service.mailTo('clover.dunmore@northmere.example');
      assert.doesNotMatch(JSON.stringify(mail), /Osprey|Terncliffe|Lived there/);
    });

    it('is sent on outside as a fact, and can be opened again', async () => {
      const sent = await hand('Gannet Skuaford');
      const path = `/intake/${sent.id}/sending-on`;
      const done = await coordinator.post(path, {
        outside: 'Southmere CSP (fictional)',
        outsideEmail: 'csp@southmere.example',
        reason: 'Lived there',
      });
      assert.equal(done.status, 303);
      assert.match(
        (await coordinator.get(`/intake/${sent.id}`)).text,
        /Southmere CSP \(fictional\) \(csp@southmere.example\)/,
      );
      assert.deepEqual(await service.mailTo('csp@southmere.example'), []);
      assert.equal(
        (await coordinator.post(`/intake/${sent.id}/reopening`, { reason: 'They sent it back' })).status,
        303,
      );
    });

    it('finds what was turned down before', async () => {
      const first = await hand('Phalarope Dunlinson');
      await coordinator.post(`/intake/${first.id}/rejection`, { reasonCode: 'withdrawn' });
      const second = await hand('Phalarope Dunlinson');
      assert.match(
        (await coordinator.get(`/intake/${second.id}`)).text,
        new RegExp(`${first.reference}.{0,30}Very likely`),
      );
    });
  });
});
