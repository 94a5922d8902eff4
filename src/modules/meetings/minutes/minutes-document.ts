import { inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph, proseParts } from '../../../platform/paper/index.js';
import { dateTime } from '../../../web/formats.js';
import { meetingLines, type PrintedAgenda, paperParts } from '../agenda/agenda-document.js';
import { type AddedAnswer, answerInWords, attendanceInWords } from '../kinds.js';
import { type Action, type Attendance, dayOfMeeting, type Meeting, type Minute } from '../queries.js';

/** What minutes are printed from. */
export interface PrintedMinutes extends PrintedAgenda {
  readonly minutes: ReadonlyMap<string, Minute>;
  readonly actions: readonly Action[];
  readonly attendance: readonly Attendance[];
  readonly addenda: readonly {
    readonly addendum: { readonly text: string; readonly answers: readonly AddedAnswer[]; readonly addedAt: Date };
  }[];
}

/** The minutes as they are printed: who came, what was said and decided, who does what, the papers, what was added later. */
export const minutesDocument = (printed: PrintedMinutes): PaperDocument => {
  const { reference, meeting, items, minutes, papers } = printed;
  return {
    title: `Minutes, ${reference}`,
    marking: `OFFICIAL-SENSITIVE – ${reference}`,
    reference: `${reference}, minutes of ${inWords(dayOfMeeting(meeting))}`,
    language: 'en-GB',
    parts: [
      { kind: 'title', text: 'Minutes' },
      paragraph(meetingLines(printed)),
      paragraph(standing(meeting)),
      ...whoCame(printed.attendance),
      heading(1, 'What was said and decided'),
      ...items.flatMap(({ id, title }, index) => [
        heading(2, `${index + 1}. ${title}`),
        ...minuteParts(minutes.get(id)),
      ]),
      ...actionParts(printed.actions),
      ...paperParts(papers),
      ...addendumParts(printed.addenda),
    ],
  };
};

const standing = ({ approvedOn }: Meeting): string =>
  approvedOn === null ? 'Draft: not approved yet.' : `Approved on ${inWords(approvedOn)}.`;

const whoCame = (attendance: readonly Attendance[]): Part[] =>
  attendance.length === 0
    ? []
    : [
        heading(1, 'Who came'),
        {
          kind: 'grid',
          header: ['Who', 'Attendance'],
          rows: attendance.map(({ name, post, agencyName, state, substitute }) => [
            [name, post, agencyName].filter((words) => words !== '').join(', '),
            state === 'substitute' ? `${attendanceInWords[state]}: ${substitute}` : attendanceInWords[state],
          ]),
        },
      ];

function minuteParts(minute: Minute | undefined): Part[] {
  if (minute === undefined) return [paragraph('Nothing was noted.')];
  return [
    ...(minute.answer === null ? [] : [paragraph(`${answerInWords[minute.answer]}.`)]),
    ...proseParts(minute.text),
    ...(minute.decision === '' ? [] : [paragraph([{ bold: 'Decided: ' }, minute.decision])]),
  ];
}

const actionParts = (actions: readonly Action[]): Part[] =>
  actions.length === 0
    ? []
    : [
        heading(1, 'Actions'),
        {
          kind: 'grid',
          header: ['', 'What', 'Who', 'By when', 'Where it stands'],
          widths: [1, 7, 4, 3, 3],
          rows: actions.map(({ number, what, ownerName, dueOn, doneOn }) => [
            String(number),
            what,
            ownerName,
            dueOn === null ? 'No date' : inWords(dueOn),
            doneOn === null ? 'Open' : `Done on ${inWords(doneOn)}`,
          ]),
        },
      ];

const addendumParts = (addenda: PrintedMinutes['addenda']): Part[] =>
  addenda.length === 0
    ? []
    : [
        heading(1, 'Added after approval'),
        ...addenda.flatMap(({ addendum }) => [
          paragraph(`${dateTime(addendum.addedAt)}: ${addendum.text}`),
          ...addendum.answers.map((answer) => paragraph(`${answerInWords[answer]}.`)),
        ]),
      ];
