import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { day } from '../../../kernel/day.js';
import { keyStages } from './key-stages.js';
import { LiveChart } from './live-chart.js';
import { nodeStates } from './node-state.js';
import { processFlow } from './process-flow.js';

const due = { state: 'due', effectiveDue: day('2026-02-28'), metOn: undefined } as const;

for (const chart of [keyStages, processFlow]) {
  const states = nodeStates(chart, { duties: new Map([['C-04', due]]), answers: new Map() });
  const html = render(
    <LiveChart chart={chart} states={states} href={(node) => `/reviews/NORTH-1/duties#${node.id}`} />,
  );
  const page = parse(html);

  describe(`${chart.title}, on the page`, () => {
    it('links every shape, in the order of the process, with its state in words', () => {
      const links = page.querySelectorAll('svg a.flow-node');
      assert.deepEqual(
        links.map((link) => link.getAttribute('href')),
        chart.nodes.map((node) => `/reviews/NORTH-1/duties#${node.id}`),
      );
      for (const [index, node] of chart.nodes.entries()) {
        const [link, state] = [links[index], states.get(node.id)];
        assert.ok(link && state);
        assert.equal(link.getAttribute('aria-label'), `${node.label} ${state.words}`);
        assert.ok(link.querySelector('title')?.textContent.toLowerCase().includes(state.reason.toLowerCase()));
        assert.equal(link.querySelector('.flow-state-words')?.textContent, state.words);
        assert.ok(link.classList.contains(`flow-node--${state.standing}`));
      }
    });

    it('says when the decision is due', () => {
      assert.match(html, /Are the criteria met\? Due 28 February 2026\./);
    });

    it('draws every line and says every condition', () => {
      assert.equal(page.querySelectorAll('svg .flow-line').length, chart.edges.length);
      const said = page.querySelectorAll('.flow-list-onwards li').map((item) => item.textContent);
      assert.equal(said.length, chart.edges.length);
      for (const edge of chart.edges) assert.ok(!edge.when || said.some((text) => text.startsWith(`${edge.when}: `)));
    });

    it('gives the same as a list, and a way to it before the drawing', () => {
      assert.equal(page.querySelectorAll('.flow-list > li').length, chart.nodes.length);
      const skip = page.querySelector('.flow-skip a')?.getAttribute('href');
      assert.ok(skip && page.querySelector(skip));
      for (const link of page.querySelectorAll('.flow-list-onwards a')) {
        assert.ok(page.querySelector(link.getAttribute('href') ?? 'none'));
      }
    });

    it('can be scrolled by keyboard, and has no style of its own for the content policy to refuse', () => {
      assert.equal(page.querySelector('.flow-region')?.getAttribute('tabindex'), '0');
      assert.doesNotMatch(html, /\sstyle=|<style/);
    });
  });
}
