import {
  bold,
  heading,
  lead,
  type PaperDocument,
  type Part,
  paragraph,
  proseParts,
} from '../../platform/paper/index.js';
import { plotParts } from '../../platform/plot/index.js';
import { longDate } from '../../web/formats.js';
import type { OverviewContent, SectionContent } from './content.js';
import type { Piece, TableColumn } from './figures/piece.js';

/** What an overview is printed with: issued on a day with its hash, or a draft. */
export interface Printed {
  readonly madeOn: string;
  /** The hash of what was issued; absent for a draft. */
  readonly hash?: string | undefined;
}

/** So many characters of the hash tell one issue from every other. */
const SHORT_HASH = 12;

/** The overview on paper: title and key messages first, then the numbered sections, then how the figures were made. */
export async function overviewDocument(content: OverviewContent, { madeOn, hash }: Printed): Promise<PaperDocument> {
  const issue = hash === undefined ? 'Draft' : `Issue ${content.number}`;
  const sections = await Promise.all(content.sections.map(sectionParts));
  return {
    title: `${content.title}, ${content.quarter}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference: `${content.quarter}, ${issue.toLowerCase()}${hash === undefined ? '' : `, ${hash.slice(0, SHORT_HASH)}`}`,
    language: 'en-GB',
    madeOn,
    parts: [
      { kind: 'title', text: content.title },
      lead([bold(`${content.partnership}. ${content.quarter}`)]),
      paragraph(
        `${issue}. For the Community Safety Partnership Board and the boards it is shared with. Figures of ${longDate(content.figuresOn)}.`,
      ),
      ...(content.reason === ''
        ? []
        : [{ kind: 'note' as const, text: `It takes the place of the issue before: ${content.reason}` }]),
      ...sections.flat(),
      heading(1, 'How the figures were made'),
      { kind: 'bullets', items: [...content.basis] },
    ],
  };
}

async function sectionParts({ heading: words, pieces, words: written }: SectionContent): Promise<Part[]> {
  const made = await Promise.all(pieces.map(pieceParts));
  const own = written === '' ? [] : proseParts(written, 2);
  const body = [...made.flat(), ...own];
  return [heading(1, words), ...(body.length === 0 ? [paragraph('Nothing to report.')] : body)];
}

async function pieceParts(piece: Piece): Promise<Part[]> {
  switch (piece.kind) {
    case 'text':
      return [paragraph(piece.text)];
    case 'bullets':
      return [{ kind: 'bullets', items: [...piece.items] }];
    case 'note':
      return [{ kind: 'note', text: piece.text }];
    case 'plot':
      return [heading(2, piece.plot.title), ...(await plotParts(piece.plot))];
    case 'table':
      return [
        lead([bold(piece.caption)]),
        {
          kind: 'grid',
          header: piece.columns.map(({ name }) => name),
          rows: piece.rows,
          widths: piece.columns.map(widthOf),
        },
      ];
  }
}

/** The first column names its row. */
const widthOf = ({ numeric }: TableColumn, at: number): number => (at === 0 ? 40 : numeric === true ? 10 : 20);
