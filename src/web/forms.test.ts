import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { day } from '../kernel/day.js';
import { dayField, optionalDayField, orNotKnown, partialDateField } from './day-field.js';
import {
  anyOf,
  emailField,
  linesField,
  nameField,
  oneOf,
  oneOfOrNone,
  textField,
  tick,
  wholeNumberField,
} from './fields.js';
import { dateOf, errorFor, errorHref, textOf } from './form-fields.js';
import { emptyForm, type FormBody, readForm, rejected, versionOf } from './forms.js';

const today = day('2026-11-22');

const everyField = z.object({
  name: nameField({ what: 'Name', max: 50, missing: 'Enter a name' }),
  rationale: textField({ what: 'Rationale', max: 40 }),
  consulted: linesField({ what: 'List', max: 100, missing: 'Enter who was consulted' }),
  outcome: oneOf(['yes', 'no'], 'Select yes or no'),
  colour: oneOfOrNone(['red', 'green']),
  agencies: anyOf(['police', 'health', 'housing'], 'Select at least one agency'),
  agreed: tick(),
  children: wholeNumberField({ what: 'Number of children', min: 0, max: 20 }),
  email: emailField(),
  diedOn: dayField({ what: 'Date of death', byToday: today }),
  toldOn: optionalDayField({ what: 'Date told' }),
  bornOn: partialDateField({ what: 'Date of birth', byToday: today }),
  age: orNotKnown(wholeNumberField({ what: 'Age', min: 0, max: 120, missing: 'Enter the age' }), 'Age'),
});

const good: FormBody = {
  name: '  Zoë\u200b   O’Example ',
  rationale: 'One\r\nTwo',
  consulted: 'Police\r\n\r\n  Health ',
  outcome: 'no',
  agencies: ['housing', 'police', 'nonsense'],
  children: '1',
  'diedOn-day': '1',
  'diedOn-month': 'Nov',
  'diedOn-year': '2026',
  'bornOn-year': '1980',
  'age-not-known': 'yes',
};

const messages = (body: FormBody): string[] => {
  const reading = readForm(everyField, body);
  return reading.ok ? [] : reading.form.errors.map((error) => error.message);
};

