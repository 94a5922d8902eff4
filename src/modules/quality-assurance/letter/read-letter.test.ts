import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfDocument } from '../../../platform/pdf/index.js';
import { type PaperDocument, paragraph, wordDocument } from '../../../platform/word/index.js';
import { categoryWords, likelyCategory } from './categories.js';
import { piecesOfLines } from './letter-pieces.js';
import { readApart } from './read-apart.js';
import { readLetter } from './read-letter.js';

/** As published letters are written; the case is made up. */
const letter: PaperDocument = {
  title: 'Letter of the panel',
  language: 'en-GB',
  parts: [
    { kind: 'title', text: 'Interpersonal Abuse Unit' },
    paragraph('31 October 2025'),
    paragraph('Dear Rosemary,'),
    paragraph(
      'Thank you for submitting the report (Willow) for Bexley Community Safety Partnership to the Home Office Quality Assurance Panel. The report was considered at the panel meeting on 28 September 2025. I apologise for the delay in responding to you.',
    ),
    paragraph(
      'The panel commended the sensitive work with the family, whose tribute gives a clear sense of the person. The specialist recommendation was welcomed.',
    ),
    paragraph(
      'The panel felt that there are some aspects of the report which may benefit from further revision, but the Home Office is content that on completion of these changes the report may be published.',
    ),
    paragraph('Areas for final development:'),
    {
      kind: 'bullets',
      items: [
        'The equality and diversity section is underdeveloped and does not address disability or chronic pain, which this person lived with for many years before the events that the report describes.',
        'Please put single and multi-agency recommendations together.',
        'A real name has been left in at paragraph 5.12 and should be removed.',
      ],
    },
    paragraph('Once completed the Home Office would be grateful for a copy of the final report.'),
    paragraph('Yours sincerely'),
  ],
};

describe('a letter of the panel, read from its file', () => {
  for (const kind of ['docx', 'pdf'] as const)
    it(`finds days, outcome, strengths and points in a ${kind}`, async () => {
      const bytes = kind === 'docx' ? await wordDocument(letter) : pdfDocument(letter);
      const found = await readApart({ kind, bytes });
      assert.ok(found);
      assert.equal(found.writtenOn, '2025-10-31');
      assert.equal(found.metOn, '2025-09-28');
      assert.equal(found.outcome, 'content-after-changes');
      assert.match(found.strengths, /^The panel commended the sensitive work/);
      assert.deepEqual(
        found.points.map(({ category, section }) => [category, section]),
        [
          ['equality', ''],
          ['recommendations', ''],
          ['anonymity', 'paragraph 5.12'],
        ],
      );
      assert.match(found.points[0]?.text ?? '', /^The equality and diversity section.*the report describes\.$/);
    });

  it('is entered by hand when the file cannot be read', async () => {
    assert.equal(await readApart({ kind: 'pdf', bytes: Buffer.from('%PDF-1.7 nothing') }), undefined);
  });

  it('puts the lines of a PDF together again, whatever marks its points', () => {
    const lines = [
      'Areas for development',
      '',
      '1. The first point goes on over',
      'a second line.',
      '2) The second.',
      '(c) The third',
      '\u{f0b7} The fourth',
    ];
    assert.deepEqual(
      piecesOfLines(lines.join('\n')).map(({ kind, text }) => `${kind}: ${text}`),
      [
        'paragraph: Areas for development',
        'item: The first point goes on over a second line.',
        'item: The second.',
        'item: The third',
        'item: The fourth',
      ],
    );
  });

  it('claims nothing of a letter that says nothing', () => {
    assert.deepEqual(readLetter([{ kind: 'paragraph', text: 'Thank you. 31 June 2025 does not exist.' }]), {
      metOn: undefined,
      writtenOn: undefined,
      outcome: undefined,
      strengths: '',
      points: [],
    });
    assert.deepEqual(readLetter([]).points, []);
    assert.deepEqual(piecesOfLines(''), []);
  });

  it('tells a letter that wants the report again', () => {
    const text = 'The panel asks that the report is revised and resubmitted. It is not yet content for publication.';
    assert.equal(readLetter([{ kind: 'paragraph', text }]).outcome, 'resubmit');
    const clear = 'The Home Office is content for the report to be published.';
    assert.equal(readLetter([{ kind: 'paragraph', text: clear }]).outcome, 'content-to-publish');
  });

  it('guesses what a point is about, and leaves the rest open', () => {
    assert.equal(likelyCategory('The action plan should name a lead'), 'action-plan');
    assert.equal(likelyCategory('Coercive control should be explored and not just named'), 'analysis');
    assert.equal(likelyCategory('Well'), 'other');
    assert.equal(categoryWords('equality'), 'Equality and diversity');
    assert.equal(categoryWords('of an older list'), 'of an older list');
  });
});
