import { type Day, inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph } from '../../../platform/word/index.js';
import type { LetterKind } from '../code-lists.js';

/** What a letter is drawn from. No address: whoever sends it writes the envelope by hand, from the details they open for that. */
export interface LetterSource {
  readonly kind: LetterKind;
  readonly partnershipName: string;
  readonly callThem: string;
  readonly contactPerson: string;
  readonly words: string;
  readonly on: Day;
}

const subjects: Record<LetterKind, string> = {
  first: 'A review, and how you can take part in it',
  update: 'News of the review',
  reading: 'Reading the draft report',
};

/** The letter as a Word file, to be read, changed and signed by the person who sends it. */
export function letterTo(source: LetterSource): PaperDocument {
  const { kind, partnershipName, on, callThem, contactPerson } = source;
  return {
    title: 'Letter',
    marking: 'OFFICIAL-SENSITIVE',
    language: 'en-GB',
    madeOn: on,
    parts: [
      {
        kind: 'letter-opening',
        sender: [partnershipName],
        addressee: [callThem],
        date: inWords(on),
        salutation: `Dear ${callThem},`,
        subject: subjects[kind],
      },
      ...bodies[kind](source),
      ...source.words
        .split(/\n\s*\n/)
        .filter((words) => words.trim() !== '')
        .map((words) => paragraph(words.trim())),
      paragraph(
        `You can always speak to me, ${contactPerson}. I am the one person who is in touch with you about this, so that you do not have to explain yourself twice. If you would rather not hear from us, or not in this way, tell me and we will do as you ask.`,
      ),
      { kind: 'letter-closing', closing: 'With kind regards,', name: contactPerson, lines: [partnershipName] },
    ],
  };
}

const bodies: Record<LetterKind, (source: LetterSource) => Part[]> = {
  first: ({ partnershipName }) => [
    paragraph('I am very sorry for your loss.'),
    paragraph(
      `${partnershipName} looks carefully at what happened before some deaths, to learn how people who live with domestic abuse can be helped better. I am writing to tell you that there may be such a review, what it is, and what it is not. It does not decide who is to blame: that is for the courts and the coroner.`,
    ),
    heading(2, 'If you would like to take part'),
    paragraph(
      'Nobody knew the person as you did. You can tell the review who they were and what you saw, say what it should look at, meet the people who carry it out, and read the report before it is finished. You choose whether, when and how. You can also say no, or not yet, and change your mind.',
    ),
    heading(2, 'Somebody on your side'),
    paragraph(
      'You can have a specialist advocate: a person from outside, free of charge, who supports you through all of this and can speak for you. Leaflets about advocacy and about the review come with this letter.',
    ),
  ],
  update: () => [
    paragraph(
      'We agreed that you would hear from me about the review, also when there is little to tell. This is where it stands.',
    ),
  ],
  reading: () => [
    paragraph(
      'The report has been written as a draft. Before it is finished you are invited to read it, in private, in a place that suits you, and with as much time as you need. Your advocate, or anybody else you choose, can be with you.',
    ),
    paragraph(
      'Parts of it may be hard to read. Tell me what would help you before, during and afterwards. Whatever you say about the draft is written down, and you will be told what was changed because of it, or why something was not.',
    ),
  ],
};
