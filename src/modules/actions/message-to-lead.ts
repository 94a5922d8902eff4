import { found } from '../../platform/errors.js';
import { asSystem, type Work } from '../../platform/work.js';
import { findPartnership } from '../accounts/index.js';
import { issueLink } from '../links/index.js';
import { queueMessage } from '../messages/index.js';
import { leadPaths } from './paths.js';
import { type ActionLead, LINK_KIND } from './queries.js';

/** How long a link to one's actions holds: until the next round, and well beyond it. */
const LINK_DAYS = 90;

/** What is said to a lead: no names, nothing of an action. */
export interface WordsToLead {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the link leads to, as in "Tell us here". */
  readonly leadsTo: string;
  /** The page it opens; their progress when left out. */
  readonly path?: string;
  readonly reviewId?: string;
}

/** Whether anything can be said to them: not once they have left the post. */
export const isReachable = ({ endedOn }: Pick<ActionLead, 'endedOn'>): boolean => endedOn === null;

/** Puts one message to a lead in the outbox, with one link: to their page where they have an account, else one that proves their address. */
export async function messageToLead(work: Work, lead: ActionLead, words: WordsToLead): Promise<void> {
  const path = words.path ?? leadPaths.below(lead.id, '-', 'progress');
  const { id: subjectId, partnershipId, email } = lead;
  const link =
    lead.personId === null
      ? await issueLink(work, { kind: LINK_KIND, subjectId, partnershipId, email, path, days: LINK_DAYS })
      : work.installation.publicUrl + path;
  const partnership = found(await asSystem(work, () => findPartnership(work, partnershipId)));
  await queueMessage(work, {
    to: email,
    subject: words.subject,
    paragraphs: [
      ...words.paragraphs,
      `${words.leadsTo}: ${link}`,
      lead.personId === null
        ? 'You need no account; we will send a code to this address. The link shows all the actions that you lead: do not pass it on.'
        : 'Sign in with your account. The page shows all the actions that you lead.',
      partnership.email === undefined
        ? partnership.name
        : `Questions? Write to ${partnership.email}, with the reference and nothing of the case. ${partnership.name}`,
    ],
    partnershipId,
    ...(words.reviewId === undefined ? {} : { reviewId: words.reviewId }),
  });
}
