import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.js';
import type { FormBody } from '../../../web/forms.js';
import { ARREST_STATES, ETHNICITIES, INVOLVEMENTS, RELATIONSHIPS, SEXES } from '../code-lists.js';
import {
  type Answer,
  blank,
  blankNotification,
  blankSubject,
  given,
  type NotificationContent,
  notKnown,
  type Subject,
  type WrittenDate,
} from '../content.js';
import { readAnswers, takeAnswers, valuesOf } from './read-answers.js';
import { sections } from './sections.js';
import { subjectQuestions } from './subject-questions.js';

const TODAY = day('2026-02-10');

/** What the pages keep of text is trimmed; everything else comes back as it was given. */
const words = fc
  .oneof(
    fc.constantFrom(
      'Fern Testleaf',
      '<script>alert(1)</script>',
      'مريم الاختبار',
      "O'Sample & Sons",
      '李雷',
      'a\u0301',
    ),
    fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'Z', '9', ' ', '<', '&', '"', 'é', 'ש', '-') }),
  )
  .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const answer = <T>(value: fc.Arbitrary<T>, unknown = true): fc.Arbitrary<Answer<T>> =>
  fc.oneof(
    value.map((one) => given(one)),
    fc.constant<Answer<T>>(blank),
    ...(unknown ? [fc.constant<Answer<T>>(notKnown)] : []),
  );

const codes = <Code extends string>(choices: readonly { code: Code }[]): fc.Arbitrary<Code> =>
  fc.constantFrom(...choices.map(({ code }) => code).filter((code) => code !== 'not-known'));

const date: fc.Arbitrary<WrittenDate> = fc.oneof(
  words.map((text) => ({ kind: 'text', text }) as const),
  fc.integer({ min: 1900, max: 2025 }).map((year) => ({ kind: 'date', date: { year } }) as const),
  fc
    .record({ year: fc.integer({ min: 1900, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((one) => ({ kind: 'date', date: one }) as const),
  fc
    .record({
      year: fc.integer({ min: 1900, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((one) => ({ kind: 'date', date: one }) as const),
);

const subject: fc.Arbitrary<Subject> = fc.record({
  fullName: answer(words),
  aliases: answer(fc.array(words, { minLength: 1, maxLength: 4 })),
  dateOfBirth: answer(date),
  age: answer(words),
  sex: answer(codes(SEXES)),
  gender: answer(words),
  ethnicity: answer(
    fc.oneof(
      codes(ETHNICITIES).map((code) => ({ kind: 'listed', code }) as const),
      words.map((text) => ({ kind: 'described', text }) as const),
    ),
  ),
  address: answer(fc.tuple(words, words).map((lines) => lines.join('\n'))),
  postcode: answer(fc.constantFrom('DA6 7AT', 'da67at')),
  schoolOrNursery: answer(words),
});

const contact = fc.record({ name: answer(words), contact: answer(words) });
const involvement = fc.record({ answer: answer(codes(INVOLVEMENTS)), details: answer(words) });

const content: fc.Arbitrary<NotificationContent> = fc.record({
  referrer: fc.record({
    dateOfReferral: answer(date),
    name: answer(words),
    role: answer(words),
    agency: answer(words),
    address: answer(words),
    telephone: answer(words),
    email: answer(fc.constantFrom('one@police.example', 'two@health.example')),
  }),
  victims: fc.constant([]),
  allegedPerpetrators: fc.constant([]),
  children: fc.constant([]),
  circumstances: answer(words),
  otherReviews: answer(words),
  actionTaken: answer(words),
  childrenInvolved: involvement,
  vulnerableAdultsInvolved: involvement,
  further: fc.record({
    dateOfDeath: answer(date),
    timeOfDeath: answer(words),
    placeOfDeath: answer(words),
    dateRecognised: answer(date),
    usualResidence: fc.record({ address: answer(words), localAuthority: answer(words) }),
    relationship: answer(codes(RELATIONSHIPS)),
    relationshipDetails: answer(words),
    suspectedSuicide: answer(fc.boolean()),
    arrestOrCharge: fc.record({ state: answer(codes(ARREST_STATES)), details: answer(words) }),
    crimeReference: answer(words),
    officerInCharge: contact,
    familyLiaisonOfficer: contact,
    coroner: answer(words),
    interpreter: fc.record({ needed: answer(fc.boolean()), language: answer(words) }),
    otherHouseholdMembers: answer(words),
    knownRisks: answer(words),
    alreadyTold: answer(words),
    handling: answer(words),
  }),
});

/** What a browser would send of these fields: lines end as browsers end them, nothing is sent of what is empty and ticked nowhere. */
const posted = (values: FormBody): FormBody =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, [value].flat().join('').replace(/\n/g, '\r\n')]),
  );

/** As the database gives it back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('What is shown on a page and sent unchanged', () => {
  it('is the same person again, with blank and not known apart', () => {
    const questions = subjectQuestions('victims');
    fc.assert(
      fc.property(subject, (person) => {
        const reading = readAnswers(questions, posted(valuesOf(questions, person)), TODAY);
        assert.ok(reading.ok);
        assert.deepEqual(plain(takeAnswers(questions, blankSubject, reading.value)), plain(person));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same notification again, page by page', () => {
    fc.assert(
      fc.property(content, (whole) => {
        // The referrer's own page has no boxes "not known": what a Word form said there is to stay.
        let read: NotificationContent = { ...blankNotification, referrer: whole.referrer };
        for (const { questions } of Object.values(sections)) {
          const reading = readAnswers(questions, posted(valuesOf(questions, whole)), TODAY);
          assert.ok(reading.ok);
          read = takeAnswers(questions, read, reading.value);
        }
        assert.deepEqual(plain(read), plain(whole));
      }),
      { numRuns: 300 },
    );
  });
});
