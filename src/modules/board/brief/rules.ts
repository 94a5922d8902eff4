import type { BriefContent } from './content.js';

/** What stands against issuing a brief report. */
export type BriefBlocker = 'not-cleared' | 'no-overview' | 'not-looked-at';

/** Everything that stands against issuing it: it comes after a positive answer of the Home Office panel (H-02), and nothing in it may say who somebody is. */
export const briefBlockers = ({
  isCleared,
  content,
  finds,
  looked,
}: {
  readonly isCleared: boolean;
  readonly content: Pick<BriefContent, 'overview'>;
  /** Keys of what may say who somebody is. */
  readonly finds: readonly string[];
  /** Those that somebody has looked at. */
  readonly looked: string;
}): BriefBlocker[] => [
  ...(isCleared ? [] : (['not-cleared'] as const)),
  ...(content.overview === '' ? (['no-overview'] as const) : []),
  ...(finds.length > 0 && looked !== keyOfFinds(finds) ? (['not-looked-at'] as const) : []),
];

/** Changes with every find that comes or goes: a tick says something of these finds and of no others. */
export const keyOfFinds = (finds: readonly string[]): string => {
  let hash = 0;
  for (const letter of [...finds].sort().join('\n')) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return `${finds.length}-${(hash >>> 0).toString(36)}`;
};
