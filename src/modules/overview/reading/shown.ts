import { type DrawnPlot, drawPlot } from '../../../platform/plot/index.js';
import type { OverviewContent, SectionContent } from '../content.js';
import type { Piece } from '../figures/piece.js';

/** A piece with its drawing, ready for a page. */
export type ShownPiece = Exclude<Piece, { kind: 'plot' }> | { readonly kind: 'plot'; readonly plot: DrawnPlot };

export interface ShownSection extends Omit<SectionContent, 'pieces'> {
  readonly pieces: readonly ShownPiece[];
}

/** The sections of an overview with their plots drawn. */
export const shownSections = ({ sections }: Pick<OverviewContent, 'sections'>): Promise<ShownSection[]> =>
  Promise.all(sections.map(async (section) => ({ ...section, pieces: await shownPieces(section.pieces) })));

const shownPieces = (pieces: readonly Piece[]): Promise<ShownPiece[]> =>
  Promise.all(
    pieces.map(async (piece) => (piece.kind === 'plot' ? { kind: 'plot', plot: await drawPlot(piece.plot) } : piece)),
  );
