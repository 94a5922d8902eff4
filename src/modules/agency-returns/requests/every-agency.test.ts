import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../../kernel/day.js';
import { everyAgencyAskedOn } from './every-agency.js';

const asked = (agencyId: string, askedOn: string) => ({ agencyId, askedOn: askedOn as Day });
const police = { agencyId: 'police', askedFor: 'chronology-and-imr' } as const;
const health = { agencyId: 'health', askedFor: 'short-report' } as const;
const school = { agencyId: 'school', askedFor: 'information' } as const;

test('every agency is asked on the day on which the last one was, at first', () => {
  const requests = [asked('police', '2026-02-01'), asked('health', '2026-02-09'), asked('health', '2026-03-20')];
  assert.equal(everyAgencyAskedOn(requests, [police, health, school]), '2026-02-09');
});

test('one agency asked is not every agency', () => {
  assert.equal(everyAgencyAskedOn([asked('police', '2026-02-01')], [police, health]), undefined);
  assert.equal(everyAgencyAskedOn([], [police]), undefined);
});

test('somebody asked beside the terms neither delays nor meets it', () => {
  const requests = [asked('police', '2026-02-01'), asked('charity', '2026-04-01')];
  assert.equal(everyAgencyAskedOn(requests, [police]), '2026-02-01');
  assert.equal(everyAgencyAskedOn([asked('charity', '2026-04-01')], [police]), undefined);
});

test('without agencies in the terms, whoever was asked is everyone', () => {
  assert.equal(everyAgencyAskedOn([asked('police', '2026-02-01'), asked('health', '2026-02-09')], []), '2026-02-09');
  assert.equal(everyAgencyAskedOn([], []), undefined);
});
