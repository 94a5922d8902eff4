import { inWords } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { issueLink } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import { checkingPaths } from '../checking-paths.js';
import { FACT_CHECK_LINK, type FactCheck } from './queries.js';

const LINK_DAYS = 60;

type Written = Pick<FactCheck, 'id' | 'partnershipId' | 'reviewId' | 'contactEmail' | 'dueOn'>;

/** Sends a link to the passages: a reference and a day, no name and nothing of the case. */
export async function writeToAgency(
  work: Work,
  check: Written,
  { reference, again }: { readonly reference: string; readonly again: boolean },
): Promise<void> {
  const { name } = found(await findPartnership(work, check.partnershipId));
  const { id, partnershipId, reviewId, contactEmail: email } = check;
  const link = await issueLink(work, {
    ...{ kind: FACT_CHECK_LINK, subjectId: id, partnershipId, reviewId, email },
    path: checkingPaths.link(id),
    days: LINK_DAYS,
  });
  await queueMessage(work, {
    to: email,
    subject: again
      ? `Reminder ${reference}: passages of a draft report to check for facts`
      : `${reference}: passages of a draft report to check for facts`,
    paragraphs: [
      `${name} asks your agency to check its own passages of a draft report. The reference is ${reference}.`,
      `For each passage, say whether it is right, and if not, what is: ${link}`,
      `Please answer by ${inWords(check.dueOn)}.`,
      'You need no account; we will send a code to this address to check that it is yours.',
      'What the link opens is confidential, and a draft. If you are not the right person, do not pass it on: tell us.',
    ],
    partnershipId,
    reviewId,
  });
}
