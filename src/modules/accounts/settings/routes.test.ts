import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SeenPage } from '../../../../test/support/page.js';
import { type Browser, theService } from '../../../../test/support/service.js';

const PARTS = ['partnership', 'limits', 'scoping', 'recipients', 'law', 'progress'].map((part) => `/settings/${part}`);

/** Every field of the form as it stands on the page. */
function asItStands(page: SeenPage): Record<string, string | string[]> {
  const names = new Set(page.findAll('main form [name]').map((field) => field.getAttribute('name') ?? ''));
  names.delete('_csrf');
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = page.field(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const save = async (browser: Browser, path: string, changes: Record<string, string>): Promise<SeenPage> =>
  browser.post(path, { ...asItStands(await browser.get(path)), ...changes });

describe('settings of a partnership', () => {
  const service = theService();

  it('are for the co-ordinator', async () => {
    for (const path of ['/settings', ...PARTS]) {
      assert.equal((await (await service().as('co-ordinator')).get(path)).status, 200, path);
      for (const key of ['administrator', 'csp-chair', 'privacy-officer', 'panel-da'])
        assert.equal((await (await service().as(key)).get(path)).status, 404, `${path} ${key}`);
    }
  });

  it('stay as they are when every form is saved as it stands', async () => {
    const browser = await service().as('co-ordinator');
    const before = (await browser.get('/settings')).text;
    for (const path of PARTS) assert.equal((await save(browser, path, {})).status, 303, path);
    const after = (await browser.follow(await browser.get('/settings'))).text.replace(/.*saved\. /, '');
    assert.equal(after.slice(after.indexOf('Bexley')), before.slice(before.indexOf('Bexley')));
  });

  it('show what was changed, and leave the other parts alone', async () => {
    const browser = await service().as('co-ordinator');
    await save(browser, '/settings/limits', { 'months-to-report': '9' });
    await save(browser, '/settings/scoping', {
      returnDays: '15',
      days1: '2',
      to1: 'contact',
      days2: '',
      to2: '',
      days3: '7',
    });
    await save(browser, '/settings/law', {
      signatories: 'each',
      'section8aFrom-day': '1',
      'section8aFrom-month': '4',
      'section8aFrom-year': '2027',
    });
    await save(browser, '/settings/recipients', {
      mashEmail: 'MASH@Bexley.example',
      other1Name: 'Fictional Tenants’ Board',
      other1Extract: 'receipt-only',
    });
    await save(browser, '/settings/progress', {
      'words-amber': 'Nearly late',
      amberDays: '20',
      roundDayOfMonth: '3',
      roundWindowDays: '45',
      remindDaysBefore: '7',
      chairReviewsAtMost: '2',
      keyEventsWords: '2500',
    });
    await save(browser, '/settings/partnership', { referencePattern: 'B-{number:3}' });
    const { text } = await browser.get('/settings');
    for (const words of [
      '9 months',
      '15 working days',
      '2 working days after the return was due: the contact',
      '7 working days after the return was due: the chief officer',
      '2 reviews at most',
      '2,500 words',
      'Each chair',
      'To deaths from 1 April 2027',
      'mash@bexley.example',
      'Fictional Tenants’ Board',
      'Nearly late',
      '20 days late',
      'B-{number:3}',
    ])
      assert.ok(text.includes(words), words);
    await save(browser, '/settings/law', {
      'section8aFrom-day': '',
      'section8aFrom-month': '',
      'section8aFrom-year': '',
    });
    assert.match((await browser.get('/settings')).text, /Section 8A applies Not yet/);
  });

  it('refuse what cannot be, and keep it on the page', async () => {
    const browser = await service().as('co-ordinator');
    const refused: [string, Record<string, string>, RegExp][] = [
      ['/settings/limits', { 'months-to-report': '-3' }, /1 or more/],
      ['/settings/limits', { 'months-to-report': 'soon' }, /whole number/],
      ['/settings/scoping', { days1: '4', to1: 'chief-officer', days2: '', to2: '', days3: '', to3: '' }, /contact/],
      [
        '/settings/law',
        { 'section8aFrom-day': '31', 'section8aFrom-month': '2', 'section8aFrom-year': '2027' },
        /must be a real date/,
      ],
      ['/settings/recipients', { mashName: '' }, /Enter the name/],
      ['/settings/recipients', { mashEmail: 'mash at bexley' }, /email address/],
      ['/settings/partnership', { referencePattern: 'BEX-{year}' }, /\{number\}/],
      ['/settings/partnership', { name: 'x'.repeat(10_000) }, /200 characters/],
      ['/settings/progress', { 'words-red': '' }, /Enter what red means/],
    ];
    for (const [path, changes, words] of refused) {
      const page = await save(browser, path, changes);
      assert.equal(page.status, 422, path);
      assert.match(page.errorSummary.join(), words);
      for (const [name, value] of Object.entries(changes)) assert.equal(page.field(name) ?? '', value, name);
    }
  });

  it('tell the second of two who change them at once', async () => {
    const [one, two] = [await service().as('co-ordinator'), await service().as('co-ordinator')];
    const form = asItStands(await one.get('/settings/progress'));
    assert.equal((await one.post('/settings/progress', { ...form, amberDays: '10' })).status, 303);
    assert.equal((await two.post('/settings/progress', { ...form, amberDays: '11' })).status, 409);
    assert.match((await one.get('/settings')).text, /10 days late/);
  });

  it('are each partnership’s own', async () => {
    const theirs = await service().as('northmere-co-ordinator');
    assert.doesNotMatch((await theirs.get('/settings')).text, /Bexley|Nearly late/);
  });
});
