import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { anyNotification } from '../../../test/support/any-notification.js';
import { day } from '../../kernel/day.js';
import { checkUpload, FORM_LIMITS } from '../../platform/upload/index.js';
import { heading, type Part, paragraph, wordDocument } from '../../platform/word/index.js';
import { type Answer, blank, blankNotification, blankSubject, given, notKnown } from './content.js';
import { readFormApart } from './word-form/read-apart.js';
import { readForm } from './word-form/read-form.js';
import { blankForm, filledForm } from './word-form.js';

const TODAY = day('2026-03-20');
const PARTNERSHIP = { name: 'North Partnership', returnEmail: 'safety@north.example' };

const words = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

const paper = (...parts: Part[]): Promise<Uint8Array> => wordDocument({ title: 'Paper', language: 'en-GB', parts });

const rows = (...each: [string, ...string[]][]): Part => ({
  kind: 'form',
  rows: each.map(([label, ...values]) => ({ label, values })),
});

const onDay = (year: number, month: number, dayOfMonth: number) =>
  given({ kind: 'date', date: { year, month, day: dayOfMonth } } as const);

/** The toolkit's own paper form, as a referrer types into it. */
const PAPER_FORM: Part[] = [
  { kind: 'title', text: 'NOTIFICATION – Domestic Homicide Review' },
  paragraph(
    'Bexley Community Safety Partnership must be notified of any incident where there may be a statutory duty.',
  ),
  heading(1, 'Referrer details'),
  rows(
    ['Date of referral', '14/3/26'],
    ['Name of referrer:', 'DS Sample Person'],
    ['ROLE', 'Detective Sergeant'],
    ['Agency', 'Example Constabulary'],
    ['Address', '1 Sample Street\nSampletown'],
    ['Telephone No.', '020 7946 0000'],
    ['E-mail', 'ds@police.example'],
  ),
  paragraph('When a domestic homicide occurs, the relevant police force should inform the partnership in writing.'),
  { kind: 'letters', items: ['a person to whom he/she was related or', 'a member of the same household as himself'] },
  paragraph('Please add additional lines below if there is more than one victim / perpetrator / child'),
  paragraph('Victim(s) details'),
  rows(
    ['Full name of victim', 'Sample One'],
    ['Any aliases', 'Sam, Sammy; S. One'],
    ['DOB / Age', '14.03.85 (41 yrs)'],
    ['Gender', 'F'],
    ['Ethnicty', 'White British'],
    ['Address (including postcode)', 'Flat 2, 3 Invented Road, Nowhere, da67at'],
    ['School/nursery', 'n/k'],
  ),
  rows(['Full name of victim', 'Sample Two'], ['DOB', 'unknown'], ['Age', '30s'], ['Shoe size', '7']),
  paragraph('Alleged/perpetrator’s details'),
  rows(['Full name of alleged/perpetrator', 'Sample Three'], ['DOB / Age', '1st Feb 1980'], ['Gender', 'Male']),
  paragraph('Child(ren) details'),
  rows(
    ['Full name of Child', 'Little A', 'Little B'],
    ['DOB / Age', '4', '18 months'],
    ['School/nursery', 'Sample Primary', ''],
    ['Full name of Child', 'Little C', ''],
  ),
  paragraph('Notification Details'),
  paragraph(
    'Please outline circumstances leading to notification. Also include if any other review is being undertaken e.g. internal agency review; any action being taken as a result of this incident.',
  ),
  paragraph('A neighbour called.'),
  paragraph('The family has been told.'),
  paragraph('Notification to be emailed to Bexley Community Safety Partnership at:'),
  paragraph('Community.safety@bexley.gov.uk'),
  paragraph('Rang the office twice about this.'),
];

