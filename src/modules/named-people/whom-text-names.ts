import { type GlossaryEntry, nameSwitch } from '../../kernel/pseudonyms.js';
import type { Work } from '../../platform/work.js';
import type { SubjectRole } from '../reviews/index.js';
import { glossaryOf, realPeople } from './glossary.js';
import { type NamedPerson, peopleNamed } from './queries.js';

/** Somebody as they can be found in a text. */
export type Findable = Pick<NamedPerson, 'id' | 'pseudonym' | 'relationship' | 'role'>;

/** Finds people of who is who in texts as they are kept, with real names or pseudonyms. Answers are ids, each once, in the order of the list. */
export interface PeopleFinder {
  /** In the order of the list. */
  readonly people: readonly Findable[];
  /** Whom a text names. */
  namedIn(text: string): readonly string[];
  /** Whom a short text is about: besides names, by what they were in the review ("Victim") or to the person who died ("Mother"). */
  meantBy(text: string): readonly string[];
}

/** The finder for everybody on the list of a review. It says nothing of who somebody is: only that a text names them. */
export async function peopleFinder(work: Work, reviewId: string): Promise<PeopleFinder> {
  return finderFor(await peopleNamed(work, reviewId), glossaryOf(await realPeople(work, reviewId)));
}

const ROLE_WORDS: readonly (readonly [RegExp, SubjectRole])[] = [
  [/(?<!\bof (?:the )?)\b(?:victim|person who died|deceased)\b(?!['’]s)/iu, 'victim'],
  [/(?<!\bof (?:the )?(?:alleged )?)\b(?:perpetrator|perp|suspect|offender)\b(?!['’]s)/iu, 'alleged-perpetrator'],
];

/** "[One or Other]": it could not be told whom a name means, and nobody is guessed. */
const DOUBTFUL = /\[[^\]]* or [^\]]*\]/gu;

/** As `peopleFinder`, from the list and its glossary. */
export function finderFor(people: readonly Findable[], glossary: readonly GlossaryEntry[]): PeopleFinder {
  const { toPseudonyms } = nameSwitch(glossary);
  const byName = new Map(
    people.flatMap(({ id, pseudonym }) => bothCases(pseudonym).map((name) => [name, id] as const)),
  );
  const names = [...byName.keys()].sort((one, other) => other.length - one.length).map((name) => literally(name));
  const anyName =
    names.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const inOrder = (ids: ReadonlySet<string | undefined>): string[] =>
    people.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  const found = (text: string): ReadonlySet<string | undefined> => {
    if (anyName === undefined || text === '') return new Set();
    const plain = toPseudonyms(text).replace(DOUBTFUL, ' ');
    return new Set((plain.match(anyName) ?? []).map((name) => byName.get(name)));
  };
  return {
    people,
    namedIn: (text) => inOrder(found(text)),
    meantBy: (text) => inOrder(new Set([...found(text), ...byRole(people, text), ...byRelationship(people, text)])),
  };
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const bothCases = (name: string): string[] => [name, name.toUpperCase()];

/** The one that it is true of; nobody where it is true of two. */
const only = (people: readonly Findable[], isTrue: (person: Findable) => boolean): (string | undefined)[] => {
  const all = people.filter(isTrue);
  return all.length === 1 ? [all[0]?.id] : [];
};

const byRole = (people: readonly Findable[], text: string): (string | undefined)[] =>
  ROLE_WORDS.flatMap(([words, role]) => (words.test(text) ? only(people, (person) => person.role === role) : []));

function byRelationship(people: readonly Findable[], text: string): (string | undefined)[] {
  const parts = text.split(/[,;/&\n]|\band\b/u).map((part) => part.trim().toLowerCase());
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => only(people, ({ relationship }) => relationship.trim().toLowerCase() === part));
}
