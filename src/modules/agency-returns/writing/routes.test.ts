import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type AskedForTest, ask, askedAgency, seatFor } from '../../../../test/support/answering-agency.js';
import { on, personId, sit } from '../../../../test/support/family-road.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { sql } from '../../../platform/database/sql.js';
import { returnPaths } from '../paths.js';
import { writingPaths } from '../paths-of-returns.js';

describe('writing a return', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let asked: AskedForTest;
  let author: Browser;
  let senior: Browser;

  before(async () => {
    asked = await askedAgency(service());
    author = await service().as('imr-author');
    senior = await service().as('agency-senior');
  });

  const section = (part: string) => writingPaths.section(asked.reference, asked.id, part);
  const LONG =
    'The sister on the ward asked her alone how she had come by the injury, and wrote down what she said. '.repeat(3);

  /** Writes a part from the version that the page shows. */
  async function write(browser: Browser, part: string, text: string) {
    const version = String((await browser.get(section(part))).field('_version'));
    return browser.post(section(part), { text, _version: version });
  }

  const declareFree = {
    managed: 'no',
    involved: 'no',
    details: '',
    safeguards: 'The deputy chief nurse reads every draft.',
  };

  describe('the author declares first', () => {
    it('is sent to the declaration before they write', async () => {
      const page = await author.get(section('introduction'));
      assert.equal(page.location, writingPaths.independence(asked.reference, asked.id));
    });

    it('says what the link is, and the co-ordinator accepts it with a reason', async () => {
      const path = writingPaths.independence(asked.reference, asked.id);
      const _version = String((await author.get(path)).field('_version'));
      const bare = await author.post(path, { ...declareFree, involved: 'yes', _version });
      assert.deepEqual(bare.errorSummary, ['Enter what the link is']);
      const said = await author.post(path, {
        ...declareFree,
        involved: 'yes',
        details: 'I advised once in 2019.',
        _version,
      });
      assert.equal(said.status, 303, said.text);
      const coordinator = await service().as('co-ordinator');
      const day = await coordinator.get('/my-day');
      assert.match(day.text, /An author declared a link to the case/);
      const accept = writingPaths.accept(asked.reference, asked.id);
      const one = await coordinator.get(returnPaths.one(asked.reference, asked.id));
      assert.match(one.text, /Next: Accept the author’s link to the case, or name another author/);
      assert.ok(one.find(`main a[href="${accept}"]`));
      assert.deepEqual((await coordinator.post(accept, { reason: '' })).errorSummary, [
        'Enter why this author can write the review all the same',
      ]);
      assert.equal((await coordinator.post(accept, { reason: 'One call, long before.' })).status, 303);
      assert.match((await author.get(path)).text, /Accepted all the same: One call, long before/);
    });

    it('declares again, and the acceptance of before is gone', async () => {
      const path = writingPaths.independence(asked.reference, asked.id);
      const _version = String((await author.get(path)).field('_version'));
      assert.equal((await author.post(path, { ...declareFree, _version })).status, 303);
      assert.doesNotMatch((await author.get(path)).text, /Accepted all the same/);
      assert.equal((await senior.post(path, { ...declareFree, _version })).status, 404);
    });
  });

  describe('writing a part', () => {
    it('keeps what was written and says what comes next', async () => {
      const saved = await write(author, 'introduction', LONG);
      assert.equal(saved.location, section('method'));
      assert.equal((await author.get(section('introduction'))).field('text'), LONG.trim());
      const overview = await author.get(writingPaths.overview(asked.reference, asked.id));
      assert.match(overview.text, /Next: How this review was carried out/);
    });

    it('has one page for each line of enquiry that the agency was asked about', async () => {
      for (const { id, question } of asked.lines) {
        const page = await author.get(section(id));
        assert.match(page.heading, /^Line of enquiry \d: /);
        assert.ok(page.text.includes(question));
      }
      assert.equal((await author.get(section('nonsense'))).status, 404);
    });

    it('loses nothing when two people of the agency write at once', async () => {
      const _version = String((await author.get(section('background'))).field('_version'));
      await author.post(section('background'), { text: 'The author’s words', _version });
      const late = await senior.post(section('background'), { text: 'The senior’s words', _version });
      assert.equal(late.status, 409);
      assert.equal(late.field('text'), 'The senior’s words');
      assert.match(late.text, /The author’s words/);
      const both = await senior.post(section('background'), { text: 'Both', _version: String(late.field('_version')) });
      assert.equal(both.status, 303);
      assert.equal((await author.get(section('background'))).field('text'), 'Both');
    });

    it('saves itself as one types, and says when somebody was quicker', async () => {
      const path = writingPaths.saved(asked.reference, asked.id, 'contact');
      const first = await author.post(path, { text: 'One', _version: '0' }, section('contact'));
      assert.deepEqual(JSON.parse(first.html).version, 1);
      const again = await author.post(path, { text: 'Two', _version: '1' }, section('contact'));
      assert.equal(JSON.parse(again.html).version, 2);
      const late = await senior.post(path, { text: 'Three', _version: '1' }, section('contact'));
      assert.equal(late.status, 409);
      assert.deepEqual(JSON.parse(late.html), { version: 2, values: { text: 'Two' } });
      const long = await author.post(path, { text: 'x'.repeat(100_001), _version: '2' }, section('contact'));
      assert.equal(long.status, 422);
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ n: number }>(sql`select count(*)::int as n from audit_entry where action = 'return.written'`),
      );
      assert.ok((rows[0]?.n ?? 0) < 8, 'a form that saves itself does not fill the record');
    });

    it('keeps what is hostile as words', async () => {
      await write(author, 'conclusion', '<script>alert(1)</script> \u202eabc');
      const page = await author.get(writingPaths.read(asked.reference, asked.id));
      assert.ok(!page.html.includes('<script>alert'));
      assert.match(page.text, /<script>alert\(1\)<\/script>/);
    });
  });

  describe('the lists', () => {
    it('takes interviews by role, and refuses what cannot be', async () => {
      const path = writingPaths.newItem(asked.reference, asked.id, 'interviews');
      const bad = await author.post(path, { role: '', ...on('heldOn', '2026-02-31'), note: '' });
      assert.deepEqual(bad.errorSummary, [
        'Enter the role of whoever was spoken to',
        'Date of the interview must be a real date',
        'Select whether the police were asked',
      ]);
      const good = { role: 'Ward sister', cleared: 'waiting', note: 'By telephone', ...on('heldOn', '2026-02-09') };
      assert.equal((await author.post(path, good)).status, 303);
      assert.match((await author.get(writingPaths.list(asked.reference, asked.id, 'interviews'))).text, /Ward sister/);
    });

    it('changes and takes out a row, once', async () => {
      const list = writingPaths.list(asked.reference, asked.id, 'sources');
      const made = { kind: 'record', title: 'Emergency department records', detail: '' };
      await author.post(writingPaths.newItem(asked.reference, asked.id, 'sources'), made);
      const item =
        (await author.get(list))
          .findAll('a')
          .find((link) => /Change/.test(link.text))
          ?.getAttribute('href') ?? '';
      const _version = String((await author.get(item)).field('_version'));
      assert.equal((await author.post(item, { ...made, detail: 'All of them', _version })).status, 303);
      assert.equal((await senior.post(item, { ...made, detail: 'Late', _version })).status, 409);
      const now = String((await senior.get(item)).field('_version'));
      assert.equal((await senior.post(item, { verb: 'remove', _version: now })).status, 303);
      assert.equal((await author.get(item)).status, 404);
    });

    it('says what a recommendation lacks', async () => {
      const path = writingPaths.newItem(asked.reference, asked.id, 'recommendations');
      await author.post(path, { text: 'Ask every patient with an injury, alone.' });
      const page = await author.get(writingPaths.list(asked.reference, asked.id, 'recommendations'));
      assert.match(
        page.text,
        /Say why it is needed; tie it to a line of enquiry; name who leads it, with their post; set a day/,
      );
    });
  });

  describe('early actions', () => {
    const path = () => writingPaths.newAction(asked.reference, asked.id);
    const action = {
      what: 'Zqaction asked in triage',
      why: 'Nobody asked',
      leadName: 'Fennel Example',
      leadPost: 'Matron',
      doneNote: '',
    };

    it('are seen by those who follow the plan from the day they start, and by nobody before', async () => {
      const coordinator = await service().as('co-ordinator');
      assert.equal((await author.post(path(), { ...action, ...on('foundOn', '2026-02-09') })).status, 303);
      assert.doesNotMatch((await coordinator.get(writingPaths.allActions(asked.reference))).text, /Zqaction/);
      assert.match((await author.get('/my-day')).text, /Start an early action/);
      const one = (await author.get(writingPaths.actions(asked.reference, asked.id)))
        .findAll('a')
        .find((link) => /Change/.test(link.text))
        ?.getAttribute('href');
      const _version = String((await author.get(one ?? '')).field('_version'));
      const started = { ...action, ...on('foundOn', '2026-02-09'), ...on('startedOn', '2026-02-10'), _version };
      assert.equal((await author.post(one ?? '', started)).status, 303);
      assert.match((await coordinator.get(writingPaths.allActions(asked.reference))).text, /Zqaction/);
    });

    it('must agree in their days', async () => {
      const bad = await author.post(path(), {
        ...action,
        ...on('foundOn', '2026-02-09'),
        ...on('doneOn', '2026-02-10'),
      });
      assert.deepEqual(bad.errorSummary, [
        'Enter the day it started as well',
        'Enter what was done, and what shows it',
      ]);
    });
  });

  describe('an author who leaves', () => {
    it('finds nothing any longer, and another takes up what was written and declares anew', async () => {
      const gone = await personId(service(), 'imr-author');
      await service().database.asOwner(async (tx) => {
        await tx.execute(
          sql`update agency_answerer set ended_on = '2026-02-10', ended_reason = 'Left' where person_id = ${gone}`,
        );
        await tx.execute(sql`update membership set ends_on = '2026-02-10' where person_id = ${gone}`);
      });
      assert.equal((await author.get(section('introduction'))).status, 404);
      const of = { review: asked.review, requestId: asked.id, agencyId: asked.agencyId };
      await seatFor(service(), of, 'minute-taker', 'imr-author');
      const next = await service().as('minute-taker');
      assert.equal(
        (await next.get(section('introduction'))).location,
        writingPaths.independence(asked.reference, asked.id),
      );
      assert.match((await next.get(writingPaths.read(asked.reference, asked.id))).text, /The sister on the ward/);
    });
  });

  describe('another agency', () => {
    it('finds nothing of it, nor does anybody who runs the review', async () => {
      const other = await ask(service(), asked.review, { kind: 'imr', starts: 'The Probation' });
      await seatFor(
        service(),
        { review: asked.review, requestId: other.id, agencyId: other.agencyId },
        'panel-police',
        'imr-author',
      );
      await sit(service(), asked.review, 'panel-da', 'panel-member');
      const paths = [
        writingPaths.overview(asked.reference, asked.id),
        section('introduction'),
        writingPaths.list(asked.reference, asked.id, 'interviews'),
        writingPaths.read(asked.reference, asked.id),
        writingPaths.actions(asked.reference, asked.id),
      ];
      for (const key of ['panel-police', 'panel-da', 'co-ordinator', 'independent-chair', 'northmere-co-ordinator']) {
        const browser = await service().as(key);
        for (const path of paths) assert.equal((await browser.get(path)).status, 404, `${key} ${path}`);
      }
      const rival = await service().as('panel-police');
      assert.equal((await rival.post(section('introduction'), { text: 'x', _version: '1' })).status, 404);
    });
  });
});