describe('the notification form in Word', () => {
  it('keeps the titles and labels of the printed form, in its order', async () => {
    const text = await words(await blankForm(PARTNERSHIP));
    const printed = [
      'NOTIFICATION – Domestic Homicide Review',
      'Referrer details',
      ...['Date of referral', 'Name of referrer', 'Role', 'Agency', 'Address', 'Tel Number', 'Email'],
      'Victim(s) details',
      ...['Full name of victim', 'Any aliases', 'DOB / Age', 'Gender', 'Ethnicity', 'Address (including postcode)'],
      'School/nursery',
      'Alleged/perpetrator’s details',
      'Full name of alleged/perpetrator',
      'Child(ren) details',
      'Full name of Child',
      'Notification Details',
      'Further details that help the partnership decide',
      'safety@north.example',
    ];
    let at = -1;
    for (const label of printed) {
      const next = text.indexOf(label, at + 1);
      assert.ok(next > at, label);
      at = next;
    }
  });

  it('is read back blank when it is blank', async () => {
    const { read, unread, isTheForm } = await readForm(await blankForm(PARTNERSHIP), TODAY);
    assert.deepEqual(read, blankNotification);
    assert.deepEqual(unread, []);
    assert.equal(isTheForm, true);
  });

  it('passes our own upload check', async () => {
    assert.equal((await checkUpload(await blankForm(PARTNERSHIP), 'form.docx', FORM_LIMITS)).ok, true);
  });

  it('gives back whatever was written in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotification(TODAY), async (content) => {
        const { read, unread } = await readForm(await filledForm(content, PARTNERSHIP, { reference: 'N-1' }), TODAY);
        assert.deepEqual(read, content);
        assert.deepEqual(unread, []);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the toolkit's paper form, filled in by hand", () => {
  const reading = paper(...PAPER_FORM).then((docx) => readForm(docx, TODAY));

  it('gives the referrer, whatever the spelling of the labels', async () => {
    const { referrer } = (await reading).read;
    assert.deepEqual(referrer.dateOfReferral, onDay(2026, 3, 14));
    assert.deepEqual(referrer.name, given('DS Sample Person'));
    assert.deepEqual(referrer.role, given('Detective Sergeant'));
    assert.deepEqual(referrer.address, given('1 Sample Street\nSampletown'));
    assert.deepEqual(referrer.telephone, given('020 7946 0000'));
    assert.deepEqual(referrer.email, given('ds@police.example'));
  });

  it('gives each victim of repeated tables', async () => {
    const [one, two, ...none] = (await reading).read.victims;
    assert.deepEqual(one, {
      ...blankSubject,
      fullName: given('Sample One'),
      aliases: given(['Sam', 'Sammy', 'S. One']),
      dateOfBirth: onDay(1985, 3, 14),
      age: given('41 yrs'),
      gender: given('Female'),
      ethnicity: given({ kind: 'listed', code: 'white-british' }),
      address: given('Flat 2, 3 Invented Road, Nowhere'),
      postcode: given('DA6 7AT'),
      schoolOrNursery: notKnown,
    });
    assert.deepEqual([two?.dateOfBirth, two?.age, two?.gender], [notKnown, given('30s'), blank]);
    assert.equal(none.length, 0);
  });

  it('gives children side by side, and those added in more rows', async () => {
    const { children } = (await reading).read;
    assert.deepEqual(
      children.map((child) => [child.fullName, child.age].map(givenValue)),
      [
        ['Little A', '4'],
        ['Little B', '18 months'],
        ['Little C', undefined],
      ],
    );
  });

  it('takes the paragraphs under the long question as its answer', async () => {
    assert.deepEqual((await reading).read.circumstances, given('A neighbour called.\nThe family has been told.'));
  });

  it('shows what found no place, and drops nothing', async () => {
    assert.deepEqual((await reading).unread, [
      { label: 'Shoe size', text: '7' },
      { text: 'Rang the office twice about this.' },
    ]);
  });

  it('is known as the form; another document is not', async () => {
    assert.equal((await reading).isTheForm, true);
    const letter = await readForm(await paper(paragraph('Dear all,'), rows(['Name', 'Somebody'])), TODAY);
    assert.equal(letter.isTheForm, false);
    assert.deepEqual(letter.unread, [{ text: 'Dear all,' }]);
  });

  it('is read the same in a process apart, and given up on in words when it takes too much', async () => {
    const docx = await paper(...PAPER_FORM);
    assert.deepEqual(await readFormApart(docx, TODAY), await reading);
    const unread = await readFormApart(docx, TODAY, { megabytes: 64, milliseconds: 1 });
    assert.ok('why' in unread && unread.why.startsWith('The selected file could not be read.'));
  });
});

describe('one answer of the form', () => {
  const victim = async (label: string, value: string) => {
    const { read, unread } = await readForm(await paper(rows(['Full name of victim', 'V'], [label, value])), TODAY);
    return { victim: read.victims[0] ?? blankSubject, unread };
  };

  it('is not known in every usual spelling, and differs from blank', async () => {
    for (const spelling of ['nk', 'N/K', 'Unknown', 'not known.', 'Not yet known']) {
      assert.deepEqual((await victim('Ethnicity', spelling)).victim.ethnicity, notKnown, spelling);
    }
    assert.deepEqual((await victim('Ethnicity', ' - ')).victim.ethnicity, blank);
  });

  it('is a birth date, an age, or both, in many spellings', async () => {
    const read: Record<string, unknown> = {};
    for (const text of ['3 March 1985', 'Sunday 3rd of March 1985', '3-Mar-85', '1985-03-03', '03/03/1985 aged 41']) {
      read[text] = (await victim('DOB / Age', text)).victim.dateOfBirth;
    }
    for (const born of Object.values(read)) assert.deepEqual(born, onDay(1985, 3, 3));
    assert.deepEqual((await victim('DOB / Age', 'approx 40 years old')).victim.age, given('approx 40 years old'));
    assert.deepEqual(
      (await victim('DOB / Age', '31/02/1985')).victim.dateOfBirth,
      given({ kind: 'text', text: '31/02/1985' }),
    );
  });

  it('keeps more words than it can place', async () => {
    const { victim: one, unread } = await victim('DOB / Age', '3 March 1985\nborn in Sampletown');
    assert.deepEqual(one.dateOfBirth, onDay(1985, 3, 3));
    assert.deepEqual(unread, [{ label: 'DOB / Age', text: 'born in Sampletown' }]);
  });

  it('that fits no choice of a list is left to a person', async () => {
    const { read, unread } = await readForm(await paper(rows(['Suspected suicide', 'perhaps'])), TODAY);
    assert.deepEqual(read.further.suspectedSuicide, blank);
    assert.deepEqual(unread, [{ label: 'Is it suspected that the person died by suicide?', text: 'perhaps' }]);
  });

  it('given twice keeps the first, and shows the second', async () => {
    const form = paper(rows(['Agency', 'One'], ['Agency', 'Two']));
    const { read, unread } = await readForm(await form, TODAY);
    assert.deepEqual(read.referrer.agency, given('One'));
    assert.deepEqual(unread, [{ label: 'Agency', text: 'Two' }]);
  });

  it('may be written without a table', async () => {
    const { read } = await readForm(await paper(paragraph('Role: Nurse\nAgency: Example Surgery')), TODAY);
    assert.deepEqual([read.referrer.role, read.referrer.agency], [given('Nurse'), given('Example Surgery')]);
  });
});

const givenValue = (answer: Answer<string>): string | undefined => (answer.kind === 'given' ? answer.value : undefined);
