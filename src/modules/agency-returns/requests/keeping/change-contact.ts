import { authorise } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { revokeLinks } from '../../../links/index.js';
import type { OpenReview } from '../../../reviews/index.js';
import { keepRequests } from '../../policy.js';
import { type AskedAgency, LINK_KIND } from '../../queries.js';
import { sendRequest } from '../asking/request-message.js';
import { changeRequest, recordOn } from './change-request.js';

/** Where the link goes now. */
export interface NewContact {
  readonly contactName: string;
  readonly contactEmail: string;
  readonly typed: FormBody;
}

/** Sends a new link, to the same contact or to another; every earlier link ends. */
export async function changeContact(
  work: Work,
  review: OpenReview,
  { request }: AskedAgency,
  { contactName, contactEmail, typed }: NewContact,
): Promise<void> {
  authorise(keepRequests.may(review.roles));
  await changeRequest(work, request, { set: { contactName, contactEmail }, typed });
  await revokeLinks(work, LINK_KIND, request.id);
  await sendRequest(work, { request: { ...request, contactEmail }, reference: review.reference });
  const isSame = contactEmail === request.contactEmail;
  recordOn(work, request, isSame ? 'agency-returns.link-sent-again' : 'agency-returns.contact-changed');
}
