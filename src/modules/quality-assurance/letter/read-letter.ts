import { type Day, dayFromParts } from '../../../kernel/day.js';
import type { Outcome } from '../kinds.js';
import { likelyCategory, type PointCategory } from './categories.js';
import type { LetterPiece } from './letter-pieces.js';

/** A point as it was found, to be corrected by a person. */
export interface PointFound {
  readonly section: string;
  readonly text: string;
  readonly category: PointCategory;
}

/** What was found in a letter. Nothing of it is kept before somebody has looked at it. */
export interface LetterFound {
  readonly metOn: Day | undefined;
  readonly writtenOn: Day | undefined;
  readonly outcome: Outcome | undefined;
  readonly strengths: string;
  readonly points: readonly PointFound[];
}

const AREAS =
  /areas? (?:for|of|which|that)|(?:final|further) development|may benefit|would benefit|need(?:s|ing)? (?:to be )?(?:revis|address)|points? to (?:address|consider)/i;
const PRAISE =
  /commend|praise|strength|good practice|welcom|impress|sensitiv|well[- ](?:written|structured|researched)|excellent|positive|acknowledge[sd]? the/i;
/** Where the body of such a letter ends. */
const CLOSING =
  /^(?:yours (?:sincerely|faithfully)|kind regards|once (?:completed|these)|the Home Office (?:would|will)|please (?:send|include)|on behalf of)/i;

/** Reads a letter of the Home Office panel as published ones are written: strengths, then areas for development point by point. */
export function readLetter(pieces: readonly LetterPiece[]): LetterFound {
  const whole = pieces.map(({ text }) => text).join('\n');
  const areas = pieces.findIndex(({ kind, text }) => kind !== 'item' && AREAS.test(text));
  const rest = pieces.slice(areas + 1);
  const end = rest.findIndex(({ kind, text }) => kind !== 'item' && CLOSING.test(text));
  const body = end === -1 ? rest : rest.slice(0, end);
  const before = areas === -1 ? [] : pieces.slice(0, areas + 1);
  return {
    ...daysIn(pieces),
    outcome: outcomeIn(whole),
    strengths: strengthsIn(before),
    points: body.filter(({ kind }) => kind === 'item').map(({ text }) => pointOf(text)),
  };
}

const pointOf = (text: string): PointFound => ({
  section:
    /\b(?:sections?|paragraphs?|paras?\.?|pages?) (?:\d+(?:\.\d+)*)(?:(?:,| and| to|-|–) ?\d+(?:\.\d+)*)*/i.exec(
      text,
    )?.[0] ?? '',
  text,
  category: likelyCategory(text),
});

function strengthsIn(before: readonly LetterPiece[]): string {
  const items = before.filter(({ kind }) => kind === 'item');
  const said = items.length > 0 ? items : before.filter(({ kind, text }) => kind === 'paragraph' && PRAISE.test(text));
  return said
    .filter(({ text }) => !AREAS.test(text) || PRAISE.test(text))
    .map(({ text }) => text)
    .join('\n\n');
}

const DATE =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s+(January|February|March|April|May|June|July|August|September|October|November|December),?\s+(\d{4})\b/gi;

function daysIn(pieces: readonly LetterPiece[]): Pick<LetterFound, 'metOn' | 'writtenOn'> {
  const dated = pieces.flatMap(({ text }) =>
    [...text.matchAll(DATE)].flatMap(({ 0: words, 1: date = '', 2: month = '', 3: year = '', index }) => {
      const read = dayFromParts(date, month, year);
      if (!read.ok) return [];
      const around = text.slice(Math.max(0, index - 120), index + words.length + 60);
      return [{ on: read.value, ofMeeting: /meeting|panel|considered/i.test(around), alone: text.length < 60 }];
    }),
  );
  const metOn = dated.find(({ ofMeeting, alone }) => ofMeeting && !alone)?.on;
  const writtenOn = (dated.find(({ alone }) => alone) ?? dated.find(({ on }) => on !== metOn))?.on;
  return { metOn, writtenOn };
}

function outcomeIn(text: string): Outcome | undefined {
  if (
    /re-?submi(?:t|ssion)|return(?:ed)? to the panel|not (?:yet )?(?:content|adequate)|further work before/i.test(text)
  )
    return 'resubmit';
  if (!/content (?:for|to|that)[^.]{0,120}publi|(?:can|may) be published/i.test(text)) return undefined;
  return /(?:once|after|following|subject to|on completion)[^.]{0,120}(?:chang|amend|complet|revis|address|made)|aspects[^.]*(?:revis|benefit)/i.test(
    text,
  )
    ? 'content-after-changes'
    : 'content-to-publish';
}
