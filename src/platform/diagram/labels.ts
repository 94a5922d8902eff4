import { type Box, grown, overlap, type Point, type Size, stretchBox } from './diagram.js';

/** Air between a line and the words beside it. */
const AIR = 3;

interface Line {
  readonly points: readonly Point[];
  readonly label: Size | undefined;
}

/**
 * A free place for the words of every line, as near its start as there is; undefined for lines without words.
 * Where everything is taken the words stand at the start all the same: a crowded chart is better than none.
 */
export function labelPlaces(lines: readonly Line[], obstacles: readonly Box[]): (Box | undefined)[] {
  const strokes = lines.flatMap((line) => stretchesOf(line.points).map(([a, b]) => stretchBox(a, b)));
  const taken = [...obstacles];
  return lines.map(({ points, label }) => {
    if (!label) return undefined;
    const places = candidates(points, label);
    const isFree = (box: Box) => ![...taken, ...strokes].some((other) => overlap(grown(box, 1), other));
    const place = places.find(isFree) ?? places[0];
    if (place) taken.push(place);
    return place;
  });
}

export const stretchesOf = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before ? [[before, point] as [Point, Point]] : [];
  });

/** Along each stretch in turn, from its start to its end, on either side of the line. */
function candidates(points: readonly Point[], label: Size): Box[] {
  return stretchesOf(points).flatMap(([a, b]) => {
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const steps = Array.from({ length: Math.floor(length / 4) + 1 }, (_, step) => Math.min(1, (step * 4) / length));
    return steps.flatMap((part) =>
      beside({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }, a.y === b.y, label),
    );
  });
}

function beside(at: Point, isAcross: boolean, { width, height }: Size): Box[] {
  const size = { width, height };
  return isAcross
    ? [
        { x: at.x - width / 2, y: at.y - height - AIR, ...size },
        { x: at.x - width / 2, y: at.y + AIR, ...size },
      ]
    : [
        { x: at.x + AIR + 2, y: at.y - height / 2, ...size },
        { x: at.x - AIR - 2 - width, y: at.y - height / 2, ...size },
      ];
}
