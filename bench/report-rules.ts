import { day } from '../src/kernel/day.js';
import type { KnownPerson } from '../src/kernel/identifiers.js';
import { identifiersLeft } from '../src/modules/report/checks/identifiers-left.js';
import { partsToCheck } from '../src/modules/report/checks/read.js';
import { checkReportTexts } from '../src/modules/report/checks/rules.js';
import type { VersionContent } from '../src/modules/report/content.js';
import { outline } from '../src/modules/report/outline.js';
import { reportPaper } from '../src/modules/report/taking/paper.js';
import { pdfDocument } from '../src/platform/pdf/index.js';
import { wordDocument } from '../src/platform/word/index.js';
import { atMost, type Figure } from './figure.js';

const LONG = 200;
const SHORT = 50;
const TURNS = 3;
/** Paragraphs of the sentence below that fill a page of the house look. */
const PARAGRAPHS_ON_A_PAGE = 6;
const SENTENCE =
  'Willow told the surgery on 3 April that she was afraid to go home; nobody asked her alone, and what she said was not passed on. ';

/** A report of about so many pages: the sections of the overview, alike in length, each paragraph a little different. */
function reportOf(pages: number): VersionContent {
  const own = outline.filter(({ part }) => part === 'overview');
  const each = Math.ceil((pages * PARAGRAPHS_ON_A_PAGE) / own.length);
  return {
    ...{ reference: 'NORTH-2026-001', reviewName: 'Review Willow', partnershipName: 'North Partnership' },
    sections: own.map(({ part, key, heading }, section) => ({
      ...{ part, key, heading, filled: [], after: '' },
      text: Array.from({ length: each }, (_, at) => `${section}.${at} ${SENTENCE.repeat(3 + (at % 2))}`).join('\n\n'),
    })),
  };
}

const KNOWN: readonly KnownPerson[] = Array.from({ length: 12 }, (_, at) => ({
  ...{
    label: `Person ${at}`,
    names: [`Marjoram Fennelworth${at}`],
    dateOfBirth: `19${60 + at}-05-17`,
    postcode: 'ZZ9 9ZZ',
  },
}));

const steps = {
  'the checks': (content: VersionContent) => {
    const parts = partsToCheck('NORTH-2026-001', { content });
    checkReportTexts({
      ...{ parts, layout: [], pseudonyms: ['Willow'], panel: [], keyIssues: [], recommendations: [], whoIsWho: '' },
    });
  },
  'the look for names': (content: VersionContent) => {
    identifiersLeft(partsToCheck('NORTH-2026-001', { content }), {
      known: KNOWN,
      staff: [],
      mayStand: ['Dr Angelica Stonecrop'],
    });
  },
  'Word file': (content: VersionContent) => wordDocument(paperOf(content)),
  PDF: (content: VersionContent) => pdfDocument(paperOf(content)),
} as const;

const paperOf = (content: VersionContent) =>
  reportPaper(content, { part: 'overview', standing: 'Draft', on: day('2026-05-31'), marking: 'OFFICIAL-SENSITIVE' });

/** What a report of 200 pages takes beside one of 50: nothing in it grows faster than its text, twice over. */
export async function readReports(): Promise<Figure[]> {
  const [short, long] = [reportOf(SHORT), reportOf(LONG)];
  const figures: Figure[] = [];
  for (const [name, step] of Object.entries(steps)) {
    // Once before it counts: the first run of a program is no measure of the next.
    await step(short);
    await step(long);
    const [first, last] = [await secondsFor(step, short), await secondsFor(step, long)];
    const words = `report of ${LONG} pages beside one of ${SHORT}, ${name} (${last.toFixed(2)} s)`;
    figures.push(atMost((2 * LONG) / SHORT, 'times', words, last / first));
  }
  return figures;
}

async function secondsFor(step: (content: VersionContent) => unknown, content: VersionContent): Promise<number> {
  const all: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const started = performance.now();
    await step(content);
    all.push((performance.now() - started) / 1000);
  }
  // The quickest: what else the machine does makes a turn longer, never shorter.
  return Math.min(...all);
}
