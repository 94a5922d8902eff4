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
    const office = { email: 'office@bexley.example' };
    const noNames = [
      ...[
        'thamesbank',
        'Thamesbank Trust',
        'All Agencies',
        'All',
        'TBC',
        'n/a',
        'Police',
        'Kent Police',
        'Greenwich Council',
      ],
      ...['Safeguarding Team', 'The Safeguarding Board', 'Adult Social Care', 'Riverside Team', 'NHS', 'Team', 'Board'],
      ...['Head of Safeguarding', 'Head of Housing', 'Team Lead', 'Named nurse', 'Ward Manager', 'Housing officer'],
      ...["Women's Service", 'Probation Service', 'Chief Officer', 'Chief Executive', 'Lead'],
    ];
    for (const name of noNames) assert.deepEqual(fields({ name, ...office }), ['leadName'], name);
  });

  it('is a person whatever their surname: a title or their own address says so', () => {
    const plain = [
      ...[
        'Rue Bayliss-Thyme',
        'Allison Teamley',
        'Dr Leadbetter',
        'محمد علي',
        'Tom Ward',
        'Ann Bexley',
        'Grace Housing',
      ],
      ...['Joan Boardman', 'Bo Li', 'Siobhán O’Trust-Marsh', 'Lee Serviceberry', 'Sister Mary Care'],
    ];
    for (const name of plain) assert.deepEqual(fields({ name }), [], name);
    for (const name of ['Mr Team', 'Ms Jane Board', 'Dr Lead', 'Cllr Sam Council', 'Mx Trust', 'Miss Police'])
      assert.deepEqual(fields({ name }), [], name);
    const own = [
      ['Ian Team', 'ian.team@bexley.example'],
      ['Jane Board', 'J.Board@bexley.example'],
      ['Paul Nurse', 'pnurse@bexley.example'],
      ['Robert William Service', 'service-r@bexley.example'],
      ['Charles Officer', 'officer.charles@bexley.example'],
      ['Edith Head', 'edithhead@bexley.example'],
    ] as const;
    for (const [name, email] of own) assert.deepEqual(fields({ name, email }), [], name);
  });

  it('relies on the day once asked, and everybody once the plan is agreed', () => {
    assert.equal(dayNeedsReason({ leadState: 'not-asked' }, false), false);
    assert.equal(dayNeedsReason({ leadState: 'not-asked' }, true), true);
    assert.equal(dayNeedsReason({ leadState: 'asked' }, false), true);
  });
});
