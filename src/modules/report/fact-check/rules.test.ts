import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calledIn, closeRefused, factCheckState, othersOnPage, paragraphsOf, suggestedFor } from './rules.js';

describe('passages for an agency', () => {
  const paragraphs = paragraphsOf([
    {
      part: 'overview',
      key: 'analysis',
      where: 'A',
      text: '# Police\n\nThe Metropolitan Police came twice.\n\nThe surgery wrote to her.\n\nx',
    },
    { part: 'summary', key: 'key-issues', where: 'K', text: '' },
  ]);
  it('are the paragraphs in which it is named', () => {
    assert.deepEqual(
      paragraphs.map(({ id }) => id),
      ['overview/analysis/1', 'overview/analysis/2'],
    );
    assert.deepEqual(
      suggestedFor(paragraphs, ['metropolitan police']).map(({ id }) => id),
      ['overview/analysis/1'],
    );
    assert.deepEqual(suggestedFor(paragraphs, ['', ' ', 'a']), []);
    const switched = calledIn('Aldgrove Medical Centre', (text) =>
      text.replace('Aldgrove Medical Centre', 'the surgery'),
    );
    assert.deepEqual(
      suggestedFor(paragraphs, switched).map(({ id }) => id),
      ['overview/analysis/2'],
    );
    assert.deepEqual(
      calledIn('Aldgrove', (text) => text),
      ['Aldgrove'],
    );
  });
});

describe('paragraphs that do not name the agency', () => {
  const many = (sections: number) =>
    Array.from({ length: sections }, (_, section) =>
      Array.from({ length: 30 }, (_one, at) => ({
        ...{ id: `overview/s${section}/${at}`, part: 'overview', key: `s${section}` },
        ...{ where: `Section ${section}`, text: 'Words' },
      })),
    ).flat();

  it('all stand on the page while they are few', () => {
    const { shown, more } = othersOnPage(many(2), { asked: [], ticked: [] });
    assert.deepEqual([shown.length, more], [60, []]);
  });

  it('stand there section by section in a long report, and those that were ticked always', () => {
    const { shown, more } = othersOnPage(many(4), { asked: ['overview/s1'], ticked: ['overview/s3/7'] });
    assert.deepEqual([shown.length, shown.at(-1)?.id], [31, 'overview/s3/7']);
    assert.deepEqual(
      more.map(({ where }) => where),
      ['Section 0', 'Section 2', 'Section 3'],
    );
  });
});

describe('a fact-check', () => {
  const right = { answer: 'right', settledAs: null } as const;
  const wrong = { answer: 'not-right', settledAs: null } as const;
  it('waits, is settled, and is closed', () => {
    assert.equal(factCheckState({ answered: false, closed: false }, [wrong]), 'waits');
    assert.equal(factCheckState({ answered: true, closed: false }, [right, wrong]), 'to-settle');
    assert.equal(
      factCheckState({ answered: true, closed: false }, [right, { ...wrong, settledAs: 'changed' }]),
      'to-close',
    );
    assert.equal(factCheckState({ answered: true, closed: true }, [wrong]), 'closed');
  });
  it('is not closed over something that is not right, nor in silence', () => {
    assert.equal(closeRefused('to-settle', 'whatever'), 'to-settle');
    assert.equal(closeRefused('waits', ' '), 'note-missing');
    assert.equal(closeRefused('waits', 'Rang three times'), undefined);
    assert.equal(closeRefused('to-close', ''), undefined);
    assert.equal(closeRefused('closed', ''), 'closed');
  });
});
