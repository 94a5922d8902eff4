import { type Answer, download } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import { paragraph, WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime, shortDate } from '../../../web/formats.js';
import type { Review } from '../../reviews/index.js';
import { relevanceInWords } from '../words.js';
import type { ScheduledItem } from './schedule.js';

const MARKING = 'OFFICIAL-SENSITIVE';

const toldInWords = ({ told }: ScheduledItem): string =>
  told === undefined ? 'Not yet' : `${shortDate(told.on)}, ${told.whom}`;

const relevanceOf = ({ relevance, note }: ScheduledItem): string =>
  [relevanceInWords[relevance], note].filter((text) => text !== '').join(': ');

/** The schedule as a Word file. */
export async function scheduleWord(work: Work, review: Review, items: readonly ScheduledItem[]): Promise<Answer> {
  const file = await wordDocument({
    title: 'Disclosure schedule',
    marking: MARKING,
    reference: review.reference,
    language: 'en-GB',
    madeOn: work.today,
    landscape: true,
    parts: [
      { kind: 'title', text: 'Disclosure schedule' },
      paragraph(`What the review ${review.reference} has made or holds, as of ${dateTime(work.now)}.`),
      {
        kind: 'grid',
        header: ['No.', 'What', 'Author', 'Date', 'Holder', 'Relevance', 'Police told'],
        rows: items.map((item, at) => [
          String(at + 1),
          item.title,
          item.author,
          shortDate(item.madeOn),
          item.holder,
          relevanceOf(item),
          toldInWords(item),
        ]),
        widths: [1, 5, 3, 2, 3, 3, 3],
      },
    ],
  });
  return download(`${review.reference} disclosure schedule.docx`, WORD_TYPE, file);
}

/** The schedule as a spreadsheet. */
export async function scheduleSheet(
  work: Work,
  { review, items }: { review: Review; items: readonly ScheduledItem[] },
  format: SheetFormat,
): Promise<Answer> {
  return sheetFile(work, format, {
    called: `${review.reference} disclosure schedule`,
    name: 'Disclosure schedule',
    marking: MARKING,
    columns: [
      { title: 'What', width: 50, value: ({ title }) => title },
      { title: 'Author', width: 30, value: ({ author }) => author },
      { title: 'Date', kind: 'day', width: 14, value: ({ madeOn }) => madeOn },
      { title: 'Holder', width: 30, value: ({ holder }) => holder },
      { title: 'Relevance', width: 20, value: ({ relevance }) => relevanceInWords[relevance] },
      { title: 'Note', width: 30, value: ({ note }) => note },
      { title: 'Police told on', kind: 'day', width: 14, value: ({ told }) => told?.on },
      { title: 'Who was told', width: 30, value: ({ told }) => told?.whom },
    ],
    rows: items,
  });
}
