import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import {
  type AppointmentSituation,
  appointmentBlockers,
  type CareerPost,
  elapsedInWords,
  linkInWords,
  linksOf,
  loadOf,
  overrideBlockers,
  skillGaps,
  soundsLike,
  standingLinks,
} from './rules.js';

const around = {
  involved: [
    { id: 'police', name: 'Metropolitan Police Service, South East Command' },
    { id: 'council', name: 'London Borough of Bexley, Housing' },
  ],
  partnershipNames: ['Bexley Community Safety Partnership'],
  today: day('2026-02-10'),
};

const post = (given: Partial<CareerPost>): CareerPost => ({
  employer: 'Elsewhere Ltd',
  agencyId: '',
  post: '',
  fromYear: 1999,
  ...given,
});
const links = (...career: CareerPost[]) => linksOf({ career, otherLinks: '' }, around);

describe('links over several statements', () => {
  const stated = (otherLinks: string, ...career: CareerPost[]) => ({ career, otherLinks });
  const police = post({ agencyId: 'police', untilYear: 2019 });

  it('stand although a later statement leaves them out, and say so', () => {
    const [link, ...more] = standingLinks([stated('', post({})), stated('', police)], around);
    assert.equal(more.length, 0);
    assert.equal(link?.isEarlier, true);
    assert.match(link === undefined ? '' : linkInWords(link), /by an earlier statement; the last one leaves it out/);
    assert.equal(standingLinks([stated(''), stated('A cousin there')], around)[0]?.kind, 'declared');
  });

  it('are told once, as the last statement has them', () => {
    const later = post({ agencyId: 'police', untilYear: 2024 });
    const found = standingLinks([stated('', later), stated('', police), stated('', police)], around);
    assert.deepEqual(
      found.map(({ until, isEarlier }) => [until, isEarlier]),
      [['2024', undefined]],
    );
    const twice = standingLinks([stated('', later, police)], around);
    assert.equal(twice.length, 2, 'two posts in one statement are two links');
    assert.deepEqual(standingLinks([], around), []);
  });
});

describe('links of a career', () => {
  it('finds a past employee of an agency of the review, with the time since', () => {
    const [link] = links(
      post({ employer: 'The Met', agencyId: 'police', post: 'Inspector', untilYear: 2019, untilMonth: 3 }),
    );
    assert.deepEqual(
      link && linkInWords(link),
      'Worked (Inspector) for Metropolitan Police Service, South East Command, which is involved in this review, until March 2019: 6 years and 11 months ago',
    );
  });

  it('finds one by the name alone, when nothing was chosen', () => {
    assert.equal(links(post({ employer: 'METROPOLITAN POLICE service' }))[0]?.kind, 'involved-agency');
    assert.equal(links(post({ employer: 'London Borough of Bexley' }))[0]?.name, 'London Borough of Bexley, Housing');
    assert.equal(links(post({ employer: 'Bexley community safety partnership' }))[0]?.kind, 'partnership');
  });

  it('finds none in another agency, and takes no one word for a name', () => {
    assert.deepEqual(
      links(post({ employer: 'Northshire Police' }), post({ employer: 'Council' }), post({ agencyId: 'fire' })),
      [],
    );
    assert.equal(soundsLike('Police', 'Metropolitan Police Service'), false);
    assert.equal(soundsLike('', ''), false);
    assert.equal(soundsLike('Harbour Abuse Service (fictional)', 'harbour abuse service'), true);
    assert.equal(soundsLike('St Mary’s Trust', "St Mary's Trust"), true);
  });

  it('puts one that lasts first, and never makes a year older than it may be', () => {
    const found = links(
      post({ agencyId: 'police', untilYear: 2025 }),
      post({ agencyId: 'council' }),
      post({ agencyId: 'police', untilYear: 2026, untilMonth: 12 }),
    );
    assert.deepEqual(
      found.map(({ months }) => months),
      [undefined, 0, 2],
    );
    assert.match(linkInWords(found[0] ?? { kind: 'declared', name: '', post: '' }), /to this day/);
  });

  it('counts what was declared beside the career', () => {
    const found = linksOf({ career: [], otherLinks: 'My sister is a midwife there' }, around);
    assert.deepEqual(found, [{ kind: 'declared', name: 'My sister is a midwife there', post: '' }]);
  });

  it('says how long ago in years and months', () => {
    assert.deepEqual([0, 1, 12, 14, 35].map(elapsedInWords), [
      'less than a month',
      '1 month',
      '1 year',
      '1 year and 2 months',
      '2 years and 11 months',
    ]);
  });
});

describe('an appointment', () => {
  const clear: AppointmentSituation = {
    office: 'chair',
    hasSpecification: true,
    hasEmail: true,
    isWithdrawn: false,
    hasStatement: true,
    links: 0,
    isOverridden: false,
    isTaken: false,
    isOwn: false,
  };

  it('needs everything, and says all that is missing at once', () => {
    assert.deepEqual(appointmentBlockers(clear), []);
    assert.deepEqual(
      appointmentBlockers({
        ...clear,
        hasSpecification: false,
        hasEmail: false,
        hasStatement: false,
        isTaken: true,
        isOwn: true,
        isWithdrawn: true,
      }),
      ['withdrawn', 'no-specification', 'no-email', 'no-statement', 'taken', 'own'],
    );
  });

  it('is barred by a conflict until two people have set it aside', () => {
    assert.deepEqual(appointmentBlockers({ ...clear, links: 1 }), ['conflict']);
    assert.deepEqual(appointmentBlockers({ ...clear, links: 1, isOverridden: true }), []);
  });

  it('of an author needs no specification', () => {
    assert.deepEqual(appointmentBlockers({ ...clear, office: 'author', hasSpecification: false }), []);
  });
});

describe('an override', () => {
  const open = { proposedBy: 'a', by: 'b', isOfLastStatement: true, isAnswered: false, candidatePersonId: 'c' };

  it('is answered by somebody else, who is not the candidate, about the statement that holds', () => {
    assert.deepEqual(overrideBlockers(open), []);
    assert.deepEqual(overrideBlockers({ ...open, by: 'a' }), ['same-person']);
    assert.deepEqual(overrideBlockers({ ...open, by: 'c' }), ['own']);
    assert.deepEqual(overrideBlockers({ ...open, isOfLastStatement: false, isAnswered: true }), [
      'statement-changed',
      'answered',
    ]);
  });
});

describe('what a chair brings', () => {
  it('is taken from what the review calls for', () => {
    assert.deepEqual(skillGaps(['suicide', 'children'], ['children', 'housing']), ['suicide']);
  });

  it('is many with this review beyond three', () => {
    assert.deepEqual(loadOf(1, 1, 3), { total: 2, isKnown: true, isMany: false });
    assert.deepEqual(loadOf(1, 2, 3), { total: 3, isKnown: true, isMany: true });
    assert.equal(loadOf(1, 2, 4).isMany, false);
    assert.deepEqual(loadOf(0, undefined, 3), { total: 0, isKnown: false, isMany: false });
  });
});
