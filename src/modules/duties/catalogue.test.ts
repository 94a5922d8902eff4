import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marks, stages } from '../../kernel/duty.js';
import { isFactName } from '../../kernel/facts.js';
import { allModules } from '../all.js';
import { catalogueRows, catalogueText, dutiesOf, notDuties } from './catalogue.js';

const allDuties = dutiesOf(allModules);

/** The ids of the catalogue of the field, copied by hand: every one is a duty, or is excused with a reason. */
const CATALOGUE = `
  A-01 A-02 A-03 A-04 A-05 A-06
  B-01 B-02 B-03 B-04 B-05 B-06 B-07 B-08 B-09 B-10 B-11
  C-01 C-02 C-03 C-04 C-05 C-06 C-07 C-08 C-09 C-10 C-11
  D-01 D-02 D-03 D-04 D-05 D-06 D-07 D-08 D-09 D-10 D-11 D-12 D-13 D-14 D-15 D-16 D-18 D-19 D-17
  E-01 E-02 E-03 E-04 E-05 E-06 E-07 E-08 E-09 E-10 E-11
  F-01 F-02 F-03 F-04 F-05 F-06 F-07 F-08 F-08b F-09 F-10 F-11 F-12 F-13
  G-01 G-02 G-03 G-04 G-05 G-06
  H-01 H-01b H-02 H-03 H-04 H-05 H-06 H-07 H-08 H-09 H-10 H-11 H-12 H-13 H-14 H-15 H-16 H-17 H-18 H-19 H-20 H-21 H-22
`
  .trim()
  .split(/\s+/);

describe('the catalogue of duties', () => {
  it('holds every duty of the field, or says why not', () => {
    assert.equal(CATALOGUE.length, 101);
    const known = new Set<string>([...allDuties.map(({ id }) => id), ...Object.keys(notDuties)]);
    assert.deepEqual(
      CATALOGUE.filter((id) => !known.has(id)),
      [],
    );
    assert.deepEqual(
      [...known].filter((id) => !CATALOGUE.includes(id)),
      [],
    );
    assert.equal(
      known.size,
      allDuties.length + Object.keys(notDuties).length,
      'no duty twice, and none both declared and excused',
    );
  });

  for (const duty of allDuties) {
    it(`${duty.id} is whole`, () => {
      assert.equal(duty.id[0], duty.stage);
      for (const words of [duty.title, duty.owner, duty.proof, duty.source]) assert.ok(words.length > 0);
      assert.ok(duty.met.length > 0 && duty.met.every(isFactName));
      assert.ok(duty.mark.length > 0 && duty.mark.every((mark) => mark in marks));
      assert.equal(new Set(duty.mark).size, duty.mark.length);
    });

    it(`${duty.id} never shows as law what was only recalled or chosen`, () => {
      if (duty.mark.includes('R')) assert.match(duty.source, /partnership’s own rule/i);
      if (duty.mark.includes('D')) assert.match(duty.source, /partnership’s own rule/i);
      if (!duty.mark.includes('L')) assert.doesNotMatch(duty.source, /\bAct \d{4}/);
      assert.doesNotMatch(duty.source, /guidance.*(paragraph|para|section) ?\d/i);
    });

    it(`${duty.id} falls inside a duty that there is, with the same limit`, () => {
      if (!('inside' in duty.limit) || duty.limit.inside === undefined) return;
      const { inside, setting, number } = duty.limit;
      const outer = allDuties.find(({ id }) => id === inside);
      assert.ok(outer !== undefined && 'setting' in outer.limit);
      assert.equal(outer.limit.setting, setting);
      assert.equal(outer.limit.number, number);
    });
  }

  it('has the owner, source and marks of the decision as the field gives them', () => {
    const row = catalogueRows(allDuties).find(({ id }) => id === 'C-04');
    assert.equal(row?.limit, 'One calendar month');
    assert.equal(row?.starts, 'Start of the clock for the decision');
    assert.deepEqual(row?.mark, ['V', 'R']);
  });

  it('prints as a page, stage by stage', () => {
    const text = catalogueText(allDuties, notDuties);
    for (const title of Object.values(stages)) assert.ok(text.includes(title));
    for (const id of CATALOGUE) assert.ok(text.includes(id), id);
  });

  it('prints as an array', () => {
    const rows = JSON.parse(JSON.stringify(catalogueRows(allDuties)));
    assert.equal(rows.length, allDuties.length);
    for (const key of ['id', 'stage', 'title', 'owner', 'limit', 'starts', 'met', 'source', 'mark']) {
      assert.ok(
        rows.every((row: Record<string, unknown>) => key in row),
        key,
      );
    }
  });
});
