import type { Work } from '../../../platform/work.js';
import { type Entry, entriesById, marksOf, momentInWords } from '../../chronology/index.js';
import { type FamilyComment, familyCommentsOn } from '../../family/index.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import type { FindingSourceKind } from '../kinds.js';
import type { OpenFindings } from '../opened.js';
import { passagesChosen, returnsToChoose } from './passages.js';
import type { SourceRef } from './refs.js';

/** Something that a finding is to rest on, found in what the asker reads. */
export interface NewSource {
  readonly kind: FindingSourceKind;
  readonly lineId?: string;
  readonly entryId?: string;
  readonly missedId?: string;
  readonly returnVersionId?: string;
  readonly sectionKey?: string;
  /** The passage, what the family said, or what else: under pseudonyms. */
  readonly words?: string;
  /** What it is, for the page that asks whether to use it. */
  readonly label: string;
  /** Whose practice it tells of, and which line it answers, where it says so itself. */
  readonly agencyId?: string;
  readonly aboutLine?: string;
  /** What a finding made from it might be called. */
  readonly title?: string;
}

/** What these references name, as far as the asker reads it; the rest is left out without a word. */
export async function resolveSources(work: Work, open: OpenFindings, refs: readonly SourceRef[]): Promise<NewSource[]> {
  const of = (kind: SourceRef['kind']): string[] => refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  return [
    ...(await fromLines(work, open, of('line'))),
    ...(await fromEntries(work, open, of('entry'))),
    ...(await fromMissed(work, open, of('missed-opportunity'))),
    ...(await fromReturns(work, open, refs)),
    ...(await fromFamily(work, open, of('family'))),
  ];
}

async function fromLines(work: Work, { review }: OpenFindings, ids: readonly string[]): Promise<NewSource[]> {
  if (ids.length === 0) return [];
  const lines = await linesOfEnquiryOf(work, review.id);
  return lines.flatMap(({ id, question }, index) =>
    ids.includes(id) ? [{ kind: 'line' as const, lineId: id, label: `Line of enquiry ${index + 1}: ${question}` }] : [],
  );
}

async function fromEntries(work: Work, { together }: OpenFindings, ids: readonly string[]): Promise<NewSource[]> {
  const entries = await entriesById(work, together, ids);
  return entries.map((entry) => {
    const [aboutLine] = entry.lines;
    return {
      kind: 'entry',
      entryId: entry.id,
      label: entryInWords(entry, agencyNameIn(together, entry)),
      agencyId: entry.agencyId,
      ...(aboutLine === undefined ? {} : { aboutLine }),
    };
  });
}

const SHORT = 160;

/** "3 April 2019, Police: what happened", not too long. */
export const entryInWords = (entry: Entry, agency: string): string => {
  const words = entry.facts.length > SHORT ? `${entry.facts.slice(0, SHORT).trimEnd()}…` : entry.facts;
  return `${momentInWords(entry)}, ${agency}: ${words}`;
};

export const agencyNameIn = ({ readable }: OpenFindings['together'], { agencyId }: Pick<Entry, 'agencyId'>): string =>
  readable.find((one) => one.agencyId === agencyId)?.name ?? 'an agency';

/** A missed opportunity that was marked at an entry. */
export interface MissedToTake {
  readonly id: string;
  readonly what: string;
  readonly lineId: string | null;
  readonly entry: Entry;
}

/** Every missed opportunity that is marked at an entry that the asker reads, in the order of the entries. */
export async function missedOf(work: Work, { together }: OpenFindings): Promise<MissedToTake[]> {
  const { missed } = await marksOf(work, together);
  const entries = await entriesById(work, together, [...missed.keys()]);
  return entries.flatMap((entry) =>
    (missed.get(entry.id) ?? []).map(({ id, what, lineId }) => ({ id, what, lineId, entry })),
  );
}

async function fromMissed(work: Work, open: OpenFindings, ids: readonly string[]): Promise<NewSource[]> {
  if (ids.length === 0) return [];
  const all = await missedOf(work, open);
  return all
    .filter(({ id }) => ids.includes(id))
    .map(({ id, what, lineId, entry }) => ({
      kind: 'missed-opportunity',
      missedId: id,
      label: `Missed opportunity, ${momentInWords(entry)}: ${what}`,
      title: what,
      agencyId: entry.agencyId,
      ...(lineId === null ? {} : { aboutLine: lineId }),
    }));
}

async function fromReturns(work: Work, open: OpenFindings, refs: readonly SourceRef[]): Promise<NewSource[]> {
  const wanted = refs.filter((ref) => ref.kind === 'passage');
  if (wanted.length === 0) return [];
  const returns = await returnsToChoose(work, open);
  return wanted.flatMap(({ id, pieces }) => {
    const one = returns.find((version) => version.id === id);
    if (one === undefined) return [];
    return passagesChosen(one, pieces).map(({ section, words }) => ({
      kind: 'passage' as const,
      returnVersionId: one.id,
      sectionKey: section.key,
      words,
      label: `${one.agencyName}, ${section.heading}`,
      ...(section.lineId === null ? {} : { aboutLine: section.lineId }),
    }));
  });
}

/** What somebody of the family said of the terms or of a draft, as far as the asker may see it. */
export async function familySaid(work: Work, { review }: OpenFindings): Promise<FamilyComment[]> {
  const all = [
    ...(await familyCommentsOn(work, review.id, 'terms-of-reference')),
    ...(await familyCommentsOn(work, review.id, 'draft')),
  ];
  return all.filter(({ said }) => said !== '');
}

async function fromFamily(work: Work, open: OpenFindings, ids: readonly string[]): Promise<NewSource[]> {
  if (ids.length === 0) return [];
  return (await familySaid(work, open))
    .filter(({ id }) => ids.includes(id))
    .map(({ said, relationship }) => ({
      kind: 'family',
      words: open.names.toPseudonyms(said),
      label: `What the family said (${relationship})`,
    }));
}
