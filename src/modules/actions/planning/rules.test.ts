import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNeedsReason, leadErrors } from './rules.js';

const nurse = { body: 'Thamesbank', name: 'Tansy Yarrowby', post: 'Named nurse', email: 'tansy@bexley.example' };
const fields = (change: Partial<typeof nurse>) => leadErrors({ ...nurse, ...change }).map(({ field }) => field);

describe('who leads an action', () => {
  it('is a person of a body, with a post and an address', () => {
    assert.deepEqual(fields({}), []);
    assert.deepEqual(fields({ body: '', name: '', post: '', email: '' }), [
      'body',
      'leadName',
      'leadPost',
      'leadEmail',
    ]);
  });

  it('is never a body, a team or a post in the place of a name', () => {
    for (const name of ['thamesbank', 'All Agencies', 'TBC', 'Head of Safeguarding', 'Police', 'Safeguarding Team'])
      assert.deepEqual(fields({ name }), ['leadName'], name);
    for (const name of ['Rue Bayliss-Thyme', 'Allison Teamley', 'Dr Leadbetter', 'محمد علي'])
      assert.deepEqual(fields({ name }), [], name);
  });

  it('relies on the day once asked, and everybody once the plan is agreed', () => {
    assert.equal(dayNeedsReason({ leadState: 'not-asked' }, false), false);
    assert.equal(dayNeedsReason({ leadState: 'not-asked' }, true), true);
    assert.equal(dayNeedsReason({ leadState: 'asked' }, false), true);
  });
});
