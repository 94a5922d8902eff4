import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { eachEngine } from '../../../../test/support/database.js';
import { personWork } from '../../../../test/support/person-work.js';
import { openService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { dateBlockers } from '../dates/rules.js';
import { blankIdentity, type NewReview, registerReview, reviews, subjectIdentities, subjectsOf } from '../index.js';
import { ageOn, bandAt, bandOfWords } from '../people/age-band.js';
import { freePseudonym, reviewWords, subjectPseudonym } from './pseudonyms.js';
import { nextNumber, referenceFor } from './reference.js';

describe('a reference', () => {
  it('follows the pattern of the partnership', () => {
    assert.equal(referenceFor('BEX-{year}-{number:2}', 2026, 7), 'BEX-2026-07');
    assert.equal(referenceFor('BEX-{year}-{number:2}', 2026, 107), 'BEX-2026-107');
    assert.equal(referenceFor('DHR{number}', 2026, 7), 'DHR7');
    assert.equal(referenceFor('{year}/{number:3}/x', 2026, 7), '2026/007/x');
  });

  it('counts on from the highest in use, and passes over what has another shape', () => {
    const next = (...inUse: string[]) => nextNumber('BEX-{year}-{number:2}', 2026, inUse);
    assert.equal(next(), 1);
    assert.equal(next('BEX-2026-02', 'BEX-2026-09', 'BEX-2025-44', 'BEX-2026-07a'), 10);
  });
});

describe('pseudonyms', () => {
  it('never come twice, however many reviews there are', () => {
    const used: string[] = [];
    for (let index = 0; index < 3 * reviewWords.length; index += 1)
      used.push(freePseudonym({ inUse: used, realNames: [] }, index * 7919));
    assert.equal(new Set(used.map((name) => name.toLowerCase())).size, used.length);
  });

  it('remind of nobody in the review, wherever the choice begins', () => {
    const realNames = ['Fern Testleaf', 'Mr Rook Woodside', 'Sky', 'Jo Larkson'];
    const given = reviewWords.map((_word, start) => freePseudonym({ inUse: [], realNames }, start));
    assert.deepEqual(
      ['Fernbank', 'Rookwood', 'Woodside', 'Skylark', 'Larksong', 'Cottongrass'].filter((word) => given.includes(word)),
      ['Cottongrass'],
    );
  });

  it('are still found where every word would remind of somebody', () => {
    const everyWord = reviewWords.map((word) => `${word} Test`);
    assert.ok(freePseudonym({ inUse: [], realNames: everyWord }, 3).length > 0);
  });

  it('count adults by letter and children by number', () => {
    assert.equal(subjectPseudonym('victim', []), 'Adult A');
    assert.equal(subjectPseudonym('alleged-perpetrator', ['Adult A', 'adult b']), 'Adult C');
    assert.equal(subjectPseudonym('child', ['Child 1']), 'Child 2');
    const many = Array.from({ length: 26 }, (_, at) => `Adult ${String.fromCharCode(65 + at)}`);
    assert.equal(subjectPseudonym('victim', many), 'Adult A2');
  });
});

describe('ages', () => {
  it('are counted in whole years, leap days included', () => {
    assert.equal(ageOn(day('2000-02-29'), day('2026-02-27')), 25);
    assert.equal(ageOn(day('2000-02-29'), day('2026-02-28')), 26);
    assert.equal(ageOn(day('1984-03-02'), day('2026-03-01')), 41);
  });

  it('give a band only when every date it can be agrees', () => {
    assert.equal(bandAt({ known: 'year', year: 1985 }, day('2026-06-01')), '35-44');
    assert.equal(bandAt({ known: 'year', year: 1981 }, day('2026-06-01')), undefined);
    assert.equal(bandOfWords('about 34'), '25-34');
    assert.equal(bandOfWords('about 6 months'), undefined);
    assert.equal(bandOfWords('900'), undefined);
  });
});

describe('the four dates', () => {
  const dates = {
    'death-occurred': day('2026-01-05'),
    'first-aware': day('2026-01-07'),
    'written-notification': day('2026-01-09'),
    accepted: day('2026-01-12'),
  };
  it('stand when they are in order and not ahead', () => {
    assert.deepEqual(dateBlockers(dates, 'first-aware', day('2026-01-12')), []);
  });
  it('say each contradiction', () => {
    assert.deepEqual(
      dateBlockers({ ...dates, 'death-occurred': day('2026-01-08') }, 'first-aware', day('2026-01-12')),
      [{ kind: 'out-of-order', what: 'first-aware', before: 'death-occurred' }],
    );
    assert.deepEqual(dateBlockers(dates, 'first-aware', day('2026-01-11')), [
      { kind: 'in-the-future', what: 'accepted' },
    ]);
    assert.deepEqual(dateBlockers({ ...dates, accepted: null }, 'accepted', day('2026-01-11')), [
      { kind: 'runs-the-clock', what: 'accepted' },
    ]);
  });
});

eachEngine((engine, openFresh) => {
  const begun = (partnershipId: string): NewReview => ({
    partnershipId,
    kind: 'statutory',
    dateOfDeath: day('2026-01-05'),
    firstAwareOn: day('2026-01-07'),
    writtenNotificationOn: day('2026-01-09'),
    acceptedOn: day('2026-02-10'),
    subjects: [
      { role: 'victim', identity: { ...blankIdentity, fullName: 'Canary Lavenderstone', dateOfBirth: '1984-03-02' } },
      { role: 'alleged-perpetrator', identity: { ...blankIdentity, fullName: 'Canary Juniperfold', age: '44' } },
    ],
  });

  it('registers a review with reference, pseudonym, regime, clock and people', async () => {
    const service = await openService('2026-02-10T09:00:00Z', openFresh);
    const as = personWork(service);
    const review = await as('co-ordinator', async (work, partnershipId) => {
      const registered = await registerReview(work, begun(partnershipId));
      assert.ok('review' in registered);
      const subjects = await subjectsOf(work, registered.review.id);
      assert.deepEqual(
        subjects.map(({ role, pseudonym, ageBand }) => [role, pseudonym, ageBand]),
        [
          ['victim', 'Adult A', '35-44'],
          ['alleged-perpetrator', 'Adult B', '35-44'],
        ],
      );
      return registered.review;
    });
    assert.equal(review.reference, 'BEX-2026-01');
    assert.equal(review.regime, 'section-9');
    assert.equal(review.clockStart, 'first-aware');
    const read = (tx: Parameters<Parameters<typeof service.database.asActor>[1]>[0]) =>
      tx.select().from(subjectIdentities).where(eq(subjectIdentities.reviewId, review.id));
    assert.equal((await as('co-ordinator', ({ tx }) => read(tx))).length, 2);
    for (const other of ['csp-chair', 'administrator', 'northmere-co-ordinator', 'board-member', 'privacy-officer']) {
      assert.equal((await as(other, ({ tx }) => read(tx))).length, 0, other);
    }
    assert.equal((await service.database.asActor({ system: true }, read)).length, 0, 'the program itself');
    // For the texts of this review alone, which are shown with pseudonyms to whoever does not hold the key: decision 0020.
    const naming = (reviewId: string) =>
      service.database.asActor({ system: true }, async (tx) => {
        await tx.execute(sql`select set_config('app.naming', ${reviewId}, true)`);
        return read(tx);
      });
    assert.equal((await naming(review.id)).length, 2, 'the program itself, for the texts of the review');
    assert.equal((await naming(randomUUID())).length, 0, 'the program itself, for those of another');
    const foreign = await as('northmere-co-ordinator', (work, partnershipId) =>
      registerReview(work, begun(partnershipId)),
    );
    assert.ok('review' in foreign && foreign.review.reference === 'NOR-2026-01');
    await service.app.close();
  });

  it('gives twenty registrations at once twenty references without a gap', async () => {
    const service = await openService('2026-02-10T09:00:00Z', openFresh);
    const as = personWork(service);
    const count = engine === 'server' ? 20 : 5;
    await Promise.all(
      Array.from({ length: count }, () =>
        as('co-ordinator', (work, partnershipId) => registerReview(work, begun(partnershipId))),
      ),
    );
    service.at('2027-01-01T00:00:01Z');
    await as('co-ordinator', (work, partnershipId) => registerReview(work, begun(partnershipId)));
    const rows = await as('co-ordinator', ({ tx }) => tx.select().from(reviews));
    const expected = Array.from({ length: count }, (_, at) => referenceFor('BEX-{year}-{number:2}', 2026, at + 1));
    assert.deepEqual(rows.map(({ reference }) => reference).sort(), [...expected, 'BEX-2027-01']);
    assert.equal(new Set(rows.map(({ pseudonym }) => pseudonym)).size, count + 1);
    await service.app.close();
  });
});
