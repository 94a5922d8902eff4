import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paragraphsOfLines, withoutRunningLines } from './paragraphs-of-lines.js';

describe('lines of a page', () => {
  it('become paragraphs again', () => {
    const lines = [
      'Introduction',
      'She is remembered by her sister, who read this report with a',
      'friend beside her, at the garden.',
      'The panel thanks them.',
      '1.1 The review began in March, after the police had told the',
      'partnership of her death.',
      '1.2 It ended in May, which is later than the guidance asks for,',
      '',
      'because the trial came first.',
      'Analysis',
      'Nobody asked.',
    ];
    assert.deepEqual(
      paragraphsOfLines(lines, (line) => ['Introduction', 'Analysis'].includes(line)),
      [
        'Introduction',
        'She is remembered by her sister, who read this report with a friend beside her, at the garden.',
        'The panel thanks them.',
        '1.1 The review began in March, after the police had told the partnership of her death.',
        '1.2 It ended in May, which is later than the guidance asks for,',
        'because the trial came first.',
        'Analysis',
        'Nobody asked.',
      ],
    );
    assert.deepEqual(
      paragraphsOfLines([], () => false),
      [],
    );
  });

  it('are without what every page says', () => {
    const page = (words: string, number: number) => [
      'OFFICIAL',
      words,
      'Yes.',
      '',
      `Overview report Page ${number} of 3`,
    ];
    assert.deepEqual(withoutRunningLines([page('One.', 1), page('Two.', 2), page('Three.', 3)]).flat(), [
      ...['One.', 'Yes.', '', 'Two.', 'Yes.', '', 'Three.', 'Yes.', ''],
    ]);
    assert.deepEqual(withoutRunningLines([['As it stands on page 4', 'Page 9']]), [['As it stands on page 4']]);
    assert.deepEqual(withoutRunningLines([['Once.', 'Once.']]), [['Once.', 'Once.']]);
  });
});
