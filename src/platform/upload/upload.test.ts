import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HOSTILE_FILES } from '../../../test/corpus/hostile-files.js';
import { docx, opendocument, relationship, relationships, xlsx } from '../../../test/corpus/packages.js';
import { jpg, pdf, png } from '../../../test/corpus/plain-files.js';
import { wordDocument } from '../word/index.js';
import { checkUpload, FORM_LIMITS, sayRefusal, UPLOAD_LIMITS } from './index.js';

const reasonFor = async (bytes: Uint8Array, name: string, limits = UPLOAD_LIMITS): Promise<string> => {
  const verdict = await checkUpload(bytes, name, limits);
  return verdict.ok ? 'ok' : verdict.reason;
};

describe('a hostile file', () => {
  it(`is one of many (${HOSTILE_FILES.length})`, () => assert.ok(HOSTILE_FILES.length >= 60));

  for (const { what, name, reason, make } of HOSTILE_FILES) {
    it(`is refused, with its reason: ${what}`, async () => {
      assert.equal(await reasonFor(make(), name), reason);
      assert.match(sayRefusal(reason), /\. [A-Z].*\.$/);
    });
  }

  it('never makes the check throw, however a good file is spoilt', async () => {
    const good = Buffer.from(
      await wordDocument({ title: 'T', language: 'en-GB', parts: [{ kind: 'title', text: 'T' }] }),
    );
    const spoiling = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(spoiling, fc.nat(good.length), async (changes, length) => {
        const spoilt = Buffer.from(good.subarray(0, length % 2 === 0 ? good.length : length));
        for (const [at, byte] of changes) if (at < spoilt.length) spoilt[at] = byte;
        await checkUpload(spoilt, 'form.docx');
      }),
      { numRuns: 150 },
    );
  });
});

describe('an honest file', () => {
  const plain = Buffer.from('Words, with accents: é\r\n');
  const honest: [string, Uint8Array][] = [
    ['form.docx', docx()],
    ['list.xlsx', xlsx({ body: '<c r="A1"><f>SUM(A2:A3)&amp;"|"&amp;B!A1</f></c>' })],
    ['letter.odt', opendocument('text', { body: '<text:a xlink:href="https://x.example/">link</text:a>' })],
    ['list.ods', opendocument('spreadsheet')],
    ['report.pdf', pdf()],
    ['note.txt', plain],
    ['list.csv', Buffer.from([0x41, 0x2c, 0xe9, 0x0a])],
    ['photo.JPEG', jpg(8_000, 6_000)],
    ['chart.png', png(5_000, 10_000)],
  ];
  for (const [name, bytes] of honest) {
    it(`is taken: ${name}`, async () => assert.equal(await reasonFor(bytes, name), 'ok'));
  }

  it('may be a workbook of a writer that lists types of parts it does not have', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const book = utils.book_new(utils.aoa_to_sheet([['Date', 'Source']]), 'Chronology');
    assert.equal(await reasonFor(write(book, { type: 'buffer', bookType: 'xlsx' }), 'chronology.xlsx'), 'ok');
  });

  it('may hold ordinary links, and remember a template on its own computer', async () => {
    const links = relationships(
      relationship('hyperlink', 'https://www.gov.uk/'),
      relationship('hyperlink', 'mailto:a@b.example'),
      relationship('attachedTemplate', 'file:///C:\\Users\\me\\Normal.dotm'),
    );
    assert.equal(await reasonFor(docx({ parts: { 'word/_rels/document.xml.rels': links } }), 'form.docx'), 'ok');
  });

  it('may hold pictures, ordinary fields and a table of contents', async () => {
    const parts = { 'word/media/image1.jpg': png(3, 3), 'word/fonts/font1.odttf': Buffer.from('0123') };
    const body = '<w:fldSimple w:instr=" PAGE "/><w:r><w:instrText> HYPERLINK \\l "_Toc1" </w:instrText></w:r>';
    assert.equal(await reasonFor(docx({ parts, body }), 'form.docx'), 'ok');
  });

  it('says its kind by content, its media type, and a name that is safe to keep', async () => {
    assert.deepEqual(await checkUpload(plain, '..\\a/../con.txt'), {
      ok: true,
      kind: 'txt',
      mime: 'text/plain; charset=utf-8',
      safeName: 'file-con.txt',
    });
  });

  it('is refused where its kind is not taken', async () => {
    assert.equal(await reasonFor(pdf(), 'report.pdf', FORM_LIMITS), 'kind-not-taken');
  });
});

describe('limits', () => {
  it('hold to the byte', async () => {
    const text = Buffer.alloc(100, 'a');
    assert.equal(await reasonFor(text, 'a.txt', { ...UPLOAD_LIMITS, bytes: 100 }), 'ok');
    assert.equal(await reasonFor(text, 'a.txt', { ...UPLOAD_LIMITS, bytes: 99 }), 'too-large');
  });

  it('hold to the part, the unpacked byte, the tag and the pixel', async () => {
    const within = async (limits: Partial<typeof UPLOAD_LIMITS>) =>
      reasonFor(docx(), 'form.docx', { ...UPLOAD_LIMITS, ...limits });
    assert.equal(await within({ parts: 4 }), 'ok');
    assert.equal(await within({ parts: 3 }), 'too-many-parts');
    const size = await smallest((unpackedBytes) => within({ unpackedBytes }));
    assert.equal(await within({ unpackedBytes: size - 1 }), 'unpacks-too-large');
    const tags = await smallest((each) => within({ tags: each }));
    assert.equal(await within({ tags: tags - 1 }), 'unpacks-too-large');
    assert.equal(await reasonFor(png(10, 10), 'a.png', { ...UPLOAD_LIMITS, pixels: 99 }), 'too-many-pixels');
    assert.equal(await reasonFor(png(10, 10), 'a.png', { ...UPLOAD_LIMITS, pixels: 100 }), 'ok');
  });
});

/** The least limit that lets the file through. */
async function smallest(verdict: (limit: number) => Promise<string>): Promise<number> {
  let [refused, taken] = [0, 100_000];
  while (taken - refused > 1) {
    const middle = Math.floor((refused + taken) / 2);
    if ((await verdict(middle)) === 'ok') taken = middle;
    else refused = middle;
  }
  return taken;
}
