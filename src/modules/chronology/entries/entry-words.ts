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

/** True when what was written says in other words what was understood, so that both are worth showing. */
export const differs = (written: string, understood: string): boolean =>
  written.replace(/\s+/g, ' ').trim().toLowerCase() !== understood.toLowerCase();
