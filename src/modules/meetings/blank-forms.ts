import { day } from '../../kernel/day.js';
import type { BlankForm } from '../../platform/catalogue.js';
import { heading, type PaperDocument, proseParts, WORD_TYPE, wordDocument } from '../../platform/word/index.js';
import { agendaFor, type DraftItem } from './agenda/rules.js';
import type { MeetingKind } from './kinds.js';

const form = (name: string, title: string, kind: MeetingKind): BlankForm => ({
  ...{ name, title, audiences: ['chairs', 'panel-members'], mediaType: WORD_TYPE },
  says: 'The standing items in their order, with room for your own.',
  make: ({ partnershipName }) => wordDocument(paper(partnershipName, title, itemsOf(kind))),
});

/** The agendas that meetings of a panel begin from. */
export const meetingForms: readonly BlankForm[] = [
  form('agenda-first-meeting.docx', 'Agenda of the first panel meeting', 'first'),
  form('agenda-panel-meeting.docx', 'Agenda of a panel meeting', 'panel'),
];

/** What stands beside an item in a review is left out: a blank form knows of none. */
const itemsOf = (kind: MeetingKind): DraftItem[] =>
  agendaFor({
    ...{ kind, on: day('2000-01-01'), keyDates: undefined, photographAgreed: false, termsAgreed: false },
    ...{ toApprove: [], openActions: 0, nextOn: undefined },
  }).map((item) => (item.kind === 'minutes' || item.kind === 'next' ? { ...item, note: '' } : item));

const paper = (partnershipName: string, title: string, items: readonly DraftItem[]): PaperDocument => ({
  title,
  marking: 'OFFICIAL-SENSITIVE when completed',
  reference: partnershipName,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: title },
    {
      kind: 'form',
      rows: ['Review', 'Day and time', 'Place or link', 'Chair'].map((label) => ({ label, values: [''] })),
    },
    ...items.flatMap((item, at) => [heading(1, `${at + 1}. ${item.title}`), ...proseParts(item.note)]),
    heading(1, 'Papers'),
    {
      kind: 'grid',
      header: ['', 'Paper', 'Marking'],
      widths: [1, 10, 5],
      rows: ['1', '2', '3'].map((number) => [number, '', '']),
    },
  ],
});
