import { type Day, inWords } from '../../../kernel/day.js';
import { listInWords } from '../../../web/formats.js';
import { recommendationStandingInWords, updateName } from '../kinds.js';
import type { EvidenceSaid, LetterSaid, OwnerSaid, RecommendationSaid, SilentBody, UpdateContent } from './content.js';

/** "Six-month update: BEX-2022-01". */
export const titleOf = ({ months, reference }: Pick<UpdateContent, 'months' | 'reference'>): string =>
  `${updateName(months)}: ${reference}`;

/** The days of an update, each with its name; undefined days are left out. */
export const daysOf = (content: UpdateContent): readonly (readonly [string, string])[] => {
  const { publishedOn, takenDownOn, dueOn, askedOn, answersBy, asOf } = content;
  const known = (name: string, on: Day | null) => (on === null ? [] : [[name, inWords(on)] as const]);
  return [
    ...known('Published', publishedOn),
    ...known('Taken down', takenDownOn),
    ...known('Update due', dueOn),
    ['Owners asked', `${inWords(askedOn)}, to answer by ${inWords(answersBy)}`] as const,
    ...known('Drawn up', asOf),
  ];
};

/** "Replaced by recommendation 4", or how it stands. */
export const standsInWords = ({ standing, replacedBy }: RecommendationSaid): string =>
  standing === 'replaced' && replacedBy !== null
    ? `Replaced by recommendation ${replacedBy}`
    : recommendationStandingInWords[standing];

/** Whose it is: "Local. For Housing and the hospital trust". */
export const whoseInWords = ({ reach, bodies }: RecommendationSaid): string =>
  bodies.length === 0 ? `${reach}.` : `${reach}. For ${listInWords(bodies)}.`;

/** "An audit of thirty files (practice seen in case files, independent, 3 March 2026)". */
export const evidenceInWords = ({ title, kind, independent, datedOn }: EvidenceSaid): string =>
  `${title} (${[kind.toLowerCase(), ...(independent ? ['independent'] : []), ...(datedOn === null ? [] : [inWords(datedOn)])].join(', ')})`;

/** Everything that shows what was done, or that nothing does. */
export const allEvidence = ({ evidence, evidenceWords }: OwnerSaid): string =>
  [...evidence.map(evidenceInWords), ...(evidenceWords === '' ? [] : [evidenceWords])].join('\n') || 'None on record';

/** The day of an action, with the one that was first agreed and the one that is asked for. */
export function dayInWords({ dueOn, firstDueOn, asksForDay }: OwnerSaid): string {
  if (dueOn === null) return 'No day';
  return [
    inWords(dueOn),
    ...(firstDueOn === null ? [] : [`first ${inWords(firstDueOn)}`]),
    ...(asksForDay === null ? [] : [`${inWords(asksForDay)} is asked for`]),
  ].join('; ');
}

/** What the owner says, and when; that they said nothing, where they were asked. */
export function saidInWords({ stands, progress, toldOn, silent }: OwnerSaid): string {
  const last = toldOn === null ? [] : [progress, `Told on ${inWords(toldOn)}`];
  const words = silent ? ['No answer to this update', ...last] : last;
  return (
    [stands, ...words]
      .filter((part) => part !== '')
      .map(sentence)
      .join(' ') || 'Nothing was said.'
  );
}

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

export const letterInWords = ({ body, sentOn, answer, answeredOn }: LetterSaid): string =>
  answer === null || answeredOn === null
    ? `${body}: written to on ${inWords(sentOn)}, no answer yet.`
    : `${body}: written to on ${inWords(sentOn)}; answered on ${inWords(answeredOn)}: ${answer.toLowerCase()}.`;

export const silentInWords = ({ body, about, why }: SilentBody): string =>
  `${body}, recommendation${about.length === 1 ? '' : 's'} ${listInWords(about.map(String))}${why === 'nobody-to-write-to' ? ': no address is known here, and nobody has been reached' : ''}`;

export const SILENT_LEAD = 'Asked for this update, and nothing came by the day it was drawn up:';
export const ALL_ANSWERED = 'Every owner who was asked has answered.';
export const NO_LEAFLET = 'No learning leaflet of this review is signed yet.';
