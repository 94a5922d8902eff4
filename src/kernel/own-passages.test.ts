import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OwnPassages, putTogether } from './own-passages.js';

const own = (passages: Readonly<Record<string, string | null>>): OwnPassages<string> =>
  new Map(Object.entries(passages));

describe('two who write at once', () => {
  const [nothing, theirs] = [own({}), own({ learning: 'Theirs', help: null })];

  it('lose nothing in passages of their own', () => {
    assert.deepEqual(putTogether(own({ help: 'Mine', title: null }), { base: nothing, now: theirs }), {
      changes: [{ passage: 'help', own: 'Mine' }],
    });
  });

  it('are told of each passage that both changed, unless they wrote the same', () => {
    assert.deepEqual(putTogether(own({ learning: 'Mine', help: 'Mine' }), { base: nothing, now: theirs }), {
      both: ['learning'],
    });
    assert.deepEqual(putTogether(own({ learning: 'Theirs' }), { base: nothing, now: theirs }), { changes: [] });
    assert.deepEqual(putTogether(own({ learning: 'Mine' }), { base: theirs, now: nothing }), { both: ['learning'] });
  });

  it('may give a passage back to the record', () => {
    assert.deepEqual(putTogether(own({ learning: null }), { base: theirs, now: theirs }), {
      changes: [{ passage: 'learning', own: null }],
    });
  });
});
