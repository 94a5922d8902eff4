import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withoutWordComments } from './word-comments.js';

it('takes out what Word adds of its comments, and leaves what somebody wrote in brackets', () => {
  const copied = 'She came[AB1] twice.\nNobody asked [CD2].\n\n [AB1]Is this right?\n [CD2]Who says so?\n';
  assert.equal(withoutWordComments(copied), 'She came twice.\nNobody asked .');
  for (const own of ['See note [AB1] of the file.', '[AB1] is the first exhibit.\n[AB2] the second.', '', 'a\n\n'])
    assert.equal(withoutWordComments(own), own);
});
