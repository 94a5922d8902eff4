import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import type { Answer } from '../../../platform/http/route.js';
import { sheetFile, takenNow } from '../../../platform/http/sheet-file.js';
import type { Work } from '../../../platform/work.js';
import { listInWords, longDate, plural } from '../../../web/formats.js';
import { namesOf, realNamesForFile } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { columnsFittedTo } from '../export-columns.js';
import { withNames } from '../with-names.js';
import type { Taking } from './form.js';
import { countWanted, entriesWanted, type ReadableAgency } from './queries.js';
import { columnsSeen, idsSeen, type Seen } from './seen.js';
import { chronologyPaper } from './word-file.js';

/** More than this is no reading matter, and takes Word minutes to lay out. */
export const MOST_IN_WORD = 3_000;

/** Why there is no file. */
export type TakingBlocker = 'nothing-fits' | 'too-long-for-word';

/** What somebody asked for. */
export interface Asked {
  readonly taking: Taking;
  readonly agencies: readonly ReadableAgency[];
  /** No more than what they see of all chronologies together. */
  readonly seen?: Seen | undefined;
}

/** The file that was asked for, put on record; or why there is none. Real names go only to holders of the key, with a reason. */
export async function takeAway(
  work: Work,
  review: OpenReview,
  { taking, agencies, seen }: Asked,
): Promise<Answer | TakingBlocker> {
  const wanted = { taking, agencies, ids: await idsSeen(work, review, seen) };
  const count = await countWanted(work, review, wanted);
  if (count === 0) return 'nothing-fits';
  if (taking.format === 'word' && count > MOST_IN_WORD) return 'too-long-for-word';
  const switched =
    taking.names === 'real'
      ? found(await realNamesForFile(work, review, taking.reason))
      : (await namesOf(work, review)).toPseudonyms;
  const entries = (await entriesWanted(work, review, wanted)).map((entry) => withNames(entry, switched));
  work.record({
    action: taking.names === 'real' ? 'chronology.taken-with-real-names' : 'chronology.taken-away',
    reviewId: review.id,
    objectKind: 'review',
    objectId: review.id,
  });
  return fileOf(work, review, { taking, agencies, seen, entries });
}

/** The file itself, of entries under the names that it is to show. */
async function fileOf(
  work: Work,
  { reference }: OpenReview,
  { taking, agencies, seen, entries }: Asked & { readonly entries: Awaited<ReturnType<typeof entriesWanted>> },
): Promise<Answer> {
  const { which, format } = taking;
  const shown = columnsSeen(seen);
  const names = agencies.filter(({ id }) => taking.agencies.includes(id)).map(({ name }) => name);
  const of = { agencies: format === 'word' ? names : inShort(names), entries: entries.length, seen };
  const about = aboutOf(taking, of);
  const called = `${reference} ${which === 'key' ? 'key events' : 'chronology'} ${work.today}`;
  if (format !== 'word')
    return sheetFile(work, format, {
      ...{ called, about, name: which === 'key' ? 'Key events' : 'Chronology', marking: 'OFFICIAL-SENSITIVE' },
      ...{ columns: columnsFittedTo(entries, shown), rows: entries },
    });
  const { takenBy, takenOn } = takenNow(work);
  const paper = chronologyPaper({
    ...{ reference, title: titleOf(taking, names, reference), shown, today: work.today, entries },
    about: [`${about}.`, `Taken by ${takenBy} on ${takenOn}.`],
    severalAgencies: new Set(entries.map(({ agencyId }) => agencyId)).size > 1,
  });
  return paperFile(called, 'docx', paper);
}

function titleOf({ which }: Taking, agencies: readonly string[], reference: string): string {
  const what = which === 'key' ? 'Key events' : agencies.length === 1 ? 'Chronology' : 'Combined chronology';
  const [only] = agencies;
  return `${what} of ${reference}${agencies.length === 1 && only !== undefined ? `, ${only}` : ''}`;
}

/** A line over a sheet has less room: the rows name their agencies. */
const inShort = (agencies: readonly string[]): string[] =>
  agencies.length > 2 ? [`${agencies.length} agencies`] : [...agencies];

interface Held {
  readonly agencies: readonly string[];
  readonly entries: number;
  readonly seen: Seen | undefined;
}

/** "47 entries; of …; from 1 March 2019; names are pseudonyms". */
function aboutOf({ which, from, to, names }: Taking, { agencies, entries, seen }: Held): string {
  return [
    which === 'key' ? plural(entries, 'key event') : plural(entries, 'entry', 'entries'),
    agencies.length === 0 ? 'of every agency that has handed its chronology in' : `of ${listInWords(agencies)}`,
    ...(seen === undefined || seen.asked.length === 0 ? [] : [`only those ${listInWords(seen.asked)}`]),
    ...(seen?.leftOut === undefined ? [] : [seen.leftOut]),
    ...(from === undefined ? [] : [`from ${longDate(from)}`]),
    ...(to === undefined ? [] : [`up to ${longDate(to)}`]),
    ...(from === undefined && to === undefined ? [] : ['those without a date included']),
    names === 'real' ? 'with REAL NAMES' : 'names are pseudonyms',
  ].join('; ');
}
