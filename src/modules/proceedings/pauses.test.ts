import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { aReview, save } from '../../../test/support/decision-road.js';
import { heldReview, typedDay } from '../../../test/support/held-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';

const NOW = '2026-02-10T09:00:00Z';

describe('pauses', () => {
  const service = theService(NOW);
  let [reference, path] = ['', ''];
  let coordinator: Browser;

  beforeEach(async () => {
    service().at(NOW);
    coordinator = await service().as('co-ordinator');
    reference = await heldReview(service());
    path = `/reviews/${reference}/proceedings/pauses`;
  });

  const pause = (from: string, more: Record<string, string> = {}) => ({
    ...typedDay('from', from),
    extent: 'all',
    agreedBy: 'Senior investigating officer and independent chair',
    reason: 'The trial',
    ...more,
  });
  const link = async (end: string) =>
    (await coordinator.get(path)).find(`a[href$="${end}"]`)?.getAttribute('href') ?? '';

  it('stop the clocks, tell the Home Office by a letter, and keep for ever what they cost', async () => {
    assert.equal((await coordinator.post(path, pause('2026-02-10'))).location, path);
    assert.match((await coordinator.get(`/reviews/${reference}/duties`)).text, /Paused/);
    const notices = await coordinator.get(`/reviews/${reference}/notices`);
    assert.match(notices.text, /Home Office/);
    const owed = await coordinator.get(`/reviews/${reference}/duties/D-13`);
    assert.match(owed.text, /Tell the Home Office of a pause/);
    assert.ok(
      !/Paused/.test(owed.find('main .govuk-tag')?.text ?? ''),
      'a pause does not stop the word that it makes owed',
    );
    const open = await coordinator.get(path);
    assert.match(open.text, /still open \(1 day so far\)/);
    assert.equal(open.find('[name="agreedBy"]'), null, 'no second pause is offered while one is open');
    assert.ok(open.find(`main a[href="/reviews/${reference}/notices"]`) !== null);
    service().at('2026-03-10T09:00:00Z');
    coordinator = await service().as('co-ordinator');
    const end = await link('/end');
    assert.equal((await save(coordinator, end, { ...typedDay('to', '2026-03-10'), reason: 'Plea' })).location, path);
    const seen = await coordinator.get(path);
    assert.match(seen.text, /From 10 February 2026 to 10 March 2026 \(28 days\)/);
    assert.match(seen.text, /What the pauses cost/);
    const row = seen.findAll('tbody tr').find(({ text }) => /F-08/.test(text));
    assert.match(row?.text ?? '', /2[78]$/);
    service().at('2027-03-10T09:00:00Z');
    coordinator = await service().as('co-ordinator');
    assert.match((await coordinator.get(path)).text, /What the pauses cost/);
  });

  it('are told to the Home Office by sending the letter', async () => {
    await coordinator.post(path, pause('2026-02-10'));
    const notices = await coordinator.get(`/reviews/${reference}/notices`);
    const href =
      notices
        .findAll('a')
        .find(({ text }) => /Home Office/.test(text))
        ?.getAttribute('href') ?? '';
    const told = {
      channel: 'secure-mail',
      ...typedDay('toldOn', '2026-02-10'),
      toldName: 'Reviews team',
      proof: 'Receipt in the case folder',
      note: '',
    };
    const form = `${href.replace(/\/send$/, '')}/told`;
    const answer = await save(coordinator, form, told);
    assert.equal(answer.status, 303, answer.errorSummary.join('; '));
    assert.match((await coordinator.get(`/reviews/${reference}/duties/D-13`)).text, /Done on 10 February 2026|Done/);
  });

  it('are told each by its own letter, though two are told of on one day', async () => {
    await coordinator.post(path, pause('2026-02-10', typedDay('to', '2026-02-12')));
    service().at('2026-02-20T09:00:00Z');
    coordinator = await service().as('co-ordinator');
    await coordinator.post(path, pause('2026-02-14'));
    const told = async () => {
      const list = await coordinator.get(`/reviews/${reference}/notices`);
      const [href = ''] = list.findAll('a').flatMap((link) => {
        const to = link.getAttribute('href') ?? '';
        return /Home Office/.test(link.text) && /\/send$/.test(to) ? [to] : [];
      });
      return save(coordinator, `${href.replace(/\/send$/, '')}/told`, {
        channel: 'secure-mail',
        ...typedDay('toldOn', '2026-02-20'),
        toldName: 'Reviews team',
        proof: 'Receipt in the case folder',
        note: '',
      });
    };
    const owed = async () => {
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ owed: number }>(
          sql`select outstanding as owed from duty_state join review on review.id = duty_state.review_id
              where reference = ${reference} and duty_id = 'D-13'`,
        ),
      );
      return rows[0]?.owed;
    };
    assert.equal(await owed(), 2);
    assert.equal((await told()).status, 303);
    assert.equal(await owed(), 1, 'one letter tells of one pause');
    assert.equal((await told()).status, 303);
    assert.equal(await owed(), 0);
  });

  it('do not begin before it was decided to hold the review', async () => {
    const early = await coordinator.post(path, pause('2026-02-09'));
    assert.deepEqual(early.errorSummary, [
      'First day of the pause must be the same as or after 10 February 2026, when it was decided to hold the review',
    ]);
    assert.equal(early.field('reason'), 'The trial');
  });

  it('are not for a review that nobody has decided to hold', async () => {
    const undecided = `/reviews/${await aReview(service())}/proceedings/pauses`;
    assert.match((await coordinator.get(undecided)).text, /put it off on the decision page/);
    const refused = await coordinator.post(undecided, pause('2026-02-10'), '/sign-out');
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary[0] ?? '', /Only a review that it was decided to hold can be paused/);
  });

  it('do not overlap: the second of two people is told of the first one’s pause', async () => {
    const other = await service().as('co-ordinator');
    const answers = await Promise.all([
      coordinator.post(path, pause('2026-02-10')),
      other.post(path, pause('2026-02-12', { reason: 'The same trial' })),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422]);
    const refused = answers.find(({ status }) => status === 422);
    assert.match(
      refused?.errorSummary[0] ?? '',
      /The review is paused already from 1[02] February 2026, and that pause is open/,
    );
    const seen = await coordinator.get(path);
    assert.equal(seen.findAll('.dhr-record').length, 1);
  });

  it('may follow on one another, but not be drawn over one another', async () => {
    await coordinator.post(path, pause('2026-02-10', typedDay('to', '2026-02-20')));
    assert.equal((await coordinator.post(path, pause('2026-02-20'))).status, 303);
    const end = await link('/end');
    const drawn = await save(coordinator, end, { ...typedDay('to', '2026-02-21'), reason: '' });
    assert.match(drawn.errorSummary[0] ?? '', /paused already from 20 February 2026/);
  });

  it('end after they start, once, with each end on record', async () => {
    await coordinator.post(path, pause('2026-02-10'));
    const end = await link('/end');
    const early = await save(coordinator, end, { ...typedDay('to', '2026-02-10'), reason: '' });
    assert.deepEqual(early.errorSummary, [
      'The clock must run again after 10 February 2026, the first day of the pause',
    ]);
    const version = early.find('input[name="_version"]')?.getAttribute('value') ?? '';
    const ended = { ...typedDay('to', '2026-03-01'), reason: 'Planned', _version: version };
    assert.equal((await coordinator.post(end, ended)).status, 303);
    assert.equal((await coordinator.post(end, { ...ended, ...typedDay('to', '2026-03-05') })).status, 409);
    await save(coordinator, end, { ...typedDay('to', '2026-03-08'), reason: 'Trial moved' });
    assert.match((await coordinator.get(path)).text, /End moved from 1 March 2026 to 8 March 2026/);
  });

  it('are taken back when recorded by mistake: no clock stops, the record stays', async () => {
    await coordinator.post(path, pause('2026-02-10'));
    const withdrawal = await link('/withdrawal');
    assert.deepEqual((await coordinator.post(withdrawal, { reason: '' })).errorSummary, [
      'Enter why this pause is taken back',
    ]);
    assert.equal((await coordinator.post(withdrawal, { reason: 'Wrong review' })).location, path);
    assert.equal((await coordinator.post(withdrawal, { reason: 'Again' }, path)).status, 409);
    const seen = await coordinator.get(path);
    assert.match(seen.text, /Taken back.*Wrong review/);
    assert.ok(!/What the pauses cost/.test(seen.text));
    assert.equal((await coordinator.post(path, pause('2026-02-10'))).status, 303);
  });

  it('say which stages stop, and need one', async () => {
    const none = await coordinator.post(path, pause('2026-02-10', { extent: 'some' }));
    assert.deepEqual(none.errorSummary, ['Select at least one stage whose clocks stop']);
    assert.equal((await coordinator.post(path, pause('2026-02-10', { extent: 'some', stops: 'E' }))).status, 303);
    assert.match((await coordinator.get(path)).text, /stage E/);
  });

  describe('follow from an agreement with the police', () => {
    const agreed = {
      outcome: 'pause',
      ...typedDay('agreedOn', '2026-02-10'),
      police: 'DI Rowan Sallow',
      prosecution: '',
      agreedBy: 'Dr Angelica Stonecrop',
      terms: '',
      reason: 'Witnesses of the trial would be asked the same',
      ...typedDay('lookAgainOn', '2026-06-01'),
    };
    const timing = () => `/reviews/${reference}/proceedings/timing`;

    it('which fills in the form of the pause', async () => {
      const next = await save(coordinator, timing(), agreed);
      assert.match(next.location ?? '', /\/pauses\?agreement=/);
      const form = await coordinator.get(next.location ?? '');
      assert.equal(form.field('agreedBy'), 'Dr Angelica Stonecrop, with DI Rowan Sallow');
      assert.match((await coordinator.get(`/reviews/${reference}/proceedings`)).text, /no clock is stopped/);
      const posted = pause('2026-02-10', { agreement: String(form.field('agreement')) });
      assert.equal((await coordinator.post(path, posted)).status, 303);
      assert.match((await coordinator.get(`/reviews/${reference}/proceedings`)).text, /Paused since 10 February 2026/);
      assert.match((await coordinator.get(`/reviews/${reference}/duties/D-12`)).text, /Done/);
    });

    it('which says what waits when the review is limited, and is recorded once', async () => {
      const refused = await save(coordinator, timing(), {
        ...agreed,
        outcome: 'limit',
        ...typedDay('lookAgainOn', '2026-02-01'),
      });
      assert.equal(refused.errorSummary.length, 2);
      const limited = { ...agreed, outcome: 'limit', terms: 'Work on paper' };
      assert.equal((await save(coordinator, timing(), limited)).location, timing());
      assert.equal((await coordinator.post(timing(), { ...limited, _version: '0' })).status, 409);
      assert.match((await coordinator.get(timing())).text, /holds now/);
    });
  });

  it('are seen by the panel’s side, kept by the co-ordinator alone', async () => {
    const chair = await service().as('csp-chair');
    const seen = await chair.get(path);
    assert.equal(seen.status, 200);
    assert.ok(!seen.find('form[method="post"] textarea'));
    assert.equal((await chair.post(path, pause('2026-02-10'), '/sign-out')).status, 404);
  });
});
