import type { IdentifierKind } from '../../../kernel/identifiers.js';
import { isSurelySomebodys } from '../../../kernel/surely-somebodys.js';
import type { BriefContent } from './content.js';

/** What stands against issuing a brief report. */
export type BriefBlocker = 'not-cleared' | 'no-overview' | 'names-left' | 'changed' | 'not-looked-at';

/** The part in which organisations stand: one may be called as somebody is, and keeps its name. */
export const BODIES = 'brief-report-bodies';

/** A tick does not answer it. */
const isSure = ({ code: kind, of, part }: BriefFind): boolean => part !== BODIES && isSurelySomebodys({ kind, of });

/** Something in it that may say who somebody is; `of` somebody whose names are on record. */
export interface BriefFind {
  readonly key: string;
  readonly part: string;
  readonly code: IdentifierKind;
  readonly of: string | undefined;
}

/** What the decision to issue one rests on. */
export interface Issuing {
  /** The Home Office panel has answered that it is content. */
  readonly isCleared: boolean;
  readonly content: Pick<BriefContent, 'overview'>;
  readonly finds: readonly BriefFind[];
  /** Somebody has looked at each of them. */
  readonly hasLooked: boolean;
  /** The seal of what they read, and of what would go out. */
  readonly seen: string;
  readonly now: string;
}

/** Everything that stands against issuing it: it comes after a positive answer of the Home Office panel (H-02), and nothing in it may say who somebody is. */
export const briefBlockers = ({ isCleared, content, finds, hasLooked, seen, now }: Issuing): BriefBlocker[] => [
  ...(isCleared ? [] : (['not-cleared'] as const)),
  ...(content.overview === '' ? (['no-overview'] as const) : []),
  ...(finds.some(isSure) ? (['names-left'] as const) : []),
  ...(seen === now ? [] : (['changed'] as const)),
  ...(finds.length > 0 && !hasLooked ? (['not-looked-at'] as const) : []),
];
