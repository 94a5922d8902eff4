import { inWords } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { queueMessage } from '../../messages/index.js';
import type { ScopingRequest } from '../queries.js';
import { linkTo } from './request-link.js';

/** What the message asks for, besides an answer. */
export interface RequestToSend {
  readonly request: Pick<
    ScopingRequest,
    'id' | 'partnershipId' | 'reviewId' | 'contactEmail' | 'dueOn' | 'secureAskedOn'
  >;
  readonly reference: string;
  readonly partnershipName: string;
}

/** Sends the contact a link to the request: a reference and a day, no name and nothing of the case. */
export async function sendRequest(work: Work, { request, reference, partnershipName }: RequestToSend): Promise<void> {
  const link = await linkTo(work, request, request.contactEmail);
  const secure =
    request.secureAskedOn === null
      ? []
      : ['Please also secure your records now, so that nothing is changed or destroyed. The page says which.'];
  await queueMessage(work, {
    to: request.contactEmail,
    subject: `Scoping request ${reference}: please answer by ${inWords(request.dueOn)}`,
    paragraphs: [
      `${partnershipName} asks your agency whether it knew the people a possible review is about. The reference is ${reference}.`,
      `Open the request and answer it here: ${link}`,
      `Please answer by ${inWords(request.dueOn)}. It takes about ten minutes if you know none of them. You need no account; we will send a code to this address to check that it is yours.`,
      ...secure,
      'What the link opens is confidential. If you are not the right person, do not pass it on: tell us, and we will send it to whoever is.',
    ],
    partnershipId: request.partnershipId,
    reviewId: request.reviewId,
  });
}
