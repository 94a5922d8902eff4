import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import type { Moment, Receiver } from '../kinds.js';
import { tellingsOf } from '../queries.js';
import { publicationTellings } from '../tables.js';

/**
 * Who hears of every publication: the family before (H-06), the Home Office for the Library, the Commissioner and MOPAC after (H-07), the boards
 * and agencies on the day. Mark R; the partnership adds to it and takes off it with a reason.
 */
export const usual: readonly { readonly receiver: Receiver; readonly name: string; readonly moment: Moment }[] = [
  { receiver: 'family', name: 'The family, with a copy', moment: 'before' },
  { receiver: 'media', name: 'The council’s communications team', moment: 'before' },
  { receiver: 'agency', name: 'Agencies of the panel', moment: 'before' },
  { receiver: 'board', name: 'Members of the partnership', moment: 'on-the-day' },
  { receiver: 'home-office', name: 'The Home Office', moment: 'after' },
  { receiver: 'library', name: 'The national library of reviews', moment: 'after' },
  { receiver: 'commissioner', name: 'The Domestic Abuse Commissioner', moment: 'after' },
  { receiver: 'mopac', name: 'MOPAC', moment: 'after' },
];

/** Puts the usual receivers on the list of a review that has none yet. */
export async function planTellings(work: Work, review: OpenReview): Promise<void> {
  if ((await tellingsOf(work, review.id)).length > 0) return;
  await work.tx.insert(publicationTellings).values(
    usual.map((one) => ({
      ...one,
      ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId },
      ...{ plannedBy: personIn(work), plannedAt: work.now },
    })),
  );
}
