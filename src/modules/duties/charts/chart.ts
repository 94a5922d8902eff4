import type { Side, Spacing } from '../../../platform/diagram/index.js';

/** How a node is drawn and what it asks of the reader. */
export type NodeKind = 'start' | 'step' | 'decision' | 'end';

export interface ChartNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Few words: they stand inside the shape. */
  readonly label: string;
  /** A sentence or two for the list and for whoever has never seen a review. */
  readonly detail: string;
  /** Duties of the review that this node stands for; its state is worked out from theirs. */
  readonly duties: readonly string[];
  /** Duties of the partnership, owed whether or not this review has come so far; named, but no part of the state. */
  readonly standing?: readonly string[];
  readonly column: number;
  readonly row: number;
}

export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  /** The condition in words, printed beside the line. */
  readonly when?: string;
  /** The answer that takes this way; edges of a node without one are always followed. */
  readonly answer?: string;
  /** The way leads back, so the same question will be asked again and its other answers stay open. */
  readonly again?: true;
  /** The side of the shape where the line leaves or arrives, where the shortest way would not read well. */
  readonly leaves?: Side;
  readonly arrives?: Side;
}

/** Columns that belong together: a lane of the process, or a part of the key stages. */
export interface ChartBand {
  readonly title: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A part of the process, from one row on to where the next begins. */
export interface ChartSection {
  readonly title: string;
  readonly row: number;
}

export interface Chart {
  readonly id: string;
  readonly title: string;
  /** Width of every shape, in drawing units. */
  readonly nodeWidth: number;
  readonly spacing: Spacing;
  readonly bands: readonly ChartBand[];
  readonly sections: readonly ChartSection[];
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

export const bandOf = (chart: Chart, node: ChartNode): ChartBand | undefined =>
  chart.bands.find((band) => band.firstColumn <= node.column && node.column <= band.lastColumn);

export const sectionOf = (chart: Chart, node: ChartNode): ChartSection | undefined =>
  chart.sections.findLast((section) => section.row <= node.row);
