import { longDate } from '../../../web/formats.js';
import { standing } from '../counted.js';
import type { ClaimStanding } from '../judging/standing.js';
import type { Producer } from '../kinds.js';
import { figureInWords } from '../reading-figures/words.js';
import { vouchedFor } from './rules.js';
import type { GivenThing } from './vouch.js';

/** Something that was given as by others, of which nobody independent of the body has said so. */
export interface Unconfirmed {
  readonly of: GivenThing;
  readonly id: string;
  /** As the asker reads it. */
  readonly what: string;
  readonly saidToBe: Producer;
  readonly producerName: string;
}

/** What of a claim waits for somebody’s word on who produced it; `text` puts titles of proof of actions as the asker reads them. */
export function unconfirmedOf(
  { claim, actions }: Pick<ClaimStanding, 'claim' | 'actions'>,
  text: (kept: string) => string,
): Unconfirmed[] {
  const vouched = vouchedFor(claim.vouches);
  const all: Unconfirmed[] = [
    ...claim.measures.flatMap(({ readings, unit, definition }) =>
      standing(readings.filter(({ isBaseline }) => !isBaseline)).map((reading) => ({
        ...{ of: { readingId: reading.id }, id: reading.id, saidToBe: reading.producer },
        what: `${definition.what}: ${figureInWords(unit, reading)}, ${longDate(reading.onDay)}`,
        producerName: reading.producerName,
      })),
    ),
    ...claim.evidence
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, producer, producerName, title, datedOn }) => ({
        ...{ of: { evidenceId: id }, id, saidToBe: producer, producerName },
        what: `${title}, ${longDate(datedOn)}`,
      })),
    ...actions.flatMap(({ proofs }) =>
      proofs.map(({ id, independent, title }) => ({
        ...{ of: { actionProofId: id }, id, producerName: '', what: text(title) },
        saidToBe: independent ? ('independent' as const) : ('own' as const),
      })),
    ),
  ];
  return all.filter(({ id, saidToBe }) => saidToBe !== 'own' && !vouched.has(id));
}
