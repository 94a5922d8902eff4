import { type Day, inWords } from '../../../kernel/day.js';
import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { oweNotice } from '../../notices/index.js';
import type { Review } from '../../reviews/index.js';
import { dutyPauses } from '../tables.js';
import { recordedIn, takeTurn } from '../turn.js';
import { groundOf } from './queries.js';
import { type PauseBlocker, pauseBlockers } from './rules.js';

/** A stop of the clocks; no `stops` means all of them. */
export interface NewPause {
  readonly from: Day;
  readonly to: Day | undefined;
  readonly stops: readonly string[];
  readonly agreedBy: string;
  readonly reason: string;
  /** The agreement with the police that it follows from. */
  readonly agreementId?: string | undefined;
}

/**
 * Stops the clocks, and makes word of it owed to the Home Office. Two people who pause at once take turns: the second is told of the
 * first one's pause.
 */
export async function startPause(work: Work, review: Review, pause: NewPause): Promise<PauseBlocker[]> {
  await takeTurn(work, review);
  const { from, to, stops, agreedBy, reason, agreementId = null } = pause;
  const blockers = pauseBlockers({ from, to, extent: 'all', stops }, await groundOf(work, review.id));
  if (blockers.length > 0) return blockers;
  const row = {
    ...recordedIn(work, review),
    fromOn: from,
    toOn: to ?? null,
    stops: [...stops],
    agreedBy,
    reason,
    agreementId,
  };
  await work.tx.insert(dutyPauses).values(row);
  work.record({ action: 'pause.started', reviewId: review.id, objectKind: 'pause', objectId: row.id });
  await oweWordOfPause(work, review, { id: row.id, from, to });
  return [];
}

/** The Home Office is told of each pause, with no word of the case. */
async function oweWordOfPause(
  work: Work,
  review: Review,
  { id, from, to }: { id: string; from: Day; to: Day | undefined },
): Promise<void> {
  const partnership = found(await findPartnership(work, review.partnershipId));
  const { name } = findRegime(review.regime) ?? section9;
  await oweNotice(work, {
    review,
    recipient: { ...partnership.settings.homeOffice, key: `home-office: ${id}`, role: 'Reviews team' },
    duty: found(work.catalogue.duties.find((duty) => duty.id === 'D-13')),
    fact: 'home-office-told-of-pause',
    why: 'So that they know that the review stands still, and since when.',
    extract: 'letter',
    owedOn: work.today,
    letter: {
      subject: `A ${name} is paused: ${review.reference}`,
      text: [
        `${partnership.name} has paused its ${name}. Our reference is ${review.reference}.`,
        `The pause began on ${inWords(from)}${to === undefined ? '. It is not known yet when it ends.' : `, and the review goes on from ${inWords(to)}.`} It was agreed because of other proceedings.`,
        'The dates that stood before are kept beside those that follow from the pause. We will tell you when the review goes on. Please tell us that you have received this.',
      ].join('\n\n'),
    },
  });
}
