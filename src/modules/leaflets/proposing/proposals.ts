import type { Day } from '../../../kernel/day.js';
import { HELP_LINES } from '../../../kernel/help-lines.js';
import { type ThemeCode, themeInWords } from '../../../kernel/themes.js';
import { listInWords, longDate, plural } from '../../../web/formats.js';
import type { Passages } from '../kinds.js';

/** Something that was done, with what shows it. */
export interface Changed {
  /** Of the recommendation that it answers; undefined for what was begun before there was one. */
  readonly number: number | undefined;
  readonly what: string;
  /** The strongest first, each as "Audit of forty assessments (practice seen in case files, by somebody independent)". */
  readonly proofs: readonly string[];
}

/** What the record of a review gives a leaflet. Texts are under pseudonyms. */
export interface LeafletRecord {
  /** In law, as in "domestic homicide review". */
  readonly kind: string;
  readonly yearOfDeath: number | undefined;
  /** Of its recommendations, the one that comes most often first. */
  readonly themes: readonly ThemeCode[];
  readonly lessons: readonly string[];
  readonly goodPractice: readonly string[];
  readonly changed: readonly Changed[];
  /** Changes that were to be seen and are not, or not yet, or no longer. */
  readonly notShown: number;
  readonly underWay: number;
  /** Of these, those whose day is past. */
  readonly late: number;
  /** The first day that is still to come. */
  readonly nextDueOn: Day | undefined;
  /** Titles of the recommendations, by number. */
  readonly recommendations: readonly string[];
  /** What the newest signed leaflet of the partnership says about help. */
  readonly helpBefore: string | undefined;
  readonly isPublic: boolean;
  readonly libraryLink: string;
}

/** More than this nobody reads on two pages. */
const SAID_AT_MOST = 6;

export const NO_GOOD_PRACTICE = 'The review did not record good practice on its own.';

/** What the record says for each passage; empty where it says nothing. A choice of words made for this system, to be made better by whoever writes. */
export const proposals = (record: LeafletRecord): Passages => ({
  title: titleFrom(record),
  happened: happened(record),
  learning: bullets(record.lessons),
  'good-practice': record.goodPractice.length === 0 ? NO_GOOD_PRACTICE : bullets(record.goodPractice),
  changed: changed(record),
  practice: bullets(record.recommendations),
  help: record.helpBefore ?? help(),
  links: links(record),
});

/** Neutral: it says what was learned about, never who. */
function titleFrom({ themes }: LeafletRecord): string {
  const [first] = themes;
  return first === undefined
    ? 'What we learned from a review'
    : `What we learned about ${lowered(themeInWords(first))}`;
}

/** Two neutral lines without identification (domain.md 3.18). */
function happened({ kind, yearOfDeath, themes }: LeafletRecord): string {
  const when = yearOfDeath === undefined ? '' : ` in ${yearOfDeath}`;
  const about = listInWords(themes.slice(0, 2).map((code) => lowered(themeInWords(code))));
  return [
    `Somebody died${when}, and domestic abuse was part of their life. A ${kind} asked what services knew, what they did, and what can be done better.`,
    about === '' ? '' : `Most of what it found is about ${about}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Each change with its proof; where nothing can be shown yet, that it cannot. */
function changed(record: LeafletRecord): string {
  const all = record.changed;
  const open = openInWords(record);
  if (all.length === 0)
    return open === ''
      ? 'Nothing can be shown to have changed yet.'
      : `Nothing can be shown to have changed yet. ${open}`;
  const said = all.slice(0, SAID_AT_MOST).map(({ what, proofs }) => sentence(what) + provedBy(proofs));
  return [bullets(said), open].filter((part) => part !== '').join('\n\n');
}

function openInWords(record: LeafletRecord): string {
  const { notShown } = record;
  const waiting =
    notShown === 0 ? '' : `Whether ${plural(notShown, 'change has', 'changes have')} come about cannot be shown yet.`;
  return [waiting, underWayInWords(record)].filter((words) => words !== '').join(' ');
}

function underWayInWords({ underWay, late, nextDueOn }: LeafletRecord): string {
  if (underWay === 0) return '';
  const overdue = late === 0 ? '' : `, ${late} of them late`;
  const next = nextDueOn === undefined ? '' : `; the next is due on ${longDate(nextDueOn)}`;
  return `${plural(underWay, 'action is', 'actions are')} still under way${overdue}${next}.`;
}

const provedBy = ([strongest]: readonly string[]): string =>
  strongest === undefined ? ' *No proof is on record.*' : ` *How we know:* ${sentence(strongest)}`;

const help = (): string =>
  [
    'In danger now: call **999**. If you cannot speak, press 55 when asked.',
    HELP_LINES.map(({ name, number }) => `- ${name}: **${number}**`).join('\n'),
  ].join('\n\n');

const links = ({ isPublic, libraryLink }: LeafletRecord): string =>
  [
    isPublic ? '- The report, its summary and the action plan: on the public pages of the partnership' : '',
    libraryLink === '' ? '' : `- The review in the national library: ${libraryLink}`,
  ]
    .filter((line) => line !== '')
    .join('\n');

const bullets = (items: readonly string[]): string =>
  items
    .slice(0, SAID_AT_MOST)
    .map((item) => `- ${sentence(item)}`)
    .join('\n');

const sentence = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return /[.!?…”]\**$/.test(line) ? line : `${line}.`;
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
