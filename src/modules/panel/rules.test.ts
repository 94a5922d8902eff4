import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { countShown, coverageOf, formingBlockers, gapsOf, isBar, type Seat } from './rules.js';

const seat = (given: Partial<Seat> = {}): Seat => ({
  name: 'Sorrel Test',
  kind: 'core',
  sector: 'statutory',
  daExpert: false,
  agencyId: 'police',
  skills: [],
  isSenior: true,
  standsInFor: null,
  leftOn: null,
  hasConflict: false,
  hasDeclared: true,
  hasUndertaken: true,
  ...given,
});

const expert = seat({ name: 'Teasel Test', sector: 'voluntary', daExpert: true, agencyId: 'da', skills: ['trauma'] });
const asked = { involved: [{ agencyId: 'gp', agencyName: 'Surgery' }], chairLacks: ['trauma', 'housing'] };
const nothing = { involved: [], chairLacks: [] };
const gaps = (seats: readonly Seat[], against = nothing) => gapsOf(seats, coverageOf(seats, against));

describe('the balance of a panel', () => {
  it('names what an empty panel lacks', () => {
    assert.deepEqual(gaps([]), [
      'no-core-member',
      'no-domestic-abuse-expert',
      'no-statutory',
      'no-voluntary',
      'no-specialist',
    ]);
  });

  it('lacks nothing with a statutory member and an expert from a voluntary body', () => {
    assert.deepEqual(gaps([seat(), expert]), []);
  });

  it('names agencies that were involved and skills that nobody brings, and who brings the others', () => {
    const coverage = coverageOf([seat(), expert], asked);
    assert.deepEqual(
      coverage.agenciesMissing.map(({ agencyName }) => agencyName),
      ['Surgery'],
    );
    assert.deepEqual(coverage.skills, [
      { skill: 'trauma', by: ['Teasel Test'] },
      { skill: 'housing', by: [] },
    ]);
    assert.deepEqual(gapsOf([seat(), expert], coverage), ['agencies-missing', 'skills-missing']);
  });

  it('counts nobody who left, declared a conflict, or stands in for another', () => {
    for (const gone of [{ leftOn: day('2026-02-10') }, { hasConflict: true }, { standsInFor: 'x' }])
      assert.ok(gaps([seat(), { ...expert, ...gone }]).includes('no-domestic-abuse-expert'), JSON.stringify(gone));
  });

  it('counts an invited expert as knowledge of domestic abuse, but not as a core voluntary member', () => {
    const found = gaps([seat(), { ...expert, kind: 'invited' }]);
    assert.deepEqual(found, ['no-voluntary']);
  });

  it('names who is not confirmed, has not declared, has not undertaken', () => {
    const found = gaps([seat({ isSenior: false, hasDeclared: false, hasUndertaken: false }), expert]);
    assert.deepEqual(found, ['not-senior', 'not-declared', 'not-undertaken']);
    assert.ok(!gaps([seat(), { ...expert, kind: 'invited', isSenior: false }]).includes('not-senior'));
  });
});

describe('calling a panel formed', () => {
  const on = day('2026-02-10');
  const base = { gaps: [], reason: '', isFormed: false, formedOn: on, firstJoinedOn: on };

  it('needs no reason when nothing is missing', () => assert.deepEqual(formingBlockers(base), []));

  it('takes a reason for what is advised, and none for the bars', () => {
    assert.deepEqual(formingBlockers({ ...base, gaps: ['no-voluntary'] }), ['no-reason']);
    assert.deepEqual(formingBlockers({ ...base, gaps: ['no-voluntary'], reason: 'None would come' }), []);
    assert.deepEqual(formingBlockers({ ...base, gaps: ['no-domestic-abuse-expert'], reason: 'None would come' }), [
      'no-domestic-abuse-expert',
    ]);
    assert.ok(isBar('no-core-member') && !isBar('skills-missing'));
  });

  it('is not formed twice, nor before anybody joined', () => {
    assert.deepEqual(formingBlockers({ ...base, isFormed: true }), ['formed-already']);
    assert.deepEqual(formingBlockers({ ...base, formedOn: day('2026-02-09') }), ['before-a-member-joined']);
  });
});

it('counts who took support up only where nobody can be guessed', () => {
  assert.equal(countShown(2), undefined);
  assert.equal(countShown(3), 3);
});
