import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { anyNotification } from '../../../../test/support/any-notification.js';
import { day } from '../../../kernel/day.js';
import { wordDocument } from '../../../platform/word/index.js';
import { blankNotification, blankSubject, given, notKnown } from '../../notification/index.js';
import { FORM_CAUTION, homeOfficeFields } from './content.js';
import { homeOfficeDocument } from './form-document.js';
import { type FormSource, prefilled, refreshed } from './prefill.js';

const source: FormSource = {
  partnership: { name: 'Bexley', region: 'London', policeForce: undefined, email: undefined },
  contact: 'Rosemary Alder',
  review: {
    reference: 'BEX-2026-01',
    dateOfDeath: null,
    firstAwareOn: day('2026-01-26'),
    writtenNotificationOn: null,
  },
  content: undefined,
  decision: undefined,
  chair: '',
  author: '',
  monthsToReport: 6,
};
const decision = {
  words: 'A review will be held',
  on: day('2026-08-31'),
  at: new Date('2026-08-31T10:00:00Z'),
  reasons: 'Every limb is met',
  isHeld: true,
};

describe('the Home Office form', () => {
  it('is filled in from what was notified, naming nobody; what is not known says so', () => {
    const person = {
      ...blankSubject,
      fullName: given('Canary Longfellow'),
      sex: given('female' as const),
      age: given('34'),
    };
    const form = prefilled({
      ...source,
      content: {
        ...blankNotification,
        victims: [person, { ...person, age: notKnown }],
        further: {
          ...blankNotification.further,
          relationship: given('ex-spouse-or-partner' as const),
          suspectedSuicide: notKnown,
        },
      },
    });
    assert.equal(form.victimSex, 'Female; Female');
    assert.equal(form.victimAge, '34; Not known');
    assert.equal(form.suspectedSuicide, 'Not known');
    assert.match(form.relationship, /^Ex-spouse/);
    assert.equal(form.children, 'None named in the notification');
    assert.ok(!JSON.stringify(form).includes('Longfellow'));
  });

  it('says how old somebody was at the death, where both days are known', () => {
    const born = (date: { year: number; month?: number; day?: number }, dateOfDeath: ReturnType<typeof day> | null) => {
      const victim = { ...blankSubject, dateOfBirth: given({ kind: 'date' as const, date }) };
      const review = { ...source.review, dateOfDeath };
      return prefilled({ ...source, review, content: { ...blankNotification, victims: [victim] } }).victimAge;
    };
    assert.equal(born({ year: 1981, month: 4, day: 3 }, day('2026-04-02')), '44 at the time of the death');
    assert.equal(born({ year: 1981, month: 4, day: 3 }, day('2026-04-03')), '45 at the time of the death');
    assert.equal(born({ year: 1981, month: 4 }, day('2026-11-18')), 'born 1981');
    assert.equal(born({ year: 1981, month: 4, day: 3 }, null), 'born 1981');
    assert.equal(born({ year: 2099, month: 4, day: 3 }, day('2026-04-03')), 'born 2099');
  });

  it('expects the review to be complete within the partnership’s months, on the corresponding date', () => {
    assert.equal(prefilled({ ...source, decision }).expectedCompletion, '28 February 2027');
    assert.equal(prefilled({ ...source, decision: { ...decision, isHeld: false } }).expectedCompletion, '');
  });

  it('begins the next version with the newest, and brings the decision up to date when it has changed since', () => {
    const content = prefilled({ ...source, decision });
    const kept = {
      content: { ...content, region: 'Corrected', decision: 'No review will be held' },
      madeAt: new Date('2026-08-30T10:00:00Z'),
    };
    const later = refreshed(kept, { content, decidedAt: decision.at });
    assert.equal(later.region, 'Corrected');
    assert.equal(later.decision, 'A review will be held');
    const made = { ...kept, madeAt: new Date('2026-09-01T10:00:00Z') };
    assert.deepEqual(refreshed(made, { content, decidedAt: decision.at }), made.content);
  });

  it('comes out as Word with every answer, and says whose rendering it is', async () => {
    const content = prefilled({ ...source, decision });
    const bytes = await wordDocument(
      homeOfficeDocument(content, { version: 2, madeOn: day('2026-09-01'), reviewName: 'Domestic Homicide Review' }),
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    assert.ok(value.includes(FORM_CAUTION));
    for (const { name, label } of homeOfficeFields)
      assert.ok(value.includes(label) && value.includes(content[name]), name);
  });

  it('takes whatever a notification holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotification(day('2026-02-10')), async (content) => {
        const form = prefilled({ ...source, content });
        assert.deepEqual(Object.keys(form).sort(), homeOfficeFields.map(({ name }) => name).sort());
        await wordDocument(homeOfficeDocument(form, { version: 1, madeOn: day('2026-02-10'), reviewName: 'Review' }));
      }),
      { numRuns: 25 },
    );
  });
});
