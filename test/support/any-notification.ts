import fc from 'fast-check';
import type { Day } from '../../src/kernel/day.js';
import {
  ARREST_STATES,
  type Choice,
  ETHNICITIES,
  INVOLVEMENTS,
  RELATIONSHIPS,
  SEXES,
} from '../../src/modules/notification/code-lists.js';
import {
  type Answer,
  blank,
  type Ethnicity,
  given,
  type NotificationContent,
  notKnown,
  type Subject,
  type WrittenDate,
} from '../../src/modules/notification/content.js';
import { ethnicity } from '../../src/modules/notification/word-form/ethnicity.js';
import { saysNothing, saysNotKnown, tidy } from '../../src/modules/notification/word-form/reading-text.js';
import { dateIn } from '../../src/modules/notification/word-form/written-date.js';

const POSTCODES = ['DA6 7AT', 'SE9 1AB', 'W1A 0AX', 'M1 1AE'];
const WORDS = [
  'Sample',
  'Street',
  '12',
  '(flat)',
  'O’Neill',
  'née',
  '= 1',
  '& <b>',
  'ਸਿੰਘ',
  '😀',
  '"q"',
  'x:y',
  'yes',
  '3rd',
];

const asKept = (text: string): boolean => !saysNothing(text) && !saysNotKnown(text);
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const noise = fc.string({ unit: 'binary', maxLength: 30 });

/** Words over several lines, ordinary and wild, as a box would keep them. */
const text = fc
  .oneof(
    sentence,
    noise,
    fc.array(fc.oneof(sentence, noise, fc.constant('')), { maxLength: 4 }).map((all) => all.join('\n')),
  )
  .map(tidy)
  .filter(asKept);
const line = fc
  .oneof(
    sentence,
    noise.map((wild) => tidy(wild).replaceAll('\n', ' ')),
  )
  .map(tidy)
  .filter(asKept);
const name = line.filter((each) => !/[,;]|aka|a\.k\.a/i.test(each));

const answer = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Answer<T>> =>
  fc.oneof({ weight: 4, arbitrary: value.map(given) }, fc.constant(notKnown), fc.constant(blank));

const code = <Code extends string>(list: readonly Choice<Code>[]): fc.Arbitrary<Code> =>
  fc.constantFrom(...list.map((choice) => choice.code));

const partialDate: fc.Arbitrary<WrittenDate> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) => fc.constantFrom({ year }, { year, month }, { year, month, day }))
  .map((date) => ({ kind: 'date', date }));

const writtenDate = (today: Day): fc.Arbitrary<WrittenDate> =>
  fc.oneof(
    partialDate,
    line
      .filter((each) => dateIn(each, today) === undefined)
      .map((words): WrittenDate => ({ kind: 'text', text: words })),
  );

const anyEthnicity = (today: Day): fc.Arbitrary<Ethnicity> =>
  fc.oneof(
    code(ETHNICITIES).map((listed): Ethnicity => ({ kind: 'listed', code: listed })),
    line
      .filter((each) => ethnicity.read(each, today)?.kind === 'described')
      .map((words): Ethnicity => ({ kind: 'described', text: words })),
  );

const subject = (today: Day): fc.Arbitrary<Subject> =>
  fc.record({
    fullName: text.map(given),
    aliases: answer(fc.array(name, { minLength: 1, maxLength: 3 })),
    dateOfBirth: answer(writtenDate(today)),
    age: answer(line),
    sex: answer(code(SEXES)),
    gender: answer(line),
    ethnicity: answer(anyEthnicity(today)),
    address: answer(text),
    postcode: answer(fc.oneof(fc.constantFrom(...POSTCODES), line)),
    schoolOrNursery: answer(text),
  });

const contact = fc.record({ name: answer(text), contact: answer(text) });
const involvement = fc.record({ answer: answer(code(INVOLVEMENTS)), details: answer(text) });
/** "Not known" is also a value of the national list; on the form it reads as the answer of that name. */
const relationships = RELATIONSHIPS.filter((choice) => choice.code !== 'not-known');

const further = (today: Day) =>
  fc.record({
    dateOfDeath: answer(writtenDate(today)),
    timeOfDeath: answer(text),
    placeOfDeath: answer(text),
    dateRecognised: answer(writtenDate(today)),
    usualResidence: fc.record({ address: answer(text), localAuthority: answer(text) }),
    relationship: answer(code(relationships)),
    relationshipDetails: answer(text),
    suspectedSuicide: answer(fc.boolean()),
    arrestOrCharge: fc.record({ state: answer(code(ARREST_STATES)), details: answer(text) }),
    crimeReference: answer(text),
    officerInCharge: contact,
    familyLiaisonOfficer: contact,
    coroner: answer(text),
    interpreter: fc.record({ needed: answer(fc.boolean()), language: answer(text) }),
    otherHouseholdMembers: answer(text),
    knownRisks: answer(text),
    alreadyTold: answer(text),
    handling: answer(text),
  });

/** A notification with anything in it that a box of the form can hold. */
export const anyNotification = (today: Day): fc.Arbitrary<NotificationContent> => {
  const people = fc.array(subject(today), { maxLength: 3 });
  return fc
    .record({
      referrer: fc.record({
        dateOfReferral: answer(writtenDate(today)),
        name: answer(text),
        role: answer(text),
        agency: answer(text),
        address: answer(text),
        telephone: answer(text),
        email: answer(text),
      }),
      victims: people,
      allegedPerpetrators: people,
      children: people,
      circumstances: answer(text),
      otherReviews: answer(text),
      actionTaken: answer(text),
      childrenInvolved: involvement,
      vulnerableAdultsInvolved: involvement,
      further: further(today),
    })
    .map((content) => structuredClone(content));
};
