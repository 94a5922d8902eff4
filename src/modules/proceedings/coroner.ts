import { findRegime, section9 } from '../../kernel/regime.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { findPartnership } from '../accounts/index.js';
import { oweNotice } from '../notices/index.js';
import type { Review } from '../reviews/index.js';

/** Draws up the letter that tells the coroner of the review; answers the notice's id. Asked twice, it is one letter. */
export async function oweWordToCoroner(work: Work, review: Review): Promise<string> {
  const partnership = found(await findPartnership(work, review.partnershipId));
  const { name } = findRegime(review.regime) ?? section9;
  return oweNotice(work, {
    review,
    recipient: { key: 'coroner', name: 'Coroner', role: 'Coroner’s office', email: '' },
    duty: found(work.catalogue.duties.find(({ id }) => id === 'D-14')),
    fact: 'coroner-told',
    why: 'So that the inquest and the review know of one another.',
    extract: 'letter',
    owedOn: work.today,
    letter: {
      subject: `A ${name} is held: ${review.reference}`,
      text: [
        `${partnership.name} holds a ${name} under the Domestic Violence, Crime and Victims Act 2004. Our reference is ${review.reference}; we will tell you separately, by a secure way, which death it concerns.`,
        'The review does not take the place of an inquest. It asks what can be learned from how agencies worked, and blames nobody. Please tell us of the dates of a pre-inquest review and of the inquest, and whom we may speak with in your office.',
        'We will tell you when the review has an independent chair, and how its report may be shared with you.',
      ].join('\n\n'),
    },
  });
}
