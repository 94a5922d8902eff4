import { regimes } from '../../../kernel/regime.js';
import { reviewKinds } from '../../reviews/index.js';
import { outcomes, stagePlace, stages } from '../rules.js';
import { bare } from './fields.js';

/** What the words of an earlier review mean where they mean one of ours: what the list is narrowed by. */
export interface Codes {
  readonly stage: string | null;
  readonly stagePlace: number | null;
  readonly kind: string | null;
  readonly regime: string | null;
  readonly decision: string | null;
  readonly year: number | null;
}

type Words = ReadonlyMap<string, string>;

const wordsOf = (...pairs: readonly (readonly [string, string])[]): Words =>
  new Map(pairs.map(([word, id]) => [bare(word), id]));

const STAGES = wordsOf(
  ...stages.map(({ id, words }) => [words, id] as const),
  ...(['complete', 'completed', 'concluded', 'finished', 'archived'] as const).map((word) => [word, 'closed'] as const),
  ...(['no dhr', 'not a dhr', 'did not proceed', 'not progressed', 'not held'] as const).map(
    (word) => [word, 'not-proceeding'] as const,
  ),
  ['with home office', 'with-quality-assurance'],
  ['with ho', 'with-quality-assurance'],
  ['action plan monitoring', 'monitoring'],
);
const KINDS = wordsOf(
  ...reviewKinds.map(({ id, words }) => [words, id] as const),
  ['dhr', 'statutory'],
  ['statutory', 'statutory'],
  ['domestic homicide review', 'statutory'],
);
const REGIMES = wordsOf(...regimes.flatMap(({ id, name, initials }) => [[name, id] as const, [initials, id] as const]));
const DECISIONS = wordsOf(
  ...Object.entries(outcomes).map(([id, words]) => [words, id] as const),
  ...(['yes', 'dhr', 'hold', 'hold dhr', 'held', 'criteria met', 'proceed', 'dhr agreed', 'commissioned'] as const).map(
    (word) => [word, 'hold'] as const,
  ),
  ...(['no', 'no dhr', 'not hold', 'not held', 'criteria not met', 'not to proceed', 'do not proceed'] as const).map(
    (word) => [word, 'not-hold'] as const,
  ),
);

/** A review counts to the year in which it was notified; where that was not kept, to the first year that was. */
const YEAR_FIELDS = ['notified', 'aware', 'decided', 'died'] as const;

export function codesOf(texts: Readonly<Record<string, string>>, dates: Readonly<Record<string, string>>): Codes {
  const stage = STAGES.get(bare(texts.stage ?? '')) ?? null;
  const known = YEAR_FIELDS.map((field) => dates[field] ?? '').find((date) => /^\d{4}/.test(date));
  return {
    stage,
    stagePlace: stage === null ? null : stagePlace(stage),
    kind: KINDS.get(bare(texts.kind ?? '')) ?? null,
    regime: REGIMES.get(bare(texts.regime ?? '')) ?? null,
    decision: DECISIONS.get(bare(texts.decision ?? '')) ?? null,
    year: known === undefined ? null : Number(known.slice(0, 4)),
  };
}