describe('readForm', () => {
  it('gives typed answers', () => {
    const reading = readForm(everyField, good);
    assert.deepEqual(reading, {
      ok: true,
      value: {
        name: 'Zoë O’Example',
        rationale: 'One\nTwo',
        consulted: ['Police', 'Health'],
        outcome: 'no',
        colour: undefined,
        agencies: ['police', 'housing'],
        agreed: false,
        children: 1,
        email: '',
        diedOn: '2026-11-01',
        toldOn: undefined,
        bornOn: { known: 'year', year: 1980 },
        age: 'not-known',
      },
    });
  });

  it('takes for empty what nobody can see, and keeps the joiners inside words', () => {
    const rules = { what: 'Rationale', max: 40, missing: 'Enter why' };
    const form = z.object({ rationale: textField(rules), name: nameField(rules), lines: linesField(rules) });
    for (const nothing of ['\u200b\u200d\u2060', ' \ufeff\n\u3164\u115f ', '\u2800\u00ad', '\u{e0041}\ufe0f']) {
      const reading = readForm(form, { rationale: nothing, name: nothing, lines: nothing });
      assert.equal(reading.ok, false, JSON.stringify(nothing));
    }
    const written = 'می\u200cخواهم क्\u200dष 👩\u200d👧';
    const kept = readForm(form, { rationale: `${written}\n`, name: 'Fern', lines: `${written}\n\u200b\nB` });
    assert.ok(kept.ok);
    assert.deepEqual([kept.value.rationale, kept.value.lines], [written, [written, 'B']]);
  });

  it('says every reason, in the order of the form, when nothing is sent', () => {
    assert.deepEqual(messages({}), [
      'Enter a name',
      'Enter who was consulted',
      'Select yes or no',
      'Select at least one agency',
      'Enter the date of death',
      'Enter the age',
    ]);
  });

  it('says what is wrong with a date as the Design System does, and marks the box', () => {
    const date = (day: string, month: string, year: string) => {
      const reading = readForm(z.object({ diedOn: dayField({ what: 'Date of death', byToday: today }) }), {
        'diedOn-day': day,
        'diedOn-month': month,
        'diedOn-year': year,
      });
      if (reading.ok) return reading.value.diedOn;
      const marked = dateOf(reading.form, 'diedOn').items.filter(({ error }) => error);
      return [errorFor(reading.form, 'diedOn')?.text, errorHref(reading.form, 'diedOn'), marked.length];
    };
    assert.deepEqual(date('31', '', '2026'), ['Date of death must include a month', '#diedOn-month', 1]);
    assert.deepEqual(date('31', '', ''), ['Date of death must include a month and year', '#diedOn-month', 2]);
    assert.deepEqual(date('31', '2', '2026'), ['Date of death must be a real date', '#diedOn-day', 1]);
    assert.deepEqual(date('23', '11', '2026'), ['Date of death must be today or in the past', '#diedOn-day', 3]);
    assert.deepEqual(date('1', '1', '26'), [
      'Date of death must have a year of 4 numbers, like 2026',
      '#diedOn-year',
      1,
    ]);
    assert.equal(date('22', 'november', '2026'), today);
  });

  it('keeps "not known" apart from blank, and from an answer', () => {
    const age = z.object({
      age: orNotKnown(wholeNumberField({ what: 'Age', min: 0, max: 120, missing: 'Enter the age' }), 'Age'),
    });
    assert.deepEqual(readForm(age, { age: '', 'age-not-known': 'yes' }), { ok: true, value: { age: 'not-known' } });
    const reading = readForm(age, { age: '40', 'age-not-known': 'yes' });
    assert.equal(!reading.ok && reading.form.errors[0]?.message, 'Enter the age or select “Not known”, not both');
    assert.equal(!reading.ok && textOf(reading.form, 'age'), '40');
  });

  it('refuses a form that has no words of ours', () => {
    assert.throws(() => readForm(z.object({ name: z.string() }), {}), /no words for "invalid_type" at "name"/);
    assert.throws(() => readForm(z.object({ name: z.string().max(2) }), { name: 'abc' }), /no words/);
    assert.ok(!readForm(z.object({ name: z.string({ error: 'Enter a name' }) }), {}).ok);
  });

  it('refuses the one character a database cannot keep', () => {
    assert.match(messages({ ...good, rationale: 'a\u0000b' }).join(), /hidden character/);
  });

  it('keeps right-to-left names and joiners between letters, and drops marks that hide', () => {
    const name = (typed: string) => {
      const reading = readForm(z.object({ name: nameField({ what: 'Name', max: 50 }) }), { name: typed });
      return reading.ok ? reading.value.name : undefined;
    };
    assert.equal(name('محمد علی‌نژاد'), 'محمد علی‌نژاد');
    assert.equal(name('\u202eevil\u200b\ufeff'), 'evil');
    assert.equal(name('e\u0301'), '\u00e9');
    assert.equal(name('\u200dA\u200c'), 'A');
  });

  it('gives back every text as it was typed, and never throws, whatever is posted', () => {
    const names = fc.constantFrom(
      ...Object.keys(good),
      'toldOn-day',
      'age',
      'constructor',
      '__proto__',
      'toString',
      'bornOn-not-known',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', '\ud800', '', '29', '2', '1900', '9'.repeat(400)),
    );
    const body = fc.dictionary(names, fc.oneof(text, fc.array(text, { maxLength: 3 })));
    fc.assert(
      fc.property(body, (posted) => {
        const expected = Object.fromEntries(Object.entries(posted).filter(([name]) => name !== '__proto__'));
        const reading = readForm(everyField, posted);
        if (!reading.ok) assert.deepEqual({ ...reading.form.values }, expected);
        assert.deepEqual({ ...rejected(posted, []).values }, expected);
      }),
    );
  });

  it('keeps our own fields out of the answers, and reads the version', () => {
    assert.deepEqual(rejected({ _csrf: 'secret', _version: '7', a: 'b' }, []).values, { a: 'b' });
    assert.equal(versionOf({ _version: '7' }), 7);
    assert.equal(versionOf({ _version: ['7', '8'] }), undefined);
    assert.deepEqual(emptyForm({ a: undefined, b: 'c' }).values, { b: 'c' });
  });
});
