import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { myDay } from './my-day.js';

const today = '2026-02-10' as Day;
const thing = (text: string, rest: Partial<Waiting> = {}): Waiting => ({ text, href: `/${text}`, ...rest });
const on = (dueOn: string) => ({ dueOn: dueOn as Day });
const texts = (things: readonly Waiting[]) => things.map(({ text }) => text);

describe('my day', () => {
  it('has the longest late on top, then today, what is owed at once or promptly, what has no date, and the days ahead by their date', () => {
    const day = myDay(
      [
        thing('far ahead', on('2026-02-25')),
        thing('ahead later', on('2026-02-24')),
        thing('late', on('2026-02-09')),
        thing('no date'),
        thing('promptly', { presses: { words: 'Promptly', since: '2026-01-02' as Day } }),
        thing('at once', { presses: { words: 'At once', since: '2026-02-09' as Day } }),
        thing('at once for long', { presses: { words: 'At once', since: '2026-01-09' as Day } }),
        thing('today', on('2026-02-10')),
        thing('longest late', on('2026-01-02')),
        thing('ahead', on('2026-02-11')),
      ],
      today,
    );
    assert.deepEqual(texts(day.late), ['longest late', 'late']);
    assert.deepEqual(texts(day.today), ['today']);
    assert.deepEqual(texts(day.atOnce), ['at once for long', 'at once', 'promptly']);
    assert.deepEqual(texts(day.undated), ['no date']);
    assert.deepEqual(texts(day.soon), ['ahead', 'ahead later']);
    assert.deepEqual(texts(day.later), ['far ahead']);
  });

  it('never calls late what was agreed for a day: until then it stands apart, from then on it is for today', () => {
    const agreed = (text: string, agreedOn: string) => thing(text, { agreedOn: agreedOn as Day });
    const day = myDay(
      [
        agreed('later', '2026-03-01'),
        agreed('soon', '2026-02-11'),
        agreed('passed', '2026-02-01'),
        agreed('today', '2026-02-10'),
        thing('no date'),
      ],
      today,
    );
    assert.deepEqual(texts(day.late), []);
    assert.deepEqual(texts(day.today), ['passed', 'today']);
    assert.deepEqual(texts(day.agreed), ['soon', 'later']);
    assert.deepEqual(texts(day.undated), ['no date']);
  });

  it('says one thing once: what a module asks for stands in the place of the duty, with its day', () => {
    const decide = (reference: string, dueOn: string) =>
      thing('Decide', { reference, ...on(dueOn), duty: { id: 'C-04', bare: true } });
    const sign = thing('Sign', { reference: 'B-1', duty: { id: 'C-04' } });
    const day = myDay([decide('B-1', '2026-02-01'), decide('B-2', '2026-02-02'), sign], today);
    assert.deepEqual(
      day.late.map(({ text, reference, dueOn }) => `${text} ${reference} ${dueOn}`),
      ['Sign B-1 2026-02-01', 'Decide B-2 2026-02-02'],
    );
    assert.deepEqual(texts(day.undated), []);
  });

  it('keeps the day that what is asked for has itself', () => {
    const bare = thing('Returns', { reference: 'B-1', ...on('2026-02-09'), duty: { id: 'C-02', bare: true } });
    const ring = thing('Ring', { reference: 'B-1', ...on('2026-02-05'), duty: { id: 'C-02' } });
    assert.deepEqual(
      myDay([bare, ring], today).late.map(({ text, dueOn }) => `${text} ${dueOn}`),
      ['Ring 2026-02-05'],
    );
  });
});
