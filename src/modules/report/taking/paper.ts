import type { Day } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph, proseParts } from '../../../platform/paper/index.js';
import { longDate } from '../../../web/formats.js';
import type { Filled, SectionContent, VersionContent } from '../content.js';
import { type ReportPart, reportPartInWords } from '../kinds.js';

/** How a part is to be set. */
export interface PaperOf {
  readonly part: ReportPart;
  /** What it is called where that is not the part, as a brief made of it. */
  readonly title?: string;
  /** "Version 3", or that it is a draft. */
  readonly standing: string;
  readonly on: Day;
  /** The final report goes out; everything before it is for those who work on it. */
  readonly marking: string | undefined;
}

/** One part of a report as a Word file and a PDF say it: cover, contents, and a numbered section for each that has something to say. */
export function reportPaper(content: VersionContent, of: PaperOf): PaperDocument {
  const { part, standing, on, marking, title = reportPartInWords[part] } = of;
  const said = content.sections.filter((section) => section.part === part && saysSomething(section));
  return {
    title: `${title}: ${content.reviewName}`,
    ...(marking === undefined ? {} : { marking }),
    reference: [title, content.reference].filter((words) => words !== '').join(', '),
    language: 'en-GB',
    madeOn: on,
    parts: [
      {
        kind: 'cover',
        over: content.partnershipName,
        title,
        lines: [
          content.reviewName,
          ...(content.reference === '' ? [] : [`Reference ${content.reference}`]),
          standing,
          longDate(on),
        ],
      },
      { kind: 'contents', title: 'Contents', depth: 2 },
      ...withoutSkips(said.flatMap((section, at) => sectionParts(section, at + 1))),
    ],
  };
}

/** A writer may begin with a small heading. On paper one level follows the other: readers by ear lose their way else, and PDF/UA refuses it. */
function withoutSkips(parts: readonly Part[]): Part[] {
  const above: number[] = [];
  return parts.map((part) => {
    if (part.kind !== 'heading') return part;
    while ((above.at(-1) ?? 0) >= part.level) above.pop();
    above.push(part.level);
    return { ...part, level: above.length as 1 | 2 | 3 };
  });
}

const saysSomething = ({ text, filled, after }: SectionContent): boolean =>
  text !== '' || after !== '' || filled.length > 0;

/** Appendices keep their letters; every other section its number. */
function sectionParts(section: SectionContent, number: number): Part[] {
  const isAppendix = section.key.startsWith('appendix-');
  return [
    ...(isAppendix ? [turnFor(section)] : []),
    heading(1, isAppendix ? section.heading : `${number}. ${section.heading}`),
    ...proseParts(section.text),
    ...section.filled.flatMap(filledParts),
    ...proseParts(section.after),
  ];
}

/** The plan has seven columns: its pages lie on their side. */
const turnFor = ({ key }: SectionContent): Part => ({
  kind: 'page-break',
  turn: key === 'appendix-plan' ? 'landscape' : 'portrait',
});

function filledParts(filled: Filled): Part[] {
  switch (filled.kind) {
    case 'heading':
      return [heading(2, filled.text)];
    case 'text':
      return proseParts(filled.text);
    case 'table':
      return [
        { kind: 'paragraph', text: [{ bold: filled.caption }], lead: true },
        {
          kind: 'grid',
          header: filled.header,
          rows: filled.rows,
          ...(filled.widths === undefined ? {} : { widths: filled.widths }),
        },
        ...(filled.rows.length === 0 ? [paragraph('Nothing is on record.')] : []),
      ];
  }
}
