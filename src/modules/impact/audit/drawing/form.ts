import { z } from 'zod';
import type { Day } from '../../../../kernel/day.js';
import { dayField } from '../../../../web/day-field.js';
import { tick, wholeNumberField } from '../../../../web/fields.js';
import { plural } from '../../../../web/formats.js';
import { MOST_FILES } from '../kinds.js';
import { lineProblemInWords, MOST_REFERENCES, type ReadReferences } from './references.js';

/** How many files, and of which time the cases are. */
export const drawForm = (today: Day) =>
  z
    .object({
      fromDay: dayField({ what: 'First day', missing: 'Enter the first day that the cases are of', byToday: today }),
      toDay: dayField({ what: 'Last day', missing: 'Enter the last day that the cases are of', byToday: today }),
      size: wholeNumberField({
        ...{ what: 'Number of files', min: 1, max: MOST_FILES },
        missing: 'Enter how many files to draw',
      }),
      isBaseline: tick(),
    })
    .superRefine(({ fromDay, toDay }, context) => {
      if (toDay < fromDay)
        context.addIssue({
          code: 'custom',
          path: ['toDay'],
          message: 'Last day must be the same as or after the first day',
        });
    });

/** Lines that are named; of more, how many. */
const NAMED = 10;

/** Why a list is not taken; undefined for one that is. */
export function listRefused({ references, refused }: ReadReferences): string | undefined {
  if (refused.length > 0) {
    const named = refused.slice(0, NAMED).map(({ line, problem }) => `line ${line} ${lineProblemInWords[problem]}`);
    const more = refused.length > NAMED ? `; and ${refused.length - NAMED} more` : '';
    return `Use your own case numbers, and nothing by which a person is known: ${named.join('; ')}${more}`;
  }
  if (references.length === 0)
    return 'Paste the case numbers, one to a line, or choose a file with them in its first column';
  if (references.length > MOST_REFERENCES)
    return `At most ${MOST_REFERENCES.toLocaleString('en-GB')} case numbers are taken at once`;
  return undefined;
}

/** What was drawn, as the next page says it. */
export function drawnInWords({ references, repeated }: ReadReferences, size: number): string {
  const all = plural(references.length, 'case number');
  const twice =
    repeated.length === 0
      ? ''
      : ` ${plural(repeated.length, 'line')} of the list said again what stood further up, and counted once.`;
  return size >= references.length
    ? `All ${all} of the list are read.${twice}`
    : `${plural(size, 'file')} drawn at random from ${all}.${twice}`;
}
