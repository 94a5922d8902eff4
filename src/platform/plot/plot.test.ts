import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { type Plot, plotTable } from '../../kernel/plot.js';
import { pdfDocument } from '../pdf/index.js';
import { wordDocument } from '../word/index.js';
import { drawPlot, plotParts } from './index.js';

const plot: Plot = {
  title: 'Recommendations by theme',
  says: 'Two of three are done.',
  kind: 'bars',
  categoryName: 'Theme',
  unit: 'recommendations',
  categories: ['Training & <tools>', 'A theme with a name so long that it cannot stand on one line of a telephone'],
  series: [
    { name: 'Done', tone: 'good', values: [2, null] },
    { name: 'Late', tone: 'bad', values: [0, 1234.56], within: [null, [1000, 1500]] },
  ],
};

test('a plot is drawn with the figures and names it was given, the same bytes each time, with nothing that the page’s policy would refuse', async () => {
  const [one, two] = [await drawPlot(plot), await drawPlot(plot)];
  assert.equal(one.wide, two.wide);
  for (const svg of [one.wide ?? '', one.narrow ?? '']) {
    assert.match(svg, /Training &amp; &lt;tools&gt;/);
    assert.match(svg, /1,234\.6/);
    assert.doesNotMatch(svg, / style=| class=|<script|<style/);
  }
  assert.match(one.narrow ?? '', /<svg [^>]*width="288"/);
});

test('lines are drawn where values are known, on a phone no wider than it', async () => {
  const drawn = await drawPlot({
    ...plot,
    kind: 'lines',
    categories: ['2024', '2025'],
    line: { at: 3, text: 'Limit' },
  });
  assert.match(drawn.wide ?? '', /Limit/);
  assert.ok(Number(/width="(\d+)"/.exec(drawn.narrow ?? '')?.[1]) <= 300);
});

test('dates that do not stand side by side leave the plot the most of its height, and none is left out', async () => {
  const categories = ['1 January', '1 April', '1 July', '1 October'].flatMap((day) => [`${day} 2025`, `${day} 2026`]);
  const values = categories.map((_, at) => at);
  const drawn = await drawPlot({ ...plot, kind: 'lines', categories, series: [{ name: 'Done', values }] });
  assert.ok(Number(/<svg [^>]*height="(\d+)"/.exec(drawn.wide ?? '')?.[1]) < 360);
  for (const svg of [drawn.wide, drawn.narrow]) assert.equal(svg?.match(/1 October/g)?.length, 2);
});

test('the table says what the plot shows: a dash where nothing is known, and how far a value may lie off', () => {
  assert.deepEqual(plotTable(plot), {
    header: ['Theme', 'Done', 'Late'],
    rows: [
      ['Training & <tools>', '2', '0'],
      [plot.categories[1], '–', '1,234.6 (1,000 to 1,500)'],
    ],
  });
});

test('nothing to draw is no drawing, and on paper no empty picture', async () => {
  const empty = { ...plot, series: [{ name: 'Done', values: [0, null] }] };
  assert.equal((await drawPlot(empty)).wide, undefined);
  assert.deepEqual(
    (await plotParts(empty)).map(({ kind }) => kind),
    ['paragraph'],
  );
});

test('on paper the drawing stands in Word and in a tagged PDF with words in its place, the same bytes each time', async () => {
  const made = async () => ({
    title: 'Overview',
    language: 'en-GB' as const,
    parts: [{ kind: 'heading' as const, level: 1 as const, text: plot.title }, ...(await plotParts(plot))],
  });
  const word = await wordDocument(await made());
  assert.deepEqual(await wordDocument(await made()), word);
  const parts = unzipSync(word);
  const picture = Object.entries(parts).find(([name]) => name.startsWith('word/media/'));
  assert.deepEqual([...(picture?.[1].subarray(1, 4) ?? [])], [...Buffer.from('PNG')]);
  assert.match(
    new TextDecoder().decode(parts['word/document.xml']),
    /descr="Recommendations by theme\. Two of three are done\."/,
  );
  assert.deepEqual(pdfDocument(await made()), pdfDocument(await made()));
});
