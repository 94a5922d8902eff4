import { heading, type PaperDocument, paragraph } from '../../../../platform/paper/index.js';
import type { Audit, AuditRun } from '../queries.js';
import { answersTo } from './form.js';

/** An audit sheet to be filled in by hand: a row to a file. Case numbers stand on it as long as they are kept. */
export const auditSheet = (
  { title, questions }: Audit,
  run: AuditRun,
  { references, madeOn }: { readonly references: ReadonlyMap<number, string>; readonly madeOn: string },
): PaperDocument => ({
  title: `Audit sheet: ${title}`,
  marking: 'OFFICIAL-SENSITIVE',
  language: 'en-GB',
  ...{ madeOn, landscape: true },
  parts: [
    { kind: 'title', text: title },
    paragraph(
      `Run ${run.number}. Read the files in this order and write Y (yes), N (no) or, where it may be, D (does not apply) in each box. Write no names, and nothing else of a case. Leave a file that you could not read empty. Destroy this sheet when the answers are typed in.`,
    ),
    heading(1, 'Questions'),
    {
      ...{ kind: 'list', of: 'numbers', start: 1 },
      items: questions.map((question) => ({
        text: `${question.text}${answersTo(question).includes('na') ? ' (Y, N or D)' : ' (Y or N)'}${question.decides ? ' Decides.' : ''}`,
      })),
    },
    heading(1, 'Files'),
    {
      kind: 'grid',
      header: ['File', 'Case number', ...questions.map((_, at) => String(at + 1))],
      rows: Array.from({ length: run.sample }, (_, at) => [
        String(at + 1),
        references.get(at + 1) ?? '',
        ...questions.map(() => ''),
      ]),
      widths: [1, 4, ...questions.map(() => 1)],
    },
  ],
});
