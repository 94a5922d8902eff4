import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { sectionKeys, type TermsContent, textsOf } from './content.js';
import { differencesOf } from './differences.js';
import { familyHeard, heardInWords } from './family-heard.js';
import { type Agreeing, agreementBlockers, isPresent, scopeChanges, versionBlockers } from './rules.js';
import { suggestedLines, templateOf } from './template.js';

const terms = (more: Partial<TermsContent> = {}): TermsContent => ({
  reference: 'NORTH-2026-01',
  reviewName: 'Domestic Homicide Review',
  partnershipName: 'North Partnership',
  subjects: [{ pseudonym: 'Rowan', role: 'The person who died' }],
  period: { from: day('2020-01-01'), to: day('2025-12-31'), reason: 'From the first contact' },
  agencies: [{ agencyId: 'a', name: 'Example Surgery', askedFor: 'short-report' }],
  lines: [{ id: 'l', question: 'What was known?' }],
  equality: ['age'],
  sections: sectionKeys.map((key) => ({ key, text: 'Words.', droppedReason: null })),
  ...more,
});

const agreeing = (more: Partial<Agreeing> = {}): Agreeing => ({
  agreedOn: day('2026-03-10'),
  madeOn: day('2026-03-01'),
  today: day('2026-03-11'),
  isNewest: true,
  identifiers: 0,
  identifiersKept: '',
  wasFamilyAsked: true,
  familyWords: '',
  isChange: false,
  changeReason: '',
  ...more,
});

describe('terms of reference', () => {
  it('can be put to people when nothing is missing', () => assert.deepEqual(versionBlockers(terms()), []));

  it('name everything that is missing, each with its place', () => {
    const sections = terms().sections.map((one) => (one.key === 'media' ? { ...one, text: '  ' } : one));
    const bare = versionBlockers(terms({ period: null, agencies: [], lines: [], sections }));
    assert.deepEqual(
      bare.map(({ part }) => part),
      ['period', 'agencies', 'lines', 'media'],
    );
  });

  it('do not miss a clause that was left out with a reason', () => {
    const sections = terms().sections.map((one) =>
      one.key === 'lessons' ? { ...one, text: '', droppedReason: 'Said in the contract' } : one,
    );
    assert.deepEqual(versionBlockers(terms({ sections })), []);
    assert.equal(isPresent(terms({ sections }), 'lessons'), false);
    assert.equal(isPresent(terms(), 'lessons'), true);
  });

  it('start from a template that is whole for each kind of death and names the partnership’s boards', () => {
    for (const deathKind of ['partner', 'family', 'suicide', 'unexpected', 'household'] as const) {
      const text = templateOf({
        reviewName: 'Domestic Homicide Review',
        partnershipName: 'North Partnership',
        deathKind,
        mopac: 'MOPAC',
        adultsBoard: 'the Northern Adults Board',
        childrenPartnership: 'Northern Children Partnership',
        reportDueOn: day('2026-08-31'),
      });
      assert.ok(sectionKeys.every((key) => text[key].length > 40));
      assert.match(text.lessons, /MOPAC, the Northern Adults Board and the Northern Children Partnership/);
      assert.match(text.ownership, /belong to North Partnership/);
      assert.match(text.timescale, /31 August 2026/);
      assert.equal(/suicide/i.test(suggestedLines(deathKind).join()), deathKind === 'suicide');
      assert.match(suggestedLines(deathKind).join(), /coercive and controlling/);
    }
  });

  it('have every text looked through that will be printed, and no other', () => {
    const sections = terms().sections.map((one) =>
      one.key === 'media' ? { ...one, text: 'hidden', droppedReason: 'why' } : one,
    );
    const texts = textsOf(terms({ sections })).map(({ text }) => text);
    assert.ok(texts.includes('From the first contact') && texts.includes('What was known?'));
    assert.ok(!texts.includes('hidden'));
  });
});

describe('agreeing to them', () => {
  it('is in order when nothing stands against it', () => assert.deepEqual(agreementBlockers(agreeing()), []));

  for (const [given, kind] of [
    [{ isNewest: false }, 'superseded'],
    [{ identifiers: 2 }, 'identifiers'],
    [{ wasFamilyAsked: false }, 'family-not-asked'],
    [{ isChange: true }, 'change-without-reason'],
    [{ agreedOn: day('2026-02-28') }, 'agreed-before-made'],
  ] as const) {
    it(`is refused: ${kind}`, () => {
      assert.deepEqual(
        agreementBlockers(agreeing(given)).map((one) => one.kind),
        [kind],
      );
    });
  }

  it('goes on with a reason', () => {
    const given = agreeing({
      identifiers: 1,
      identifiersKept: 'Rose is a flower here',
      wasFamilyAsked: false,
      familyWords: 'They asked not to be',
      isChange: true,
      changeReason: 'A school was found',
    });
    assert.deepEqual(agreementBlockers(given), []);
  });
});

