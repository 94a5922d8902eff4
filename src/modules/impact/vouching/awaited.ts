import { longDate } from '../../../web/formats.js';
import type { ProofKind } from '../../actions/index.js';
import { standing } from '../counted.js';
import type { ClaimStanding } from '../judging/standing.js';
import { isShowing, type Producer, type ProofSays } from '../kinds.js';
import { figureInWords } from '../reading-figures/words.js';
import { showsWhat, vouchedFor } from './rules.js';
import type { GivenThing } from './vouch.js';

/** Something of which nobody independent of the body has said yet who produced it, or nobody at all what it shows. */
export interface Awaited {
  readonly of: GivenThing;
  readonly id: string;
  /** As the asker reads it. */
  readonly what: string;
  /** What it says in words. */
  readonly words: string;
  /** Of proof without figures that can show a change: of that it is asked. */
  readonly kind: ProofKind | undefined;
  readonly saidToBe: Producer;
  readonly producerName: string;
  readonly shows: ProofSays;
}

/** What waits for the word of somebody independent: who produced it, where others are said to have; what it shows, where nobody has said. */
export const isAwaited = (
  { kind, saidToBe, shows }: Pick<Awaited, 'kind' | 'saidToBe' | 'shows'>,
  isVouched: boolean,
): boolean => (saidToBe !== 'own' && !isVouched) || (kind !== undefined && shows === 'not-said');

/** All of it of one claim; `text` puts titles of proof of actions as the asker reads them. */
export function awaitedOf(
  { claim, actions }: Pick<ClaimStanding, 'claim' | 'actions'>,
  text: (kept: string) => string,
): Awaited[] {
  const vouched = vouchedFor(claim.vouches);
  const all: Awaited[] = [
    ...claim.measures.flatMap(({ readings, unit, definition }) =>
      standing(readings.filter(({ isBaseline }) => !isBaseline)).map((reading) => ({
        ...{ of: { readingId: reading.id }, id: reading.id, saidToBe: reading.producer },
        what: `${definition.what}: ${figureInWords(unit, reading)}, ${longDate(reading.onDay)}`,
        ...{ producerName: reading.producerName, kind: undefined, shows: 'not-said' as const },
        words: reading.note,
      })),
    ),
    ...claim.evidence
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, kind, producer, producerName, title, words, datedOn, shows }) => ({
        ...{ of: { evidenceId: id }, id, saidToBe: producer, producerName, shows, words },
        kind: isShowing(kind) ? kind : undefined,
        what: `${title}, ${longDate(datedOn)}`,
      })),
    ...actions.flatMap(({ proofs }) =>
      proofs.map(({ id, kind, independent, title, words }) => ({
        ...{ of: { actionProofId: id }, id, producerName: '', what: text(title), words: text(words) },
        kind: isShowing(kind) ? kind : undefined,
        saidToBe: independent ? ('independent' as const) : ('own' as const),
        shows: showsWhat('not-said', vouched.get(id)?.says),
      })),
    ),
  ];
  return all.filter((one) => isAwaited(one, vouched.has(one.id)));
}
