import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { passedOnOn } from './facts.js';
import type { Finding } from './queries.js';
import { arranged, filterQuery, narrows, readFilter } from './reading/arrange.js';
import { matrixOf } from './reading/matrix.js';
import { draftErrors } from './recording/form.js';
import { readRefs, refsText } from './sources/refs.js';

const ID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

const finding = (given: Partial<Finding>): Finding => ({
  id: ID,
  reviewId: ID,
  partnershipId: ID,
  number: 1,
  kind: 'issue',
  keyIssue: false,
  title: 'A title',
  text: '',
  themes: [],
  characteristics: [],
  agencies: [],
  foundOn: day('2026-02-10'),
  state: 'agreed',
  stateReason: '',
  stateAt: new Date(0),
  stateBy: ID,
  recordedBy: ID,
  recordedAt: new Date(0),
  changedBy: ID,
  changedAt: new Date(0),
  version: 1,
  sources: [],
  lines: [],
  ...given,
});

const numbers = (findings: readonly Finding[]): number[] => findings.map(({ number }) => number);

describe('the list of findings', () => {
  const all = [
    finding({ number: 1, title: 'Beech', themes: ['risk'], lines: [ID] }),
    finding({ number: 2, title: 'ash', kind: 'lesson', state: 'proposed', text: '**Every** time', agencies: [OTHER] }),
    finding({ number: 3, title: 'Cedar', keyIssue: true, state: 'set-aside' }),
    finding({ number: 4, title: 'Damson', keyIssue: true, themes: ['risk', 'policy'] }),
  ];
  const list = (query: Record<string, string>): number[] => numbers(arranged(all, readFilter(query)));

  it('leaves out what was set aside until it is asked for', () => {
    assert.deepEqual(list({}), [1, 2, 4]);
    assert.deepEqual(list({ state: 'all' }), [1, 2, 3, 4]);
    assert.deepEqual(list({ state: 'set-aside' }), [3]);
    assert.deepEqual(list({ state: 'proposed' }), [2]);
  });

  it('narrows by everything at once, and to what names nothing', () => {
    assert.deepEqual(list({ theme: 'risk' }), [1, 4]);
    assert.deepEqual(list({ theme: 'risk', kind: 'key' }), [4]);
    assert.deepEqual(list({ theme: 'none' }), [2]);
    assert.deepEqual(list({ line: ID }), [1]);
    assert.deepEqual(list({ agency: OTHER, q: 'EVERY time' }), [2]);
    assert.deepEqual(list({ q: '**every' }), []);
  });

  it('sorts, numbers deciding between equals', () => {
    assert.deepEqual(list({ sort: 'title' }), [2, 1, 4]);
    assert.deepEqual(list({ sort: 'title', order: 'descending' }), [4, 1, 2]);
    assert.deepEqual(list({ sort: 'kind', state: 'all' }), [3, 4, 1, 2]);
    assert.deepEqual(list({ sort: 'day' }), [1, 2, 4]);
  });

  it('reads nothing that it does not know, and writes addresses that it reads again', () => {
    const nonsense = readFilter({ kind: 'x', theme: '<b>', line: "'", agency: '%00', sort: 'id', state: 'q', q: '\0' });
    assert.deepEqual(nonsense, readFilter({}));
    assert.equal(narrows(nonsense), false);
    assert.equal(filterQuery(nonsense), '');
    const asked = {
      q: 'a & b',
      kind: 'key',
      theme: 'none',
      line: ID,
      state: 'all',
      sort: 'title',
      order: 'descending',
    };
    const filter = readFilter(asked);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(filterQuery(filter))), asked);
  });
});

describe('the matrix of findings', () => {
  it('counts one under each of its themes, key issues among issues, and what names none', () => {
    const all = [
      finding({ themes: ['risk', 'policy'], keyIssue: true }),
      finding({ themes: ['risk'], kind: 'lesson' }),
      finding({}),
    ];
    const rows = matrixOf(all, 'theme', [
      { id: 'risk', text: 'Risk' },
      { id: 'policy', text: 'Policy' },
      { id: 'training', text: 'Training' },
    ]);
    assert.deepEqual(
      rows.map(({ id, counts, total }) => [id, counts.key, counts.issue, counts.lesson, total]),
      [
        ['risk', 1, 1, 1, 2],
        ['policy', 1, 1, 0, 1],
        ['training', 0, 0, 0, 0],
        ['none', 0, 1, 0, 1],
      ],
    );
    assert.deepEqual(
      matrixOf(all, 'agency', [{ id: ID, text: 'One', unless: 'empty' }]).map(({ id }) => id),
      ['none'],
    );
  });
});

describe('what a finding rests on, in an address', () => {
  it('is read as it was written', () => {
    const refs = [
      { kind: 'entry', id: ID },
      {
        kind: 'passage',
        id: OTHER,
        pieces: [
          { section: 3, piece: 0 },
          { section: 12, piece: 7 },
        ],
      },
    ] as const;
    assert.deepEqual(readRefs(refsText(refs)), refs);
  });

  it('leaves out what it does not know', () => {
    for (const text of ['', 'entry:', 'entry:1', `other:${ID}`, `passage:${ID}`, `passage:${ID}:a.b_-1.2`, `x${ID}`])
      assert.deepEqual(readRefs(text), [], text);
  });
});

describe('a lesson', () => {
  it('is passed on when the last of those who are owed word has it', () => {
    const [first, last] = [day('2026-02-10'), day('2026-02-12')];
    const told = (on: typeof first | undefined, withdrawn = false) => ({ on, withdrawn });
    assert.equal(passedOnOn([]), undefined);
    assert.equal(passedOnOn([told(first), told(undefined)]), undefined);
    assert.equal(passedOnOn([told(last), told(first)]), last);
    assert.equal(passedOnOn([told(first), told(undefined, true)]), first);
    assert.equal(passedOnOn([told(undefined, true)]), undefined);
  });

  it('is no key issue', () => {
    assert.equal(draftErrors({ kind: 'lesson', keyIssue: true }).length, 1);
    assert.equal(draftErrors({ kind: 'issue', keyIssue: true }).length, 0);
  });
});
