import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { partnerKinds } from '../board/index.js';
import { sharedOn } from './going-out/shared-on.js';
import { type Passages, passageKeys } from './kinds.js';
import { boxesOf } from './paper/leaflet-paper.js';
import { type LeafletRecord, NO_GOOD_PRACTICE, proposals } from './proposing/proposals.js';
import { leafletBlockers, outOfDate, settlingRefused } from './signing/rules.js';

const record: LeafletRecord = {
  kind: 'domestic homicide review',
  yearOfDeath: 2022,
  themes: ['risk', 'training'],
  lessons: ['Nobody saw her alone'],
  goodPractice: [],
  changed: [],
  notShown: 0,
  underWay: 2,
  late: 1,
  nextDueOn: day('2026-06-30'),
  recommendations: ['Ask each person alone'],
  helpBefore: undefined,
  isPublic: false,
  libraryLink: '',
};

const passages = (over: Partial<Passages> = {}): Passages =>
  ({ ...Object.fromEntries(passageKeys.map((key) => [key, `About ${key}.`])), ...over }) as Passages;
const content = (over: Partial<Passages> = {}) => ({
  ...{ partnershipName: 'Here', kind: 'review', passages: passages(over) },
});

describe('what the record proposes', () => {
  it('is neutral about who it was, and says when nothing can be shown yet', () => {
    const proposed = proposals(record);
    assert.equal(proposed.title, 'What we learned about assessment and identification of risk');
    assert.match(proposed.happened, /^Somebody died in 2022, .*\nMost of what it found is about/s);
    assert.equal(proposed['good-practice'], NO_GOOD_PRACTICE);
    assert.equal(
      proposed.changed,
      'Nothing can be shown to have changed yet. 2 actions are still under way, 1 of them late; the next is due on 30 June 2026.',
    );
    assert.equal(proposals({ ...record, underWay: 0 }).changed, 'Nothing can be shown to have changed yet.');
    assert.match(
      proposals({ ...record, notShown: 2 }).changed,
      /Whether 2 changes have come about cannot be shown yet/,
    );
    assert.equal(proposed.links, '');
    assert.match(proposed.help, /999.*0808 2000 247/s);
  });

  it('gives each change its strongest proof, or says that there is none', () => {
    const changed = [
      { number: 1, what: 'Every carer is asked', proofs: ['Audit (practice seen in case files)', 'Form (a promise)'] },
      { number: 2, what: 'Falls are looked at together.', proofs: [] },
    ];
    assert.equal(
      proposals({ ...record, changed, underWay: 0 }).changed,
      '- Every carer is asked. *How we know:* Audit (practice seen in case files).\n- Falls are looked at together. *No proof is on record.*',
    );
  });

  it('takes over the help of the partnership’s last leaflet', () => {
    assert.equal(proposals({ ...record, helpBefore: 'Ask the duty worker.' }).help, 'Ask the duty worker.');
  });
});

describe('signing a leaflet off', () => {
  const ready = { reportSigned: true, content: content(), identifiersOpen: 0, waits: undefined, signed: undefined };
  const kinds = (over: Partial<typeof ready>) => leafletBlockers({ ...ready, ...over }).map(({ kind }) => kind);

  it('hangs on the report, on what must be said, and on names', () => {
    assert.deepEqual(kinds({}), []);
    assert.deepEqual(kinds({ content: content({ 'good-practice': '', links: '' }) }), []);
    assert.deepEqual(kinds({ reportSigned: false, identifiersOpen: 1, content: content({ changed: '' }) }), [
      'report-not-signed',
      'missing',
      'identifiers',
    ]);
    assert.deepEqual(
      leafletBlockers({ ...ready, waits: 2, signed: content() }).map(({ kind }) => kind),
      ['waits', 'as-signed'],
    );
  });

  it('is for somebody who wrote none of it', () => {
    const version = { outcome: null, madeBy: 'maker', writtenBy: ['writer'] };
    const refused = (outcome: 'signed' | 'sent-back' | 'taken-back', by: string, identifiersOpen = 0) =>
      settlingRefused(version, { outcome, by, identifiersOpen });
    assert.equal(refused('signed', 'chair'), undefined);
    assert.equal(refused('signed', 'writer'), 'own-text');
    assert.equal(refused('signed', 'maker'), 'own-text');
    assert.equal(refused('signed', 'chair', 1), 'identifiers-open');
    assert.equal(refused('sent-back', 'chair', 1), undefined);
    assert.equal(refused('taken-back', 'chair'), 'not-yours');
    assert.equal(
      settlingRefused({ ...version, outcome: 'signed' }, { outcome: 'signed', by: 'chair', identifiersOpen: 0 }),
      'settled-already',
    );
  });

  it('is behind when the report or the plan has moved since', () => {
    const signed = { reportVersionId: 'one', changedStood: 'x' };
    assert.deepEqual(outOfDate(signed, { reportVersionId: 'one', changedStands: 'x' }), []);
    assert.deepEqual(outOfDate(signed, { reportVersionId: 'two', changedStands: 'y' }), ['report', 'changed']);
    assert.deepEqual(outOfDate(signed, { reportVersionId: undefined, changedStands: 'x' }), []);
  });
});

describe('the two forms', () => {
  it('leave out what says nothing; the briefing has seven boxes whatever they say', () => {
    const said = content({ 'good-practice': '', links: '' });
    assert.deepEqual(
      boxesOf(said, 'leaflet').map(({ key }) => key),
      ['happened', 'learning', 'changed', 'practice', 'help'],
    );
    const seven = boxesOf(said, 'briefing');
    assert.deepEqual(
      seven.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7],
    );
    assert.ok(seven.every(({ text }) => text !== ''));
  });
});

describe('being shared with those who are owed it', () => {
  const board = (kind: (typeof partnerKinds)[number], ...givenOn: string[]) => ({
    ...{ kind, hasEnded: false, givenOn: givenOn.map(day) },
  });

  it('counts on the day on which the last of them had it', () => {
    const adults = board('safeguarding-adults-board', '2026-03-02', '2026-05-01');
    const children = board('safeguarding-children-partnership', '2026-04-01');
    const partnership = board('domestic-abuse-partnership');
    assert.equal(sharedOn([adults, children], partnerKinds), '2026-04-01');
    assert.equal(sharedOn([adults, children, partnership], partnerKinds), undefined);
    assert.equal(sharedOn([adults, children, { ...partnership, hasEnded: true }], partnerKinds), '2026-04-01');
    assert.equal(sharedOn([], partnerKinds), undefined);
  });
});
