import { type DateToSay, writtenDateInWords } from '../../../kernel/written-date/index.js';
import type { EntryMoment } from './draft.js';

/** When it happened, as it was understood: "3 April 2019, 14:30". */
export const momentInWords = (moment: EntryMoment): string =>
  writtenDateInWords({
    first: moment.firstDay ?? undefined,
    last: moment.lastDay ?? undefined,
    about: moment.about,
    doubted: moment.doubted,
    firstTime: moment.firstTime ?? undefined,
    lastTime: moment.lastTime ?? undefined,
  } satisfies DateToSay);

/** True when what was written is worth showing beside what was understood: it was not exact, or its year had two digits. */
export const worthShowing = (written: string, moment: EntryMoment): boolean =>
  written.replace(/\s+/g, ' ').trim().toLowerCase() !== momentInWords(moment).toLowerCase() &&
  (moment.firstDay !== moment.lastDay ||
    moment.about ||
    moment.doubted ||
    moment.firstDay === null ||
    !/\d{4}/.test(written));
