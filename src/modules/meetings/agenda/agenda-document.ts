import { inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph, proseParts } from '../../../platform/paper/index.js';
import type { Paper } from '../papers/queries.js';
import { type AgendaItem, dayOfMeeting, hoursOf, type Meeting, meetingTitle } from '../queries.js';

/** What an agenda is printed from. */
export interface PrintedAgenda {
  readonly reference: string;
  readonly partnershipName: string;
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly papers: readonly Paper[];
}

/** The agenda as it is printed, with its papers and the marking of each. */
export const agendaDocument = ({
  reference,
  partnershipName,
  meeting,
  items,
  papers,
}: PrintedAgenda): PaperDocument => ({
  title: `Agenda, ${reference}`,
  marking: `OFFICIAL-SENSITIVE – ${reference}`,
  reference: `${reference}, agenda of ${inWords(dayOfMeeting(meeting))}`,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: 'Agenda' },
    paragraph(meetingLines({ reference, partnershipName, meeting })),
    ...(meeting.agendaSentAt === null ? [paragraph('Draft: not sent to the panel yet.')] : []),
    ...items.flatMap(({ title, note }, index) => [heading(1, `${index + 1}. ${title}`), ...proseParts(note)]),
    ...paperParts(papers),
  ],
});

/** Which meeting it is, line by line. */
export const meetingLines = ({
  reference,
  partnershipName,
  meeting,
}: Pick<PrintedAgenda, 'reference' | 'partnershipName' | 'meeting'>): string =>
  [
    `${meetingTitle(meeting)}, ${reference}`,
    partnershipName,
    `${inWords(dayOfMeeting(meeting))}, ${hoursOf(meeting)}`,
    meeting.place === '' ? 'Online' : meeting.place,
  ].join('\n');

/** The list of papers with the marking of each. */
export const paperParts = (papers: readonly Paper[]): Part[] =>
  papers.length === 0
    ? []
    : [
        heading(1, 'Papers'),
        {
          kind: 'grid',
          header: ['', 'Paper', 'Marking'],
          widths: [1, 10, 5],
          rows: papers.map(({ document }, index) => [String(index + 1), document.title, document.marking]),
        },
      ];
