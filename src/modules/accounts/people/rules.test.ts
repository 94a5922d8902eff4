import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { closureBlockers, grantBlockers, holdsOn } from './rules.js';

const held = [{ id: '1', role: 'csp-chair', startsOn: day('2026-01-01'), endsOn: day('2026-06-01') }];

describe('giving a role', () => {
  const proposed = { role: 'csp-chair', startsOn: day('2026-06-01'), endsOn: undefined };

  it('is possible from the day the one before has ended', () => {
    assert.deepEqual(grantBlockers(proposed, held, false), []);
    assert.deepEqual(grantBlockers({ ...proposed, startsOn: day('2026-05-31') }, held, false), ['held-already']);
    assert.deepEqual(
      grantBlockers({ ...proposed, role: 'administrator', startsOn: day('2026-05-31') }, held, false),
      [],
    );
  });

  it('is for others, and ends after it starts', () => {
    assert.deepEqual(grantBlockers({ ...proposed, endsOn: day('2026-06-01') }, [], true), [
      'own-role',
      'ends-before-it-starts',
    ]);
  });

  it('holds from its first day until the start of its last', () => {
    const [grant = held[0]] = held;
    const on = (text: string) => grant !== undefined && holdsOn(grant, day(text));
    assert.deepEqual(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map(on), [false, true, true, false]);
  });
});

describe('closing an account', () => {
  it('says every reason at once', () => {
    assert.deepEqual(closureBlockers({ isOwn: false, worksElsewhere: false, isLastAdministrator: false }), []);
    assert.deepEqual(closureBlockers({ isOwn: true, worksElsewhere: true, isLastAdministrator: true }), [
      'own-account',
      'works-elsewhere',
      'last-administrator',
    ]);
  });
});
