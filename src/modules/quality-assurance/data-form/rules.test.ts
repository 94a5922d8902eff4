import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import type { Subject } from '../../reviews/index.js';
import { METHODS, NONE, NOT_KNOWN } from './choices.js';
import { dataFormUnder } from './document.js';
import { parts, sectionsFor } from './fields.js';
import { contradiction } from './form.js';
import { fromRecord, headsOf, type Recorded } from './known.js';

const subject = (id: string, role: Subject['role'], rest: Partial<Subject> = {}): Subject => ({
  ...{ id, role, reviewId: 'r', partnershipId: 'p', pseudonym: id, position: 1, version: 1 },
  ...{ relationship: null, sex: null, gender: null, ageBand: null, ...rest },
});

const recorded: Recorded = {
  review: { reference: 'BEX-2026-01', pseudonym: 'Willow', regime: 'section-9', dateOfDeath: day('2026-01-31') },
  partnership: { name: 'Bexley Community Safety Partnership', policeForce: 'Metropolitan Police Service' },
  subjects: [],
  decided: undefined,
  chair: undefined,
  facts: new Set(),
  spokeOfTerms: false,
  madeTo: [],
};

describe('the national data form', () => {
  it('goes out under pseudonyms where it was answered in words, and as it stands where a code was chosen', () => {
    const asked = [
      { answer: 'Ash Zqname lived there', words: 'Ash Zqname lived there' },
      { answer: 'Zqname', words: 'A choice' },
      { answer: undefined, words: 'Zqname of the record' },
    ];
    const form = { left: 0, sections: [{ asked }] } as unknown as Parameters<typeof dataFormUnder>[0];
    const out = dataFormUnder(form, (text) => text.replace('Ash Zqname', 'Adult A'));
    assert.deepEqual(out.sections[0]?.asked, [
      { answer: 'Adult A lived there', words: 'Adult A lived there' },
      ...asked.slice(1),
    ]);
  });

  it('has a page for the case and one for each person it is about', () => {
    const people = [
      subject('Willow', 'victim'),
      subject('Adult A', 'alleged-perpetrator'),
      subject('Child 1', 'child'),
      subject('Adult B', 'other'),
    ];
    assert.deepEqual(
      sectionsFor(people).map(({ heading }) => heading),
      [
        'Basic case details',
        'The person who died: Willow',
        'The alleged perpetrator: Adult A',
        'The child: Child 1',
        'Aggravating factors',
        'The review itself',
      ],
    );
  });

  it('keeps every question and every choice under a key of its own', () => {
    for (const { fields } of parts) {
      assert.equal(new Set(fields.map(({ key }) => key)).size, fields.length);
      for (const { answer } of fields)
        if (answer.kind !== 'words')
          assert.equal(new Set(answer.choices.map(({ code }) => code)).size, answer.choices.length);
    }
    assert.ok(METHODS.some(({ code }) => code === 'suffocation-asphyxiation-or-smothering'));
  });

  it('knows what the record says, and does not ask it', () => {
    const { known, suggested } = fromRecord({
      ...recorded,
      subjects: [subject('w', 'victim', { sex: 'female', ageBand: '35-44', relationship: 'spouse' })],
      decided: { words: 'A review will be held', on: day('2026-02-20') },
      facts: new Set(['family-read-draft']),
    });
    const words = (key: string) => known.get(key)?.words;
    assert.equal(words('case.year'), '2026');
    assert.equal(words('case.victims'), '1');
    assert.equal(words('victim-w.sex'), 'Female');
    assert.equal(words('victim-w.age'), '35 to 44');
    assert.equal(words('victim-w.relationship'), 'Spouse (including civil partner)');
    assert.equal(words('process.decided'), 'A review will be held, 20 February 2026');
    assert.equal(words('process.family-draft'), 'Yes');
    assert.equal(known.has('case.region'), false);
    assert.equal(suggested.get('case.title'), 'Willow – Bexley Community Safety Partnership – 2026/a – DHR');
  });

  it('claims nothing that it does not know', () => {
    const { known, suggested } = fromRecord({
      ...recorded,
      review: { ...recorded.review, dateOfDeath: null },
      subjects: [subject('w', 'victim', { sex: 'in other words', relationship: 'a cousin' })],
    });
    assert.deepEqual([...known.keys()].sort(), ['case.partnership', 'case.police', 'case.victims']);
    assert.equal(suggested.size, 0);
  });

  it('puts an addressee under the heads of the form', () => {
    assert.deepEqual(headsOf({ name: 'Metropolitan Police Service', kind: 'police' }), ['police']);
    assert.deepEqual(headsOf({ name: 'London Borough of Bexley, Adult Social Care', kind: 'local authority' }), [
      'social-services',
    ]);
    assert.deepEqual(headsOf({ name: 'Riverside Oak Homes', kind: 'housing association' }), ['housing']);
    assert.deepEqual(headsOf({ name: 'Royal Society of Gardeners', kind: 'other' }), []);
  });

  it('refuses "none" and "unknown" beside something', () => {
    const field = { key: 'factors', label: 'Who knew?' };
    assert.match(contradiction(field, ['police', NONE])[0]?.message ?? '', /Who knew: select what holds, or “None of/);
    assert.equal(contradiction(field, ['police', NOT_KNOWN]).length, 1);
    assert.deepEqual(contradiction(field, [NONE]), []);
    assert.deepEqual(contradiction(field, ['police', 'health']), []);
    assert.deepEqual(contradiction(field, NONE), []);
  });
});
