import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canary, canaryNotification } from '../../../../test/support/accepted-review.js';
import { day } from '../../../kernel/day.js';
import { blank, given, notKnown } from '../../notification/index.js';
import { type ExtractKind, extractKinds } from '../kinds.js';
import { type ExtractSource, extractFor } from './extract.js';

const source: ExtractSource = {
  reference: 'BEX-2026-01',
  dateOfDeath: day('2026-01-31'),
  writtenNotificationOn: day('2026-02-09'),
  contents: [canaryNotification],
};

/** Every word of the notification that can be told apart, found in a text. */
const canariesIn = (text: string): string[] => [...new Set(text.match(/Zq[A-Za-z0-9]+/g) ?? [])].sort();

const names = (...places: string[]): string[] => places.map(canary).sort();

const contacts = ['officer.name', 'officer.contact', 'liaison.name', 'liaison.contact', 'language', 'knownRisks'];
const household = ['victim.fullName', 'victim.alias', 'residence.address', 'household', 'adultsInvolved'];

/** All that each kind may ever show of a notification. What is not listed here is a leak. */
const allowed: Readonly<Record<ExtractKind, readonly string[]>> = {
  safeguarding: names(
    ...contacts,
    ...household,
    'perpetrator.fullName',
    'perpetrator.alias',
    // Without these a safeguarding hub cannot tell the family from another of the same name.
    'victim.dateOfBirth',
    'perpetrator.dateOfBirth',
    'childrenInvolved',
    ...['fullName', 'alias', 'dateOfBirth', 'age', 'gender', 'address', 'postcode', 'school'].map(
      (part) => `child.${part}`,
    ),
  ),
  adults: names(...contacts, ...household),
  board: [],
  'receipt-only': [],
  letter: [],
};

describe('an extract', () => {
  for (const kind of extractKinds) {
    it(`for ${kind} holds exactly what that recipient needs`, () => {
      assert.deepEqual(canariesIn(JSON.stringify(extractFor(kind, source))), allowed[kind]);
    });
  }

  it('for a board has the month of the death and no day', () => {
    const text = JSON.stringify(extractFor('board', source));
    assert.match(text, /January 2026/);
    assert.doesNotMatch(text, /31|2026-01-31|9 February/);
  });

  it('holds only the reference and the day of receipt where the recipient gets no more', () => {
    assert.deepEqual(extractFor('receipt-only', source).sections, [
      {
        heading: 'The notification',
        rows: [
          { label: 'Reference', value: 'BEX-2026-01' },
          { label: 'Received in writing', value: '9 February 2026' },
        ],
      },
    ]);
  });

  it('keeps "not known" apart from what was not said', () => {
    const said = { ...canaryNotification, vulnerableAdultsInvolved: { answer: notKnown, details: blank } };
    const { sections } = extractFor('adults', { ...source, contents: [said] });
    assert.deepEqual(sections.find(({ heading }) => heading === 'Vulnerable adults')?.rows, [
      { label: 'Involved', value: 'Not known' },
      { label: 'How', value: 'Not said' },
    ]);
  });

  it('gives the address that stands beside the name where none was given for the home', () => {
    const further = { ...canaryNotification.further, usualResidence: { address: blank, localAuthority: blank } };
    const told = (content: typeof canaryNotification) =>
      extractFor('adults', { ...source, contents: [content] })
        .sections.flatMap(({ rows }) => rows)
        .find(({ label }) => label === 'Usual address of the person who died')?.value;
    const named = canaryNotification.victims.map((one) => ({ ...one, address: blank, postcode: given('DA6 7ZZ') }));
    assert.equal(told({ ...canaryNotification, further, victims: named }), 'DA6 7ZZ');
    const bare = named.map((one) => ({ ...one, postcode: blank }));
    assert.equal(told({ ...canaryNotification, further, victims: bare }), 'Not said');
  });

  it('says from which notification each part is, when there are several', () => {
    const second = { ...canaryNotification, children: [] };
    const { sections } = extractFor('safeguarding', { ...source, contents: [canaryNotification, second] });
    assert.ok(sections.some(({ heading }) => heading === 'Child 1 (notification 1 of 2)'));
    assert.ok(sections.some(({ heading }) => heading === 'Household (notification 2 of 2)'));
  });

  it('is drawn from a review without a notification too', () => {
    const bare = { ...source, contents: [], dateOfDeath: null, writtenNotificationOn: null };
    for (const kind of extractKinds) assert.ok(extractFor(kind, bare).sections.length > 0);
  });

  it('writes dates as far as they are known', () => {
    const [child] = canaryNotification.children;
    assert.ok(child);
    const born = (date: { year: number; month?: number; day?: number }) => {
      const children = [{ ...child, dateOfBirth: given({ kind: 'date' as const, date }) }];
      const { sections } = extractFor('safeguarding', { ...source, contents: [{ ...canaryNotification, children }] });
      return sections.flatMap(({ rows }) => rows).find(({ label }) => label === 'Date of birth')?.value;
    };
    assert.equal(born({ year: 2019 }), '2019');
    assert.equal(born({ year: 2019, month: 3 }), 'March 2019');
    assert.equal(born({ year: 2020, month: 2, day: 29 }), '29 February 2020');
  });
});
