/** Width and height in drawing units; one unit is one CSS pixel when the drawing is shown at its own size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its top left corner. */
export interface Box extends Point, Size {}

/** A shape that stands in one cell of the grid. */
export interface DiagramNode extends Size {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** A side of a shape. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A line with an arrow at its end; `label` is the room its words need. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  /** Edges of one node may begin as one line only when they carry the same answer. */
  readonly answer?: string;
  /** The side on which the line has to leave or arrive, where the shortest way would not read well. */
  readonly leaves?: Side;
  readonly arrives?: Side;
  readonly label?: Size;
}

/** Neighbouring columns under one heading. */
export interface DiagramBand {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What is to be laid out: shapes in the cells of a grid, and the lines between them. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly bands: readonly DiagramBand[];
  /** Rows that begin a section, and so have a heading above them. */
  readonly sectionRows: readonly number[];
  readonly spacing: Spacing;
}

/** Room between things, in drawing units. */
export interface Spacing {
  readonly columnGap: number;
  readonly rowGap: number;
  /** Between two lines that run side by side. */
  readonly trackGap: number;
  readonly bandHeading: number;
  readonly sectionHeading: number;
}

/** A line as drawn, with the place of its words. */
export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly label?: Box;
}

/** A drawing: everything with its place. Nodes, edges and bands keep the order in which they were given. */
export interface PlacedDiagram extends Size {
  readonly nodes: readonly (Box & { readonly id: string })[];
  readonly edges: readonly PlacedEdge[];
  readonly bands: readonly Box[];
  /** The strips for section headings, across the whole width. */
  readonly sections: readonly Box[];
}

/** Whether two rectangles share any ground; touching is not sharing. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A rectangle grown by the same margin on all four sides. */
export const grown = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

/** The rectangle that a horizontal or vertical stretch of line covers, with a hair's width of its own. */
export function stretchBox(a: Point, b: Point): Box {
  const box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  return grown(box, 0.5);
}
