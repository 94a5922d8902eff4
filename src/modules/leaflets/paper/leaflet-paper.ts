import type { Day } from '../../../kernel/day.js';
import {
  type BoxPart,
  type BoxTone,
  type PaperDocument,
  type Part,
  proseParts,
} from '../../../platform/paper/index.js';
import { longDate } from '../../../web/formats.js';
import {
  type BoxedKey,
  boxedKeys,
  type LeafletContent,
  type LeafletForm,
  leafletFormInWords,
  type Passages,
  passageInWords,
} from '../kinds.js';

/** How a leaflet stands: still a draft, or signed off on a day. */
export interface LeafletStanding {
  readonly signedOn: Day | undefined;
  readonly number: number | undefined;
  readonly today: Day;
}

/** A box of a leaflet, on paper and on the page. */
export interface LeafletBox {
  readonly key: string;
  readonly number?: number;
  readonly heading: string;
  readonly tone: BoxTone;
  /** Light markup. */
  readonly text: string;
}

const TONES: Readonly<Record<BoxedKey, BoxTone>> = {
  happened: 'plain',
  learning: 'learning',
  'good-practice': 'good',
  changed: 'change',
  practice: 'do',
  help: 'plain',
  links: 'plain',
};

/** The boxes of a form, in order. A leaflet leaves out what says nothing; a briefing has seven, whatever they say. */
export const boxesOf = ({ passages }: Pick<LeafletContent, 'passages'>, form: LeafletForm): LeafletBox[] =>
  form === 'briefing'
    ? sevenOf(passages)
    : boxedKeys
        .filter((key) => passages[key] !== '')
        .map((key) => ({ key, heading: passageInWords[key], tone: TONES[key], text: passages[key] }));

/** What a box of the seven says when the leaflet has no such passage. */
const NOTHING = 'Nothing is said of it.';

const WHY =
  'Read it together in seven minutes, at a team meeting or in supervision. It is about learning, not about blame. Talk about what it means for your own work.';

function sevenOf(passages: Passages): LeafletBox[] {
  const further = [passages.help, passages.links].filter((text) => text !== '').join('\n\n');
  const boxes: readonly (readonly [BoxedKey, string, string])[] = [
    ['happened', passageInWords.happened, passages.happened],
    ['learning', passageInWords.learning, passages.learning],
    ['good-practice', passageInWords['good-practice'], passages['good-practice']],
    ['changed', passageInWords.changed, passages.changed],
    ['practice', passageInWords.practice, passages.practice],
    ['help', 'Help, and more to read', further],
  ];
  const rest = boxes.map(([key, heading, text]) => ({ key, heading, tone: TONES[key], text: text || NOTHING }));
  const why = { key: 'why', heading: 'Why read this', tone: 'plain' as const, text: WHY };
  return [why, ...rest].map((box, at) => ({ ...box, number: at + 1 }));
}

/** A leaflet on paper, in one of its forms. */
export function leafletPaper(
  content: LeafletContent,
  form: LeafletForm,
  { signedOn, number, today }: LeafletStanding,
): PaperDocument {
  const title = content.passages.title;
  return {
    title: `${leafletFormInWords[form]}: ${title}`,
    ...(signedOn === undefined ? { marking: 'DRAFT: NOT TO BE SHARED' } : {}),
    reference: `${leafletFormInWords[form]}, ${content.partnershipName}`,
    language: 'en-GB',
    madeOn: signedOn ?? today,
    parts: [
      {
        kind: 'masthead',
        over: content.partnershipName,
        title,
        under: fromWhat(content, form),
      },
      ...boxesOf(content, form).map(panelOf),
      { kind: 'paragraph', text: signedWords(content, { signedOn, number }) },
    ],
  };
}

/** "Learning leaflet from a domestic homicide review". */
export const fromWhat = ({ kind }: Pick<LeafletContent, 'kind'>, form: LeafletForm): string =>
  `${leafletFormInWords[form]} from a ${kind}`;

const panelOf = ({ number, heading, tone, text }: LeafletBox): Part => ({
  ...{ kind: 'panel', heading, tone, parts: proseParts(text).filter(isOfABox) },
  ...(number === undefined ? {} : { number }),
});

const isOfABox = (part: Part): part is BoxPart =>
  part.kind === 'heading' || part.kind === 'paragraph' || part.kind === 'list' || part.kind === 'quotation';

/** Who stands for it, and since when. Who signed is on record, and not named on paper. */
export const signedWords = (
  { partnershipName }: Pick<LeafletContent, 'partnershipName'>,
  { signedOn, number }: Pick<LeafletStanding, 'signedOn' | 'number'>,
): string =>
  signedOn === undefined
    ? 'A draft: it is not signed off.'
    : `Signed off for the ${partnershipName} on ${longDate(signedOn)}. Version ${number ?? 1}.`;
