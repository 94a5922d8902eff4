import { agenciesOf } from '../../modules/accounts/index.js';
import {
  acceptChronology,
  addComment,
  allTogether,
  type Chronology,
  chronologyOf,
  countsNow,
  handInChronology,
  judgePair,
  keepCombined,
  markKeyEvent,
  markMissed,
  type NoteDraft,
  releaseChronology,
  sendBackChronology,
  togetherOn,
  writeNote,
} from '../../modules/chronology/index.js';
import type { OpenReview } from '../../modules/reviews/index.js';
import { linesOfEnquiryOf } from '../../modules/terms-of-reference/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** An entry by its agency, its key in the cast, and the words it begins with. */
export type EntryTold = readonly [agency: string, begins: string];

async function agencyId(work: Work, partnershipId: string, key: string): Promise<string> {
  const { name } = castAgency(key);
  return found((await agenciesOf(work, partnershipId)).find((one) => one.name === name)).id;
}

const chronology = async (work: Work, review: OpenReview, key: string): Promise<Chronology> =>
  chronologyIn(await chronologyOf(work, review.id, await agencyId(work, review.partnershipId, key)), key);

function chronologyIn(one: Chronology | undefined, key: string): Chronology {
  if (one === undefined) throw new Error(`the demonstration has no chronology of ${key}`);
  return one;
}

export interface KeptStep {
  readonly by?: string;
  readonly agencies: readonly string[];
}

/** Chronologies are handed in: by somebody of the agency, or by the co-ordinator who entered them from paper. */
export const handIn = (
  stage: Stage,
  file: CaseFile,
  { by = 'co-ordinator', agencies, answer = '' }: KeptStep & { answer?: string },
): Promise<void> =>
  stage.as(by, async (work) => {
    const review = await openCase(work, file);
    for (const key of agencies) without(await handInChronology(work, await chronology(work, review, key), { answer }));
  });

/** One goes back with what is asked of its agency. */
export const sendBack = (
  stage: Stage,
  file: CaseFile,
  { agency, comment }: { agency: string; comment: string },
): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    await sendBackChronology(work, await chronology(work, review, agency), { comment });
  });

/** Several are accepted. */
export const acceptThem = (stage: Stage, file: CaseFile, { by = 'co-ordinator', agencies }: KeptStep): Promise<void> =>
  stage.as(by, async (work) => {
    const review = await openCase(work, file);
    for (const key of agencies) await acceptChronology(work, await chronology(work, review, key));
  });

/** The chair opens several to the panel. */
export const releaseThem = (stage: Stage, file: CaseFile, { agencies }: KeptStep): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    for (const key of agencies) await releaseChronology(work, await chronology(work, review, key));
  });

/** What somebody makes of the entries they read. */
export interface Made {
  readonly joined?: readonly { readonly both: readonly [EntryTold, EntryTold]; readonly contradiction?: string }[];
  readonly keptApart?: readonly (readonly [EntryTold, EntryTold])[];
  readonly keyEvents?: readonly { readonly entry: EntryTold; readonly wording: string }[];
  /** `line` is the place of a line of enquiry, from 0. */
  readonly missed?: readonly { readonly entry: EntryTold; readonly what: string; readonly line?: number }[];
  readonly comments?: readonly { readonly entry: EntryTold; readonly text: string }[];
  readonly notes?: readonly NoteDraft[];
}

/** Somebody reads all chronologies together and marks what they find. */
export const readThrough = (
  stage: Stage,
  file: CaseFile,
  { by, ...made }: Made & { readonly by: string },
): Promise<void> =>
  stage.as(by, async (work) => {
    const review = await openCase(work, file);
    const find = await finder(work, review);
    for (const { both, contradiction = '' } of made.joined ?? [])
      await judgePair(work, [find(both[0]), find(both[1])], { verdict: 'same', contradiction });
    for (const both of made.keptApart ?? [])
      await judgePair(work, [find(both[0]), find(both[1])], { verdict: 'different', contradiction: '' });
    for (const { entry, wording } of made.keyEvents ?? []) await markKeyEvent(work, find(entry), { wording });
    const lines = await linesOfEnquiryOf(work, review.id);
    for (const { entry, what, line } of made.missed ?? [])
      await markMissed(work, find(entry), { what, lineId: lines[line ?? -1]?.id ?? null });
    for (const { entry, text } of made.comments ?? []) await addComment(work, find(entry), { text });
    for (const draft of made.notes ?? []) {
      const refused = await writeNote(work, review, { draft });
      without(refused === undefined ? [] : [refused]);
    }
  });

async function finder(work: Work, review: OpenReview) {
  const together = await togetherOn(work, review);
  const entries = await allTogether(work, together);
  return ([agency, begins]: EntryTold) => {
    const { name } = castAgency(agency);
    const id = together.readable.find((one) => one.name === name)?.agencyId;
    const entry = entries.find(({ agencyId: of, facts }) => of === id && facts.startsWith(begins));
    if (entry === undefined)
      throw new Error(`the demonstration has no entry of ${agency} that begins with “${begins}”`);
    return entry;
  };
}

/** The combined chronology is kept as it stands. */
export const keepVersion = (stage: Stage, file: CaseFile, note: string): Promise<unknown> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    return keepCombined(work, review, { counts: await countsNow(work, await togetherOn(work, review)), note });
  });
