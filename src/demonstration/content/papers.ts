import { type Day, inWords } from '../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph } from '../../platform/paper/index.js';

const FICTION = 'Made up for the demonstration: no such meeting was held, and nobody in it exists.';

const paper = (title: string, madeOn: Day, parts: readonly Part[], marking = 'OFFICIAL-SENSITIVE'): PaperDocument => ({
  title,
  marking,
  language: 'en-GB',
  madeOn,
  parts: [{ kind: 'title', text: title }, ...parts, { kind: 'note', text: FICTION }],
});

/** What a reader of agency records should bring to the first meeting. */
export const briefingForPanel = (on: Day): PaperDocument =>
  paper('Briefing for panel members', on, [
    paragraph('This paper says how the panel works, what it asks of you, and where you find support.'),
    heading(1, 'Before the first meeting'),
    {
      kind: 'bullets',
      items: [
        'Read the draft terms of reference.',
        'Tell us of any link with the people this review is about, or with those who worked with them.',
        'Tell us what would make the meetings easier for you. Some of what you read will be hard.',
      ],
    },
    heading(1, 'Afterwards'),
    paragraph('You speak for your agency and you can bind it. You are not asked to defend it.'),
  ]);

/** What was settled at the first meeting. */
export const notesOfMeeting = (on: Day): PaperDocument =>
  paper('Notes of the first meeting', on, [
    paragraph(`The panel met on ${inWords(on)}. It began with a few words about who she was.`),
    {
      kind: 'grid',
      header: ['Decided', 'Who'],
      rows: [
        ['Friends from work are invited to be heard, each in the way they choose', 'The chair'],
        ['Each agency says within two weeks who writes its review', 'Panel members'],
        ['The panel meets every six weeks', 'The minute taker'],
      ],
    },
  ]);

/** A letter that went to the police. */
export const letterToPolice = (on: Day): PaperDocument =>
  paper('Letter to the police about timing', on, [
    {
      kind: 'letter-opening',
      sender: ['Bexley Community Safety Partnership'],
      addressee: ['The senior investigating officer'],
      date: inWords(on),
      salutation: 'Dear Detective Inspector,',
      subject: 'The review and the trial',
    },
    paragraph('Thank you for meeting our chair. We set down what was agreed, so that both of us hold the same words.'),
    paragraph(
      'Nobody who may be a witness is spoken with before the trial has ended. We ask you to tell us of each new date.',
    ),
    { kind: 'letter-closing', closing: 'Yours faithfully,', name: 'Rosemary Alder', lines: ['DASV strategy manager'] },
  ]);

/** What the chair is engaged for. */
export const engagementOfChair = (on: Day): PaperDocument =>
  paper(
    'Agreement with the independent chair',
    on,
    [
      paragraph('The chair is engaged to lead the review until its report is published and the family has it.'),
      {
        kind: 'bullets',
        items: [
          'Thirty days at most, at the day rate both have signed for.',
          'The partnership owns the report; the chair owns its independence.',
          'Papers are worked on here and not kept elsewhere.',
        ],
      },
    ],
    'OFFICIAL',
  );

/** Who pays what for reviews. */
export const fundingAgreement = (on: Day): PaperDocument =>
  paper(
    'Funding agreement for reviews',
    on,
    [
      paragraph(
        'The agencies of the partnership share what a review costs: chair and author, interpreters, the venue.',
      ),
      {
        kind: 'grid',
        header: ['Agency', 'Share'],
        rows: [
          ['Council', '40%'],
          ['Police', '30%'],
          ['NHS', '20%'],
          ['Probation', '10%'],
        ],
        widths: [3, 1],
      },
      paragraph('It is looked at again each year by the Board.'),
    ],
    'OFFICIAL',
  );
