import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { type Browser, type TypedForm, theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { eq } from '../../../platform/database/sql.js';
import { decodedText, readSeparated, readXlsx } from '../../../platform/spreadsheet/index.js';
import { readDocxTables } from '../../../platform/word/index.js';
import { people } from '../../accounts/index.js';
import { addSubject, blankIdentity } from '../../reviews/index.js';
import { chronologyColumns } from '../columns.js';
import { chronologies, chronologyEntries, keyEvents } from '../tables.js';

const LIMITS = { rows: 100, columns: 40, tables: 5 };
const facts = 'Canaryella Lavenderstone rang; "=1+1" she said. Mrs Lavenderstone’s sister came.';
const ask = { which: 'all', format: 'csv', names: 'pseudonyms' };

describe('taking a chronology away', () => {
  const service = theService();
  let own: string;
  let taking: string;
  let agencyId: string;
  let reviewId: string;
  before(async () => {
    const review = await staffedReview(service());
    reviewId = review.id;
    const author = await castId(service(), 'imr-author');
    const [row] = await service().database.asOwner((tx) =>
      tx.select({ agencyId: people.agencyId }).from(people).where(eq(people.id, author)),
    );
    agencyId = row?.agencyId ?? '';
    own = `/reviews/${review.reference}/chronology/${agencyId}`;
    taking = `/reviews/${review.reference}/chronology/take-away`;
    await personWork(service())('co-ordinator', (work) =>
      addSubject(work, review, {
        role: 'victim',
        sex: 'female',
        identity: { ...blankIdentity, fullName: 'Canaryella Lavenderstone' },
      }),
    );
    const browser = await service().as('imr-author');
    await browser.post(`${own}/beginning`, {}, own);
    for (const [when, what] of [
      ['3 April 2019', facts],
      ['2018', '=HYPERLINK("x")'],
      ['not known', 'Nothing was written down'],
    ] as const)
      assert.equal((await browser.post(own, { when, facts: what, source: 'Notes of Canaryella' })).status, 303);
  });
  const take = async (browser: Browser, form: TypedForm) =>
    browser.post(taking, { ...ask, agencies: agencyId, ...form });
  const csvOf = async (browser: Browser, form: TypedForm): Promise<readonly (readonly string[])[]> => {
    const file = await take(browser, { ...form, format: 'csv' });
    assert.equal(file.status, 200);
    return readSeparated(decodedText(file.bytes), 'x', LIMITS).tables[0]?.rows.map(({ cells }) => cells) ?? [];
  };

  it('gives every column with pseudonyms, says on top what it holds, and lets nothing run', async () => {
    const rows = await csvOf(await service().as('imr-author'), {});
    assert.match(
      rows[0]?.[0] ?? '',
      /^OFFICIAL-SENSITIVE; 3 entries; of .+; names are pseudonyms; taken by Tansy Yarrowby on /,
    );
    assert.deepEqual(
      rows[1],
      chronologyColumns.map(({ heading }) => heading),
    );
    assert.match(rows[2]?.join('|') ?? '', /^1\|.*\|2018\|.*=HYPERLINK/);
    assert.match(
      rows[3]?.join('|') ?? '',
      /Notes of Adult A.*Adult A rang; "=1\+1" she said\. Mrs Adult A’s sister came\./,
    );
    assert.match(rows[4]?.join('|') ?? '', /^3\|.*not known/);
  });

  it('writes nothing that a spreadsheet would work out', async () => {
    const file = await take(await service().as('imr-author'), {});
    assert.match(file.bytes.toString('utf8'), /"'=HYPERLINK/);
  });

  it('is a workbook or a Word table alike, with the marking', async () => {
    const browser = await service().as('imr-author');
    const book = await readXlsx((await take(browser, { format: 'xlsx' })).bytes, LIMITS);
    assert.match(book.tables[0]?.rows[3]?.cells.join('|') ?? '', /Adult A rang/);
    const word = await take(browser, { format: 'word' });
    const read = await readDocxTables(word.bytes, LIMITS);
    assert.deepEqual(read.tables[0]?.rows[0]?.cells.slice(0, 3), ['No.', 'Date', 'What happened']);
    assert.match(read.tables[0]?.rows[2]?.cells.join('|') ?? '', /3 April 2019\|Adult A rang/);
    for (const bytes of [word.bytes]) assert.equal(Buffer.from(bytes).includes('Canaryella'), false);
  });

  it('narrows to a period, with what has no date, and to key events in the words of the review', async () => {
    const browser = await service().as('imr-author');
    const period = { 'from-day': '1', 'from-month': '1', 'from-year': '2019' };
    assert.equal((await csvOf(browser, period)).length, 4);
    const wrong = await take(browser, { ...period, 'to-day': '1', 'to-month': '1', 'to-year': '2018' });
    assert.deepEqual(wrong.errorSummary, ['Last day must be the same as or after the first day']);
    const none = await take(browser, { which: 'key' });
    assert.deepEqual(none.errorSummary, ['No entry that you can read fits. Choose more, or another period']);
    const by = await castId(service(), 'co-ordinator');
    await service().database.asOwner(async (tx) => {
      const [entry] = await tx.select().from(chronologyEntries).where(eq(chronologyEntries.facts, facts));
      if (entry === undefined) throw new Error('the entry is not there');
      const { reviewId: of, partnershipId, id } = entry;
      await tx.insert(keyEvents).values({
        entryId: id,
        reviewId: of,
        partnershipId,
        wording: 'Lavenderstone asked for help',
        markedBy: by,
        markedAt: new Date(),
      });
      await tx
        .update(chronologies)
        .set({ handedInBy: by, handedInAt: new Date() })
        .where(eq(chronologies.reviewId, reviewId));
    });
    const rows = await csvOf(await service().as('co-ordinator'), { which: 'key', agencies: [] });
    assert.match(rows[0]?.[0] ?? '', /1 key event; of every agency that has handed its chronology in/);
    assert.match(rows[2]?.join('|') ?? '', /Adult A asked for help/);
  });

  it('gives real names to holders of the key alone, with a reason, and says so on the file', async () => {
    for (const key of ['co-ordinator', 'independent-chair']) {
      const browser = await service().as(key);
      assert.deepEqual((await take(browser, { names: 'real' })).errorSummary, ['Enter why you need the real names']);
      const rows = await csvOf(browser, { names: 'real', reason: 'For the family to check' });
      assert.match(rows[0]?.[0] ?? '', /with REAL NAMES/);
      assert.match(rows[3]?.join('|') ?? '', /Canaryella Lavenderstone rang/);
    }
    for (const key of ['report-author', 'imr-author']) {
      const browser = await service().as(key);
      assert.doesNotMatch((await browser.get(taking)).text, /Real names/);
      assert.equal((await take(browser, { names: 'real', reason: 'Please' })).status, 404);
    }
  });

  it('gives nobody what they may not read', async () => {
    for (const key of ['csp-chair', 'board-member', 'northmere-co-ordinator']) {
      const browser = await service().as(key);
      assert.equal((await browser.get(taking)).status, 404);
      assert.equal((await browser.post(taking, { ...ask, agencies: agencyId }, '/sign-out')).status, 404);
    }
    const panel = await service().as('panel-police');
    assert.doesNotMatch((await panel.get(taking)).html, new RegExp(agencyId));
    assert.equal((await panel.post(taking, { ...ask, agencies: agencyId }, '/sign-out')).status, 422);
  });

  it('shows the list with pseudonyms, and finds nothing by a real name', async () => {
    const browser = await service().as('imr-author');
    const page = await browser.get(own);
    assert.match(page.text, /Adult A rang/);
    assert.doesNotMatch((await browser.get(`${own}?q=Canaryella`)).text, /rang;/);
    assert.match((await browser.get(`${own}?q=adult+a+rang`)).text, /rang;/);
    const holder = await service().as('co-ordinator');
    assert.doesNotMatch((await holder.get(own)).html, /Canaryella/);
    await holder.post(own.replace(/chronology.*/, 'who-is-who/shown'), { reason: 'To check', back: own });
    assert.match((await holder.get(own)).text, /Real names are shown to you.*Canaryella Lavenderstone rang/s);
    assert.match((await holder.get(`${own}?q=Canaryella`)).text, /rang;/);
  });
});
