import { type Day, inWords } from '../../../kernel/day.js';
import type { ExtractKind } from '../kinds.js';

/** The words of a letter: a subject, and paragraphs parted by an empty line. */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

/** What a letter is drawn up from. It never names anybody the review is about. */
export interface LetterSource {
  readonly extract: ExtractKind;
  readonly reference: string;
  /** Domestic Homicide Review, Domestic Abuse Related Death Review. */
  readonly reviewName: string;
  readonly partnershipName: string;
  /** The day the notification came in writing; null when it has not. */
  readonly notifiedOn: Day | null;
}

/** The letter as it is first drawn up; the co-ordinator can change it before it goes. */
export function drawUpLetter(source: LetterSource): LetterText {
  const { reference, reviewName } = source;
  return {
    subject: `${subjects[source.extract]}: ${reference}`,
    text: [opening(source), ...bodies[source.extract](reviewName)].join('\n\n'),
  };
}

const subjects: Readonly<Record<ExtractKind, string>> = {
  safeguarding: 'A death has been notified: children and adults who may need safeguarding',
  adults: 'A death has been notified: adults who may need safeguarding',
  board: 'A death has been notified to the partnership',
  'receipt-only': 'A notification has been received',
  letter: 'A notice from the partnership',
};

function opening({ partnershipName, notifiedOn, reviewName }: LetterSource): string {
  const when = notifiedOn === null ? '' : ` on ${inWords(notifiedOn)}`;
  return `We write to tell you that ${partnershipName} was notified${when} of a death that may have to be reviewed (${reviewName}, Domestic Violence, Crime and Victims Act 2004). It has not yet been decided whether a review will be held.`;
}

const ASK_TO_ACKNOWLEDGE =
  'Please tell us that you have received this. If anything in it is wrong, or you are not the right person to have it, tell us straight away and do not pass it on.';

const bodies: Readonly<Record<ExtractKind, (reviewName: string) => readonly string[]>> = {
  safeguarding: () => [
    'We are telling you so that children and vulnerable adults who are affected can be safeguarded now, whatever is decided about a review. The extract that comes with this letter holds what we were told about them, their household, known risks, and whom to speak to in the police. Use it for safeguarding only, and share it with nobody who does not need it for that.',
    'Please check whether the people named are known to you, whether anybody living is at risk today, and whether another review (such as a rapid review of a serious child incident) has to be considered. Tell us what you have found and done.',
    ASK_TO_ACKNOWLEDGE,
  ],
  adults: () => [
    'We are telling you so that vulnerable adults who are affected can be safeguarded now, whatever is decided about a review, and so that the Board can consider whether a Safeguarding Adults Review is needed. The extract that comes with this letter holds what we were told about them, known risks, and whom to speak to in the police. Use it for safeguarding only, and share it with nobody who does not need it for that.',
    'Please check whether the people named are known to you and whether anybody living is at risk today. Tell us what you have found and done.',
    ASK_TO_ACKNOWLEDGE,
  ],
  board: (reviewName) => [
    `The summary that comes with this letter is anonymised: it names nobody and gives only the month of the death. Please do not try to find out who the people are. We will tell you whether a ${reviewName} is held, and when it has something to report.`,
    ASK_TO_ACKNOWLEDGE,
  ],
  'receipt-only': () => [
    'Nothing about the people concerned comes with this letter. We will write to you if we need anything from you.',
    ASK_TO_ACKNOWLEDGE,
  ],
  letter: () => [ASK_TO_ACKNOWLEDGE],
};

/** The paragraphs of a letter's text. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
