import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import type { BodyKind, LibraryEntry } from './library-measure.js';

/** A body as a directory of agencies knows it. */
export interface KnownBody {
  readonly name: string;
  /** Kind of agency; '' where it is in no directory. */
  readonly kind: string;
}

const OF_KIND: Readonly<Record<string, readonly BodyKind[]>> = {
  police: ['police'],
  'local authority': ['adult-social-care', 'children-social-care', 'housing'],
  health: ['health'],
  probation: ['probation'],
  'voluntary sector': ['specialist'],
  'housing association': ['housing'],
  education: ['education'],
};

const BY_NAME: readonly (readonly [RegExp, readonly BodyKind[]])[] = [
  [/\b(gp|gps|surgery|general practice|medical practice|health centre)\b/iu, ['gp']],
  [/\badult(s|’s|'s)? (social )?(care|services|safeguarding)\b/iu, ['adult-social-care']],
  [/\bchild(ren)?(s|’s|'s)? (social )?(care|services)\b/iu, ['children-social-care']],
  [/\b(housing|homes)\b/iu, ['housing']],
  [/\b(school|college|university|academy)\b/iu, ['education']],
  [/\b(police|constabulary)\b/iu, ['police']],
  [/\bprobation\b/iu, ['probation']],
  [/\b(hospital|nhs|health|ambulance)\b/iu, ['health']],
  [/\b(refuge|women’s aid|women's aid|domestic abuse)\b/iu, ['specialist']],
  [/\b(partnership|board)\b/iu, ['partnership']],
];

/** What a body is, told by its name where that says it, else by its kind. A practice is a GP and a health service. */
export function bodyKindsOf({ name, kind }: KnownBody): readonly BodyKind[] {
  const named = BY_NAME.find(([words]) => words.test(name))?.[1];
  if (named === undefined) return OF_KIND[kind] ?? [];
  return named.includes('gp') ? ['gp', 'health'] : named;
}

/** How well a measure fits, from 0: its theme counts most, then whose practice it is about, then that it worked here before. */
function fitOf(
  measure: Pick<LibraryEntry, 'theme' | 'bodies' | 'own'>,
  themes: readonly string[],
  kinds: readonly BodyKind[],
): number {
  const theme = themes.indexOf(measure.theme);
  const byTheme = theme === 0 ? 16 : theme > 0 ? 8 : 0;
  const meant = measure.bodies.some((one) => kinds.includes(one));
  const byBody = meant ? 4 : measure.bodies.length === 0 ? 2 : 0;
  return byTheme + byBody + (measure.own === undefined ? 0 : 1);
}

/** What is offered, the best fit first; equal ones stay in the order of the library. Nothing is left out but what is hidden. */
export function sortedByFit<One extends Pick<LibraryEntry, 'theme' | 'bodies' | 'own' | 'hidden'>>(
  all: readonly One[],
  themes: readonly string[],
  body: KnownBody,
): One[] {
  const kinds = bodyKindsOf(body);
  return all
    .filter(({ hidden }) => hidden === undefined)
    .toSorted((one, other) => fitOf(other, themes, kinds) - fitOf(one, themes, kinds));
}

/** Those that are shown first: all of the themes asked for that do not belong to quite other bodies, or the first few where there are none. */
export function bestFits<One extends Pick<LibraryEntry, 'theme' | 'bodies' | 'own' | 'hidden'>>(
  sorted: readonly One[],
  themes: readonly string[],
  body: KnownBody,
): One[] {
  const kinds = bodyKindsOf(body);
  const known: readonly ThemeCode[] = themes.filter(isTheme);
  const fitting = sorted.filter(
    ({ theme, bodies }) =>
      known.includes(theme) && (bodies.length === 0 || kinds.length === 0 || bodies.some((one) => kinds.includes(one))),
  );
  return (fitting.length > 0 ? fitting : sorted).slice(0, MOST);
}

const MOST = 5;