describe('what changed between two versions', () => {
  it('is nothing when nothing changed', () => {
    assert.deepEqual(scopeChanges(terms(), terms()), []);
    assert.deepEqual(differencesOf(terms(), terms()), []);
  });

  it('names period, agencies and lines', () => {
    const after = terms({
      period: { from: day('2018-01-01'), to: day('2025-12-31'), reason: 'Earlier contact came to light' },
      agencies: [
        { agencyId: 'a', name: 'Example Surgery', askedFor: 'chronology-and-imr' },
        { agencyId: 'b', name: 'Example School', askedFor: 'information' },
      ],
      lines: [],
    });
    assert.deepEqual(scopeChanges(terms(), after), [
      'Period: was 1 January 2020 to 31 December 2025, now 1 January 2018 to 31 December 2025',
      'Agency added: Example Surgery (chronology and management review)',
      'Agency added: Example School (information on request)',
      'Agency taken out: Example Surgery (chronology and short report)',
      'Line of enquiry taken out: What was known?',
    ]);
    assert.deepEqual(
      differencesOf(terms(), after).map(({ heading }) => heading),
      ['Why this period'],
    );
  });

  it('shows words put in and taken out', () => {
    const sections = terms().sections.map((one) => (one.key === 'media' ? { ...one, text: 'Fewer words.' } : one));
    const [media] = differencesOf(terms(), terms({ sections }));
    assert.equal(media?.heading, 'Media');
    assert.equal(
      media?.stretches
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
      'Fewer words.',
    );
    assert.equal(
      media?.stretches
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
      'Words.',
    );
  });
});

describe('how far the family was heard', () => {
  const comment = (askedOn: string, saidOn: string | null = null, answeredOn: string | null = null) => ({
    id: 'c',
    contactId: 'x',
    relationship: 'Sister',
    askedOn: day(askedOn),
    saidOn: saidOn === null ? null : day(saidOn),
    said: '',
    answeredOn: answeredOn === null ? null : day(answeredOn),
    answer: '',
  });
  const heard = (comments: ReturnType<typeof comment>[], after?: string) => {
    const { familyAsked, familySaid, familyAnswered } = familyHeard(comments, {
      after: after === undefined ? undefined : day(after),
      until: day('2026-03-10'),
    });
    return [familyAsked, familySaid, familyAnswered];
  };

  it('counts what was asked, said and answered by the day of the agreement', () => {
    assert.deepEqual(heard([comment('2026-03-10')]), [1, 0, 0]);
    assert.deepEqual(heard([comment('2026-03-01', '2026-03-10', '2026-03-11')]), [1, 1, 0]);
    assert.deepEqual(heard([comment('2026-03-01', '2026-03-05', '2026-03-10'), comment('2026-03-11')]), [1, 1, 1]);
  });

  it('leaves out what was settled when terms were agreed before, and not what came since', () => {
    assert.deepEqual(heard([comment('2026-01-01', '2026-01-05')], '2026-01-05'), [0, 0, 0]);
    assert.deepEqual(heard([comment('2026-01-01', '2026-01-06')], '2026-01-05'), [1, 1, 0]);
    assert.deepEqual(heard([comment('2026-01-01')], '2026-01-05'), [1, 0, 0]);
  });

  for (const [numbers, words] of [
    [[0, 0, 0], 'Nothing is recorded of the family being asked'],
    [[1, 0, 0], 'The family was asked once; no comment had come yet'],
    [[2, 1, 1], 'The family was asked twice; 1 comment, answered'],
    [[3, 2, 1], 'The family was asked 3 times; 2 comments, 1 of them answered'],
    [[3, 2, 2], 'The family was asked 3 times; 2 comments, each answered'],
  ] as const) {
    it(`says: ${words}`, () => {
      const [familyAsked, familySaid, familyAnswered] = numbers;
      assert.equal(heardInWords({ familyAsked, familySaid, familyAnswered }), words);
    });
  }
});
