import type { Work } from '../../../platform/work.js';
import { signOffPaths } from '../../agency-returns/index.js';
import { entriesById, togetherPaths } from '../../chronology/index.js';
import { findingSourceInWords } from '../kinds.js';
import { numberedLines } from '../lines.js';
import type { OpenFindings } from '../opened.js';
import type { Finding, FindingSource } from '../queries.js';
import { returnsToChoose } from './passages.js';
import { agencyNameIn, entryInWords, missedOf } from './resolve.js';

/** Something that a finding rests on, as the asker may read it. */
export interface ShownSource {
  readonly id: string;
  readonly kind: string;
  /** What it is, in a line; '' where the words say it. */
  readonly text: string;
  /** A passage, or what somebody said, in light markup. */
  readonly words: string;
  readonly href?: string;
}

/**
 * What a finding rests on, as far as the asker may read it: an entry or a return that is not open to them is left out, as row-level security
 * leaves it out.
 */
export async function sourcesShown(work: Work, open: OpenFindings, finding: Finding): Promise<ShownSource[]> {
  const { sources } = finding;
  const all = [
    ...(await linesShown(work, open, sources)),
    ...(await entriesShown(work, open, sources)),
    ...(await missedShown(work, open, sources)),
    ...(await passagesShown(work, open, sources)),
    ...sources
      .filter(({ kind }) => kind === 'family' || kind === 'other')
      .map(({ id, kind, words }) => ({
        id,
        kind: findingSourceInWords[kind],
        text: '',
        words: open.names.text(words),
      })),
  ];
  return all;
}

const ofKind = (sources: readonly FindingSource[], kind: FindingSource['kind']): FindingSource[] =>
  sources.filter((one) => one.kind === kind);

async function linesShown(work: Work, { review }: OpenFindings, all: readonly FindingSource[]): Promise<ShownSource[]> {
  const sources = ofKind(all, 'line');
  if (sources.length === 0) return [];
  const lines = await numberedLines(work, review.id);
  return sources
    .map((source) => ({ source, line: lines.find(({ id }) => id === source.lineId) }))
    .toSorted((one, other) => (one.line?.number ?? 999) - (other.line?.number ?? 999))
    .map(({ source, line }) => ({
      id: source.id,
      kind: findingSourceInWords.line,
      text: line?.text ?? 'A line that is no longer followed',
      words: '',
    }));
}

async function entriesShown(work: Work, open: OpenFindings, all: readonly FindingSource[]): Promise<ShownSource[]> {
  const sources = ofKind(all, 'entry');
  const { together, review } = open;
  const entries = await entriesById(
    work,
    together,
    sources.flatMap(({ entryId }) => entryId ?? []),
  );
  return entries.flatMap((entry) =>
    sources
      .filter(({ entryId }) => entryId === entry.id)
      .map(({ id }) => ({
        id,
        kind: findingSourceInWords.entry,
        text: entryInWords(entry, agencyNameIn(together, entry)),
        words: '',
        href: togetherPaths.entry(review.reference, entry.id),
      })),
  );
}

async function missedShown(work: Work, open: OpenFindings, all: readonly FindingSource[]): Promise<ShownSource[]> {
  const sources = ofKind(all, 'missed-opportunity');
  if (sources.length === 0) return [];
  const marked = await missedOf(work, open);
  return sources.flatMap(({ id, missedId }) => {
    const one = marked.find((missed) => missed.id === missedId);
    if (one === undefined) return [];
    const { entry, what } = one;
    return [
      {
        id,
        kind: findingSourceInWords['missed-opportunity'],
        text: `${what} (${entryInWords(entry, agencyNameIn(open.together, entry))})`,
        words: '',
        href: togetherPaths.entry(open.review.reference, entry.id),
      },
    ];
  });
}

async function passagesShown(work: Work, open: OpenFindings, all: readonly FindingSource[]): Promise<ShownSource[]> {
  const sources = ofKind(all, 'passage');
  if (sources.length === 0) return [];
  const returns = await returnsToChoose(work, open);
  return sources.flatMap(({ id, returnVersionId, sectionKey, words }) => {
    const one = returns.find((version) => version.id === returnVersionId);
    if (one === undefined) return [];
    const heading = one.sections.find(({ key }) => key === sectionKey)?.heading;
    return [
      {
        id,
        kind: findingSourceInWords.passage,
        text: [`${one.agencyName}, version ${one.number}`, ...(heading === undefined ? [] : [heading])].join(': '),
        words: open.names.text(words),
        href: signOffPaths.version(open.review.reference, one.id),
      },
    ];
  });
}
