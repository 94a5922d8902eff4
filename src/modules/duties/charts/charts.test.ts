import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grown, overlap, stretchBox, textWidth } from '../../../platform/diagram/index.js';
import { allModules } from '../../all.js';
import { dutiesOf } from '../catalogue.js';
import type { Chart } from './chart.js';
import { CONDITION, drawingOf, LABEL, roomInside, STATE } from './chart-layout.js';
import { keyStages } from './key-stages.js';
import { sheetsOf } from './print-sheets.js';
import { processFlow } from './process-flow.js';

const allDuties = dutiesOf(allModules);

/** The writing of a label and of a state; the page is to be legible at its own size. */
const SMALLEST_WRITING = 12;
/** A page of 1280 with its scroll bar and a margin. */
const WIDEST = 1230;

const reviewDuties = new Set<string>(allDuties.filter(({ scope }) => scope === 'review').map(({ id }) => id));
const partnershipDuties = new Set<string>(allDuties.filter(({ scope }) => scope === 'partnership').map(({ id }) => id));

for (const chart of [keyStages, processFlow]) {
  describe(chart.title, () => {
    it('has lines only between its own nodes, and no two nodes of one name or in one cell', () => {
      const ids = chart.nodes.map((node) => node.id);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(new Set(chart.nodes.map(({ column, row }) => `${column} ${row}`)).size, ids.length);
      for (const edge of chart.edges)
        assert.ok(ids.includes(edge.from) && ids.includes(edge.to), `${edge.from} ${edge.to}`);
    });

    it('leads from its start to every node, and from every node onwards unless the way ends there', () => {
      const reached = reachedFrom(
        chart,
        chart.nodes.filter((node) => node.kind === 'start').map((node) => node.id),
      );
      assert.deepEqual(
        chart.nodes.filter((node) => !reached.has(node.id)),
        [],
      );
      const ends = chart.nodes.filter((node) => node.kind === 'end');
      assert.ok(ends.length >= 2);
      for (const end of ends) assert.ok(!chart.edges.some((edge) => edge.from === end.id), end.id);
    });

    it('gives every decision two answers or more, each in words', () => {
      for (const node of chart.nodes.filter(({ kind }) => kind === 'decision')) {
        const exits = chart.edges.filter((edge) => edge.from === node.id);
        assert.ok(new Set(exits.map((edge) => edge.answer)).size >= 2, node.id);
        for (const exit of exits) assert.ok(exit.when && exit.answer, `${exit.from} ${exit.to}`);
      }
    });

    it('names only duties of the catalogue, and every one of stages B to H', () => {
      const own = chart.nodes.flatMap((node) => node.duties);
      const standing = chart.nodes.flatMap((node) => node.standing ?? []);
      assert.deepEqual(
        own.filter((id) => !reviewDuties.has(id)),
        [],
      );
      assert.deepEqual(
        standing.filter((id) => !partnershipDuties.has(id)),
        [],
      );
      const named = new Set([...own, ...standing]);
      assert.deepEqual(
        allDuties.map(({ id }) => id).filter((id) => !id.startsWith('A') && !named.has(id)),
        [],
      );
    });

    it('explains every node in a sentence', () => {
      for (const node of chart.nodes) assert.match(node.detail, /^[A-Z].{20,}[.?]$/, node.id);
    });
  });

  describe(`${chart.title}, as drawn`, () => {
    const { placed, labels, conditions } = drawingOf(chart);

    it('fits a page, in writing that can be read', () => {
      assert.ok(placed.width <= WIDEST, `${placed.width}`);
      assert.ok(Math.min(LABEL.size, STATE.size, CONDITION.size) >= SMALLEST_WRITING);
    });

    it('keeps nodes apart and off the headings of sections', () => {
      const boxes = [...placed.nodes, ...placed.sections];
      boxes.forEach((box, index) => {
        assert.deepEqual(
          boxes.slice(index + 1).filter((other) => overlap(grown(box, 4), other)),
          [],
        );
      });
    });

    it('keeps every label inside its shape, with room for the longest words of a state', () => {
      for (const node of chart.nodes) {
        const lines = labels.get(node.id) ?? [];
        for (const line of lines)
          assert.ok(textWidth(line, LABEL.size) <= roomInside(chart, node), `${node.id}: ${line}`);
        const height = placed.nodes.find(({ id }) => id === node.id)?.height ?? 0;
        assert.ok(lines.length * LABEL.line + STATE.line < height, node.id);
      }
      for (const words of ['Due 28 May 2026', 'Done 30 Nov 2026', 'To be asked again']) {
        assert.ok(STATE.icon + STATE.gap + textWidth(words, STATE.size) <= chart.nodeWidth - 8, words);
      }
    });

    it('leads no line through a node', () => {
      for (const edge of placed.edges) {
        for (const [index, point] of edge.points.slice(1).entries()) {
          const stretch = stretchBox(edge.points[index] ?? point, point);
          const hit = placed.nodes.filter((node) => overlap(grown(node, -1), stretch));
          assert.deepEqual(hit, [], `${edge.from} to ${edge.to}`);
        }
      }
    });

    it('keeps the words of lines clear of nodes, headings, lines and each other', () => {
      const strokes = placed.edges.flatMap(({ points }) =>
        points.slice(1).map((point, index) => stretchBox(points[index] ?? point, point)),
      );
      const words = placed.edges.flatMap((edge) => edge.label ?? []);
      assert.equal(words.length, conditions.filter((lines) => lines.length > 0).length);
      words.forEach((box, index) => {
        const others = [...placed.nodes, ...placed.sections, ...strokes, ...words.slice(index + 1)];
        assert.deepEqual(
          others.filter((other) => overlap(box, other)),
          [],
          JSON.stringify(box),
        );
        assert.ok(box.x >= 0 && box.x + box.width <= placed.width);
      });
    });

    it('keeps every node within its band', () => {
      for (const node of chart.nodes) {
        const lane = chart.bands.findIndex((band) => band.firstColumn <= node.column && node.column <= band.lastColumn);
        const band = placed.bands[lane];
        const box = placed.nodes.find(({ id }) => id === node.id);
        assert.ok(band && box && box.x > band.x && box.x + box.width < band.x + band.width, node.id);
      }
    });

    it('prints on sheets that hold whole sections and leave nothing out', () => {
      const sheets = sheetsOf(placed);
      assert.equal(sheets[0]?.top, 0);
      assert.equal(sheets.at(-1)?.bottom, placed.height);
      for (const [index, sheet] of sheets.entries()) {
        assert.ok(sheet.bottom - sheet.top <= placed.width * 1.38);
        if (index > 0) assert.equal(sheet.top, sheets[index - 1]?.bottom);
      }
      for (const node of placed.nodes) {
        assert.ok(
          sheets.some(({ top, bottom }) => top <= node.y && node.y + node.height <= bottom),
          node.id,
        );
      }
    });

    it('comes out the same every time', () => {
      assert.deepEqual(drawingOf({ ...chart }), drawingOf(chart));
      assert.equal(drawingOf(chart), drawingOf(chart));
    });
  });
}

function reachedFrom(chart: Chart, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const edge of chart.edges) if (edge.from === id) reached.add(edge.to);
  return reached;
}
