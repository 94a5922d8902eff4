import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Diagram, grown, overlap, stretchBox } from './diagram.js';
import { layOut } from './lay-out.js';
import { textWidth, wrapText } from './text.js';

const spacing = { columnGap: 30, rowGap: 30, trackGap: 8, bandHeading: 30, sectionHeading: 20 };

const diagram = (cells: Record<string, [number, number]>, edges: Diagram['edges']): Diagram => ({
  nodes: Object.entries(cells).map(([id, [column, row]]) => ({ id, column, row, width: 100, height: 50 })),
  edges,
  bands: [],
  sectionRows: [],
  spacing,
});

describe('laying out', () => {
  it('draws neighbours one below the other with a straight line', () => {
    const { nodes, edges } = layOut(diagram({ a: [0, 0], b: [0, 1] }, [{ from: 'a', to: 'b' }]));
    const [a, b] = nodes;
    assert.ok(a && b);
    assert.deepEqual(edges[0]?.points, [
      { x: a.x + 50, y: a.y + 50 },
      { x: b.x + 50, y: b.y },
    ]);
  });

  it('leaves and arrives by the sides asked for', () => {
    const edge = { from: 'a', to: 'b', leaves: 'left', arrives: 'right' } as const;
    const { nodes, edges } = layOut(diagram({ a: [0, 0], b: [0, 1] }, [edge]));
    assert.equal(edges[0]?.points[0]?.x, nodes[0]?.x);
    assert.equal(edges[0]?.points.at(-1)?.x, (nodes[1]?.x ?? 0) + 100);
  });

  it('makes room in the gap for words between neighbours', () => {
    const label = { width: 90, height: 16 };
    const { nodes, edges } = layOut(diagram({ a: [0, 0], b: [1, 0] }, [{ from: 'a', to: 'b', label }]));
    const words = edges[0]?.label;
    assert.ok(words && nodes.every((node) => !overlap(node, words)));
  });

  it('draws a line from a node back to itself', () => {
    const { edges } = layOut(diagram({ a: [0, 0] }, [{ from: 'a', to: 'a' }]));
    assert.ok((edges[0]?.points.length ?? 0) >= 4);
  });

  it('says which line has an end that is no node', () => {
    assert.throws(() => layOut(diagram({ a: [0, 0] }, [{ from: 'a', to: 'z' }])), /a to z/);
  });

  it('never leads a line through a node, wherever the nodes stand', () => {
    const cell = fc.tuple(fc.nat(3), fc.nat(3));
    const cells = fc.uniqueArray(cell, { minLength: 3, maxLength: 8, selector: ([column, row]) => column * 4 + row });
    fc.assert(
      fc.property(cells, (places) => {
        const named = Object.fromEntries(places.map((place, index) => [`n${index}`, place]));
        const chain = places.slice(1).map((_, index) => ({ from: `n${index}`, to: `n${index + 1}` }));
        const { nodes, edges } = layOut(diagram(named, chain));
        for (const { points } of edges) {
          for (const [index, point] of points.slice(1).entries()) {
            const stretch = stretchBox(points[index] ?? point, point);
            assert.ok(!nodes.some((node) => overlap(grown(node, -1), stretch)));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('text', () => {
  it('is measured as Arial sets it', () => {
    assert.equal(textWidth('ill', 1000), 666);
    assert.equal(textWidth('Due 28', 1000), 722 + 556 + 556 + 278 + 556 + 556);
    assert.ok(textWidth('Due', 10, 'bold') > textWidth('Due', 10));
  });

  it('is wrapped in as few lines as fit, of about the same length, with nothing lost', () => {
    assert.deepEqual(wrapText('one two three four', 10, 60), ['one two', 'three four']);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
        const lines = wrapText(words.join(' '), 10, 70);
        assert.equal(lines.join(' '), words.join(' '));
        for (const line of lines) assert.ok(textWidth(line, 10) <= 70 || !line.includes(' '));
      }),
    );
  });
});
