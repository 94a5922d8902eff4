import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contentDisposition, safeFileName } from './index.js';

const SAFE: readonly (readonly [string, string])[] = [
  ['Notification (final).docx', 'Notification (final).docx'],
  ['C:\\Users\\me\\form.docx', 'form.docx'],
  ['../../etc/passwd', 'passwd'],
  ['a\u0000b.docx', 'ab.docx'],
  ['gnp.\u202Exslx.docx', 'gnp.xslx.docx'],
  ['CON', 'file-CON'],
  ['nul.docx', 'file-nul.docx'],
  ['com1.tar.gz', 'file-com1.tar.gz'],
  ['concert.docx', 'concert.docx'],
  ['-rf.docx', 'rf.docx'],
  ['...hidden', 'hidden'],
  ['a\r\nSet-Cookie: x.docx', 'aSet-Cookie x.docx'],
  ['наряд 😀.docx', 'наряд 😀.docx'],
  ['trailing. . ', 'trailing'],
  ['', 'file'],
  ['/', 'file'],
  ['\u{E0100}', 'file'],
];

describe('a safe file name', () => {
  for (const [declared, safe] of SAFE) {
    it(`of ${JSON.stringify(declared)} is ${safe}`, () => assert.equal(safeFileName(declared), safe));
  }

  it('is at most 255 bytes, keeps its ending, and stays itself when cleaned again', () => {
    const long = safeFileName(`${'é'.repeat(400)}.docx`);
    assert.ok(Buffer.byteLength(long) <= 255 && long.endsWith('.docx'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (declared) => {
        const safe = safeFileName(declared);
        assert.ok(safe !== '' && Buffer.byteLength(safe) <= 255);
        assert.equal(safeFileName(safe), safe);
      }),
    );
  });
});

describe('the header of a download', () => {
  it('gives a plain name and the real one', () => {
    assert.equal(
      contentDisposition(`Zoë's "form"; 100%.docx`),
      `attachment; filename="Zoe's form _ 100_.docx"; filename*=UTF-8''Zo%C3%AB%27s%20form%20%3B%20100%25.docx`,
    );
  });

  it('has a plain name even for one of accents alone', () => {
    assert.equal(contentDisposition('\u0301'), `attachment; filename="_"; filename*=UTF-8''%CC%81`);
  });

  it('is one line of plain characters whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        assert.match(
          contentDisposition(name),
          /^attachment; filename="[^"\\%;]+"; filename\*=UTF-8''[\w.~%!#$&+^`|-]+$/,
        );
        assert.match(contentDisposition(name), /^[ -~]+$/);
      }),
    );
  });
});
