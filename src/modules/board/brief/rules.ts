import type { BriefContent } from './content.js';

/** What stands against issuing a brief report. */
export type BriefBlocker = 'not-cleared' | 'no-overview' | 'names-left' | 'not-looked-at';

/** What is on record of somebody: a tick does not answer it. */
const SURE: readonly string[] = ['name', 'birth-date', 'nhs-number', 'address', 'postcode'];

/** The part in which organisations stand: one may be called as somebody is, and keeps its name. */
export const BODIES = 'brief-report-bodies';

const isSure = ({ code, of, part }: BriefFind): boolean => of !== undefined && part !== BODIES && SURE.includes(code);

/** Something in it that may say who somebody is; `of` somebody whose names are on record. */
export interface BriefFind {
  readonly key: string;
  readonly part: string;
  readonly code: string;
  readonly of: string | undefined;
}

/** Everything that stands against issuing it: it comes after a positive answer of the Home Office panel (H-02), and nothing in it may say who somebody is. */
export const briefBlockers = ({
  isCleared,
  content,
  finds,
  looked,
}: {
  readonly isCleared: boolean;
  readonly content: Pick<BriefContent, 'overview'>;
  readonly finds: readonly BriefFind[];
  /** Those that somebody has looked at. */
  readonly looked: string;
}): BriefBlocker[] => [
  ...(isCleared ? [] : (['not-cleared'] as const)),
  ...(content.overview === '' ? (['no-overview'] as const) : []),
  ...(finds.some(isSure) ? (['names-left'] as const) : []),
  ...(finds.length > 0 && looked !== keyOfFinds(finds.map(({ key }) => key)) ? (['not-looked-at'] as const) : []),
];

/** Changes with every find that comes or goes: a tick says something of these finds and of no others. */
export const keyOfFinds = (finds: readonly string[]): string => {
  let hash = 0;
  for (const letter of [...finds].sort().join('\n')) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return `${finds.length}-${(hash >>> 0).toString(36)}`;
};
