import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { docx } from '../../../../test/corpus/packages.js';
import { type AskedForTest, askedAgency } from '../../../../test/support/answering-agency.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import type { ApartLimits } from '../../../platform/apart/index.js';
import { heading, paragraph, wordDocument } from '../../../platform/word/index.js';
import { signOffPaths, wordPaths, writingPaths } from '../paths-of-returns.js';
import { partsOf } from '../writing/template.js';
import { readApart } from './read-apart.js';
import { readFile } from './read-file.js';

describe('a return in Word', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let asked: AskedForTest;
  let author: Browser;

  before(async () => {
    asked = await askedAgency(service());
    author = await service().as('imr-author');
    const path = writingPaths.independence(asked.reference, asked.id);
    const _version = String((await author.get(path)).field('_version'));
    await author.post(path, {
      managed: 'no',
      involved: 'no',
      details: '',
      safeguards: 'The deputy reads it',
      _version,
    });
    const part = writingPaths.section(asked.reference, asked.id, 'lessons');
    await author.post(part, { text: 'What stood here before', _version: '0' });
  });

  const upload = (bytes: Uint8Array, name = 'return.docx') =>
    author.postFile(wordPaths.upload(asked.reference, asked.id), { field: 'file', name, bytes });

  const file = () =>
    wordDocument({
      title: 'Ours',
      language: 'en-GB',
      parts: [
        heading(1, '4. Conclusions'),
        paragraph('It ends here.'),
        heading(1, 'Lessons learned'),
        paragraph('From the file'),
        heading(1, 'Appendix of systems'),
        paragraph('We have three.'),
        {
          kind: 'grid',
          header: ['Role', 'Date', 'Cleared with the police', 'Note'],
          rows: [['Ward sister', '9 February 2026', 'Cleared', '']],
        },
      ],
    });

  it('goes out as a template with the lines of enquiry, and comes back empty', async () => {
    const { bytes } = await author.get(wordPaths.template(asked.reference, asked.id));
    const read = await readFile(bytes, partsOf('imr', [...asked.lines]));
    assert.deepEqual([read.sections, read.unplaced], [[], []]);
  });

  it('refuses what is no Word file, in words', async () => {
    const refused = await upload(Buffer.from('MZ not a file'), 'return.docx');
    assert.equal(refused.status, 422);
    assert.equal(refused.errorSummary.length, 1);
    assert.equal((await author.post(wordPaths.upload(asked.reference, asked.id), {})).status, 422);
  });

  it('reads in a process of its own: what would hold up the program or fill its memory is refused in words', async () => {
    const paragraphs = Array.from({ length: 20_000 }, (_, at) => `<w:p><w:r><w:t>${at}</w:t></w:r></w:p>`);
    const big = { bytes: docx({ body: paragraphs.join('') }), parts: partsOf('imr', [...asked.lines]) };
    const refusal = async (limits: ApartLimits) => {
      const read = await readApart(big, limits);
      return 'refused' in read ? read.refused : 'read';
    };
    // One limit at a time: on a machine that is busy with other tests a minute is nothing.
    const forEver = 1_000_000;
    assert.match(await refusal({ megabytes: 16, milliseconds: forEver }), /too large to read/);
    assert.match(await refusal({ megabytes: 256, milliseconds: 1 }), /took too long to read/);
    const bold = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${'By hand. '.repeat(600_000)}</w:t></w:r></w:p>`;
    const before = process.cpuUsage();
    const read = await readApart({ ...big, bytes: docx({ body: bold }) }, { megabytes: 384, milliseconds: forEver });
    const own = process.cpuUsage(before);
    assert.ok('unplaced' in read, 'refused' in read ? read.refused : '');
    // Read here it would take a second of this process; apart it takes a fiftieth of that.
    assert.ok(own.user + own.system < 500_000, `${(own.user + own.system) / 1000} ms`);
  });

  it('shows what was read beside what is there, and writes over nothing unsaid', async () => {
    const sent = await upload(await file());
    assert.equal(sent.status, 303, sent.text);
    const check = sent.location ?? '';
    const page = await author.get(check);
    assert.match(page.text, /What stood here before/);
    assert.match(page.text, /We have three/);
    assert.equal(page.field('take-conclusion'), 'file');
    assert.equal(page.field('take-lessons'), undefined);
    const undecided = await author.post(check, { verb: 'take', 'take-conclusion': 'file', 'list-interviews': 'add' });
    assert.deepEqual(undecided.errorSummary, [
      'Select what to do with “Lessons”',
      'Select where “Appendix of systems” goes, or leave it out',
    ]);
    const seen = Object.fromEntries(
      page
        .findAll('input[name^="seen-"]')
        .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    );
    const choices = {
      ...seen,
      verb: 'take',
      'take-conclusion': 'file',
      'take-lessons': 'both',
      'list-interviews': 'add',
      'place-0': 'background',
    };
    assert.equal(
      (
        await service()
          .as('agency-senior')
          .then((senior) => senior.get(check))
      ).status,
      200,
    );
    const done = await author.post(check, choices, check);
    assert.equal(done.status, 303, done.text);
    const text = async (part: string) =>
      (await author.get(writingPaths.section(asked.reference, asked.id, part))).field('text');
    assert.equal(await text('conclusion'), 'It ends here.');
    assert.equal(await text('lessons'), 'What stood here before\n\nFrom the file');
    assert.equal(await text('background'), '## Appendix of systems\n\nWe have three.');
    assert.match((await author.get(writingPaths.list(asked.reference, asked.id, 'interviews'))).text, /Ward sister/);
    assert.equal((await author.get(check)).status, 404);
  });

  it('writes over nobody who wrote meanwhile, and can be left out as a whole', async () => {
    const again = await wordDocument({
      title: 'O',
      language: 'en-GB',
      parts: [heading(1, 'Conclusion'), paragraph('Another end.')],
    });
    const check = (await upload(again)).location ?? '';
    const page = await author.get(check);
    const senior = await service().as('agency-senior');
    const part = writingPaths.section(asked.reference, asked.id, 'conclusion');
    const _version = String((await senior.get(part)).field('_version'));
    await senior.post(part, { text: 'The senior’s end', _version });
    const choices = {
      verb: 'take',
      'take-conclusion': 'file',
      'seen-conclusion': String(page.field('seen-conclusion')),
    };
    assert.equal((await author.post(check, choices, check)).status, 409);
    assert.equal((await author.get(part)).field('text'), 'The senior’s end');
    assert.equal((await author.post(check, { verb: 'leave' }, check)).status, 303);
    assert.equal((await author.get(part)).field('text'), 'The senior’s end');
  });

  it('is nobody else’s', async () => {
    const check = (await upload(await file())).location ?? '';
    for (const key of ['co-ordinator', 'independent-chair']) {
      const browser = await service().as(key);
      assert.equal((await browser.get(check)).status, 404);
      assert.equal((await browser.get(wordPaths.draft(asked.reference, asked.id))).status, 404);
    }
  });
});

describe('a return that came on paper', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is entered by the co-ordinator, with who signed it, and accepted like any other', async () => {
    const asked = await askedAgency(service(), 'short-report');
    const coordinator = await service().as('co-ordinator');
    const path = wordPaths.paper(asked.reference, asked.id);
    const bytes = await wordDocument({
      title: 'O',
      language: 'en-GB',
      parts: [
        heading(1, 'Conclusion'),
        paragraph('Zqpaper: she was not known.'),
        heading(1, 'Annex'),
        paragraph('Zqannex'),
      ],
    });
    const bare = await coordinator.postFile(path, { field: 'file', name: 'r.docx', bytes }, { authorName: '' });
    assert.deepEqual(bare.errorSummary, [
      'Enter who wrote it',
      'Enter who signed it',
      'Enter the post of whoever signed it',
      'Enter the day it was signed',
    ]);
    const paper = {
      authorName: 'Fennel Example',
      authorPost: 'Matron',
      independence: '',
      signedBy: 'Rue Example',
      signedPost: 'Chief nurse',
      'signedOn-day': '9',
      'signedOn-month': '2',
      'signedOn-year': '2026',
    };
    const entered = await coordinator.postFile(path, { field: 'file', name: 'r.docx', bytes }, paper);
    assert.equal(entered.status, 303, entered.text);
    const list = await coordinator.get(signOffPaths.list(asked.reference));
    const version = await coordinator.get(list.find('main table a')?.getAttribute('href') ?? '');
    assert.match(version.text, /Zqpaper/);
    assert.match(version.text, /Zqannex/);
    assert.match(version.text, /Signed on paper by Rue Example, Chief nurse, on 9 February 2026/);
    const accept = signOffPaths.step(asked.reference, asked.id, 'accept');
    assert.equal((await coordinator.post(accept, { comment: '' })).status, 303);
    assert.equal((await coordinator.get(path)).status, 404);
    const chair = await service().as('independent-chair');
    assert.equal((await chair.get(path)).status, 404);
  });
});
