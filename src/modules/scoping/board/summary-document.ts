import { type Day, inWords } from '../../../kernel/day.js';
import type { PaperDocument } from '../../../platform/word/index.js';
import type { NameOf } from '../answer-rows.js';
import type { AskedAgency } from '../queries.js';
import { countsInWords, summaryHeadings, summaryRow } from './summary-table.js';

/** What the summary is made from. */
export interface SummarySource {
  readonly reference: string;
  readonly asked: readonly AskedAgency[];
  readonly nameOf: NameOf;
  readonly today: Day;
}

/** The scoping summary as Word: one wide table under pseudonyms. */
export const summaryDocument = ({ reference, asked, nameOf, today }: SummarySource): PaperDocument => ({
  title: `Scoping summary, ${reference}`,
  marking: 'OFFICIAL-SENSITIVE',
  reference,
  language: 'en-GB',
  madeOn: today,
  landscape: true,
  parts: [
    { kind: 'title', text: `Scoping summary, ${reference}` },
    { kind: 'paragraph', text: `As it stood on ${inWords(today)}. ${countsInWords(asked)}` },
    {
      kind: 'grid',
      header: summaryHeadings,
      widths: [13, 11, 14, 22, 11, 13, 11, 14],
      rows: asked.map((one) => summaryRow(one, nameOf)),
    },
    {
      kind: 'note',
      text: 'People are named by their pseudonyms where the system names them. What agencies wrote is given as they wrote it: read it through before passing it on.',
    },
  ],
});
