import { LIKELY_SAME_NAME, nameLikeness } from '../../kernel/names.js';
import { pseudonymBlockers, type SubjectRole } from '../reviews/index.js';
import type { NamedKind } from './kinds.js';

/** What the report has to say of somebody. */
export type Question = 'relationship' | 'affected' | 'since';

export const questionInWords: Readonly<Record<Question, string>> = {
  relationship: 'who they were to the person who died',
  affected: 'how they were affected',
  since: 'what has happened to them since',
};

/** As far as the questions about somebody depend on them. */
export interface Told {
  readonly kind: NamedKind;
  readonly role: SubjectRole | null;
  readonly relationship: string;
  readonly affected: string;
  readonly since: string;
  readonly nothingSince: boolean;
}

/** What is to be asked about them: of a professional, only what they were; of the person who died, nothing. */
export function questionsAbout({ kind, role }: Pick<Told, 'kind' | 'role'>): readonly Question[] {
  if (role === 'victim') return [];
  if (kind === 'professional') return ['relationship'];
  return role === 'alleged-perpetrator' ? ['relationship', 'since'] : ['relationship', 'affected', 'since'];
}

/** What is still unanswered (toolkit, Appendix C: the report leaves no question open about anybody it names). */
export const unanswered = (told: Told): Question[] =>
  questionsAbout(told).filter((question) => told[question] === '' && !(question === 'since' && told.nothingSince));

/** Names for people who are not called anything yet: plants, stones and birds that are first names too. */
const FREE_NAMES =
  'Rowan Hazel Linden Wren Bryony Jasper Robin Clover Juniper Ash Marigold Heath Briar Coral Reed Sorrel Fern Elder Tamsin Kestrel Myrtle Larch Betony Sage Tansy Flint Willow Aspen Lark Merle Primrose Garnet Finch Yarrow Poppy Alder Senna Bracken Saffron Cedar Iris Teasel Laurel Onyx Viola Hawthorn Amber Linnet Rush Damson'.split(
    ' ',
  );

/** What a pseudonym must not be. */
export interface Taken {
  readonly inUse: readonly string[];
  readonly realNames: readonly string[];
}

/** The next pseudonyms that are nobody's: not in use, and like no real name of the review. */
export function freeNames(kind: NamedKind, count: number, { inUse, realNames }: Taken): string[] {
  const words = realNames.flatMap((name) => [name, ...name.split(/[\s-]+/)]);
  const isFree = (name: string): boolean =>
    pseudonymBlockers(name, { inUse, realNames }).length === 0 &&
    words.every((word) => nameLikeness(word, name).score < LIKELY_SAME_NAME);
  const names = kind === 'professional' ? [] : FREE_NAMES;
  const free = names.filter(isFree).slice(0, count);
  const plain = kind === 'professional' ? 'Professional' : 'Person';
  for (let number = 1; free.length < count; number += 1) {
    const name = `${plain} ${number}`;
    if (!inUse.some((one) => one.toLowerCase() === name.toLowerCase())) free.push(name);
  }
  return free;
}

/** The order with one of them moved a place; undefined when there is nowhere to go. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down'): string[] | undefined {
  const from = ids.indexOf(id);
  const to = way === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return undefined;
  const order = ids.filter((one) => one !== id);
  order.splice(to, 0, id);
  return order;
}
