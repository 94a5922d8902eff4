import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paragraphsOfLines } from './paragraphs-of-lines.js';

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
});
