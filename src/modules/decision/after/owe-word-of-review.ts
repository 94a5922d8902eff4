import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { oweNotice } from '../../notices/index.js';
import type { Review } from '../../reviews/index.js';

/** Notices of a decision beside those of the notification, which go to the same bodies. */
export const ALERT_KEY = 'decision: ';

/** Toolkit, section 5, bullet 3: MOPAC and others are alerted that a review is being established. */
export async function oweWordOfReview(work: Work, review: Review): Promise<void> {
  const duty = found(work.catalogue.duties.find(({ id }) => id === 'C-06'));
  const partnership = found(await findPartnership(work, review.partnershipId));
  const { name } = findRegime(review.regime) ?? section9;
  const alerted = partnership.settings.recipients.filter(({ key }) => key === 'mopac' || key === 'other');
  for (const recipient of alerted) {
    const { key } = recipient;
    await oweNotice(work, {
      review,
      recipient: { ...recipient, key: `${ALERT_KEY}${key === 'other' ? recipient.name.trim().toLowerCase() : key}` },
      duty,
      fact: key === 'mopac' ? 'mopac-told' : undefined,
      why: 'So that they know that a review will be held.',
      extract: 'letter',
      owedOn: work.today,
      letter: {
        subject: `A ${name} will be held: ${review.reference}`,
        text: [
          `${partnership.name} has decided that a ${name} will be held. Our reference is ${review.reference}.`,
          'An independent chair will be appointed. We will tell you of lessons as they are identified, and when the review is complete.',
          'Nothing about the people concerned comes with this letter. Please tell us that you have received it.',
        ].join('\n\n'),
      },
    });
  }
}
