import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { day, instantInLondon, timeInLondon } from '../../kernel/day.js';
import { type CalendarEntry, calendarFeed, invitation } from './index.js';

const at = (on: string, time: string): Date => {
  const instant = instantInLondon(day(on), time);
  assert.ok(instant, `${on} ${time} is a time in London`);
  return instant;
};

const meeting = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'meeting-1@dhr.example',
  revision: 0,
  changedAt: new Date('2026-03-01T09:00:00Z'),
  when: { startsAt: at('2026-03-27', '10:00'), endsAt: at('2026-03-27', '12:00') },
  title: 'Panel meeting, NORTH-2026-001',
  place: 'Room 1; Civic Offices, "East" wing\nSecond floor',
  link: 'https://reviews.example/reviews/NORTH-2026-001/meetings/1',
  ...more,
});

const organiser = { name: 'Example Partnership', email: 'csp@example.test' };
const attendee = { name: 'Élodie Example', email: 'member@example.test' };

/** The entries as an independent parser reads them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const entries = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, entries, entry: entries[0] ?? assert.fail('no entry') };
}

describe('an invitation', () => {
  it('is read back by another program as it was written', () => {
    const { calendar, entry } = read(invitation(meeting(), organiser, attendee));
    assert.equal(calendar.getFirstPropertyValue('method'), 'REQUEST');
    assert.equal(entry.uid, 'meeting-1@dhr.example');
    assert.equal(entry.summary, 'Panel meeting, NORTH-2026-001');
    assert.equal(entry.location, 'Room 1; Civic Offices, "East" wing\nSecond floor');
    assert.equal(entry.startDate.toJSDate().toISOString(), '2026-03-27T10:00:00.000Z');
    assert.equal(entry.endDate.toJSDate().toISOString(), '2026-03-27T12:00:00.000Z');
    assert.equal(entry.organizer, 'mailto:csp@example.test');
    assert.equal(String(entry.attendees[0]?.getFirstValue()).toLowerCase(), 'mailto:member@example.test');
  });

  it('moves across the change of the clocks at the hour that people meet', () => {
    const moved = meeting({
      revision: 1,
      when: { startsAt: at('2026-03-30', '10:00'), endsAt: at('2026-03-30', '12:00') },
    });
    const { entry } = read(invitation(moved, organiser, attendee));
    assert.equal(entry.sequence, 1);
    assert.equal(timeInLondon(entry.startDate.toJSDate()), '10:00');
    assert.equal(entry.startDate.toJSDate().toISOString(), '2026-03-30T09:00:00.000Z');
  });

  it('calls a meeting off under the same name', () => {
    const { calendar, entry } = read(invitation(meeting({ cancelled: true, revision: 2 }), organiser, attendee));
    assert.equal(calendar.getFirstPropertyValue('method'), 'CANCEL');
    assert.equal(entry.uid, 'meeting-1@dhr.example');
    assert.equal(entry.component.getFirstPropertyValue('status'), 'CANCELLED');
  });

  it('ends each line as the standard asks and keeps lines short', () => {
    const file = invitation(meeting({ title: 'x'.repeat(300) }), organiser, attendee);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
  });
});

describe('a feed', () => {
  it('gives a due date as a whole day, on the day it falls on in London', () => {
    const due = meeting({ id: 'due-1@dhr.example', when: { day: day('2026-06-30') } });
    const { calendar, entry } = read(calendarFeed('My reviews', [due]));
    assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
    assert.equal(entry.startDate.isDate, true);
    assert.equal(entry.startDate.toString(), '2026-06-30');
  });

  it('is a calendar even when there is nothing in it', () => {
    const empty = new ICAL.Component(ICAL.parse(calendarFeed('My reviews', [])));
    assert.equal(empty.name, 'vcalendar');
    assert.deepEqual(empty.getAllSubcomponents('vevent'), []);
  });
});

describe('a time in London', () => {
  it('is an hour earlier in the world in summer', () => {
    assert.equal(at('2026-01-15', '09:30').toISOString(), '2026-01-15T09:30:00.000Z');
    assert.equal(at('2026-07-15', '09:30').toISOString(), '2026-07-15T08:30:00.000Z');
  });

  it('does not exist in the hour that the clocks leap over', () => {
    assert.equal(instantInLondon(day('2026-03-29'), '01:30'), undefined);
  });

  it('is the first of the two when the clocks go back', () => {
    assert.equal(at('2026-10-25', '01:30').toISOString(), '2026-10-25T00:30:00.000Z');
  });
});
