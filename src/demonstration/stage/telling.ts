import type { Day } from '../../kernel/day.js';
import { type CaseFile, newCase } from '../acts/case-file.js';
import { type Calendar, calendarFrom } from './calendar.js';

/** What the chapters of one demonstration share: its days, and its cases by the name of the chapter that begins them. */
export interface Telling extends Calendar {
  /** The case of that name: the same one for every chapter that goes on with it. */
  caseOf(begunIn: string): CaseFile;
}

/** A demonstration made on this day, of which nothing has been told. */
export function tellingOn(today: Day): Telling {
  const cases = new Map<string, CaseFile>();
  return {
    ...calendarFrom(today),
    caseOf: (begunIn) => {
      const file = cases.get(begunIn) ?? newCase();
      cases.set(begunIn, file);
      return file;
    },
  };
}
