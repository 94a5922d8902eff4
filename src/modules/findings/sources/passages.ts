import { printProse } from '../../../kernel/print-prose.js';
import { proseOf } from '../../../kernel/prose.js';
import type { Work } from '../../../platform/work.js';
import {
  headingOfSection,
  type ReadableVersion,
  readableVersions,
  versionWithNames,
} from '../../agency-returns/index.js';
import type { OpenFindings } from '../opened.js';
import type { Piece } from './refs.js';

/** A section of a return, piece by piece, as it is read. */
export interface SectionToChoose {
  readonly key: string;
  readonly lineId: string | null;
  readonly heading: string;
  /** Each paragraph, list or quotation, in light markup; headings within are '' and cannot be chosen. */
  readonly pieces: readonly string[];
}

/** A version of a return that the asker may read. */
export interface ReturnToChoose {
  readonly id: string;
  readonly agencyName: string;
  readonly number: number;
  readonly requestId: string;
  readonly sections: readonly SectionToChoose[];
}

/** Every version of the returns that the asker may read, the newest of each first, under pseudonyms: what is chosen is kept. */
export async function returnsToChoose(work: Work, { review, names }: OpenFindings): Promise<ReturnToChoose[]> {
  const versions = await readableVersions(work, review);
  return versions.map((one) => toChoose(versionWithNames(one, names.toPseudonyms)));
}

const toChoose = ({ version }: ReadableVersion): ReturnToChoose => ({
  id: version.id,
  agencyName: version.content.agencyName,
  number: version.number,
  requestId: version.requestId,
  sections: version.content.sections.map((section) => ({
    key: section.lineId ?? section.key,
    lineId: section.lineId,
    heading: headingOfSection(version.content, section),
    pieces: proseOf(section.text).map((piece) => (piece.kind === 'heading' ? '' : printProse([piece]))),
  })),
});

/** The chosen pieces, section by section: each section is one passage. */
export const passagesChosen = (
  { sections }: ReturnToChoose,
  pieces: readonly Piece[],
): { readonly section: SectionToChoose; readonly words: string }[] =>
  sections.flatMap((section, at) => {
    const chosen = section.pieces.filter(
      (text, index) => text !== '' && pieces.some((one) => one.section === at && one.piece === index),
    );
    return chosen.length === 0 ? [] : [{ section, words: chosen.join('\n\n') }];
  });
