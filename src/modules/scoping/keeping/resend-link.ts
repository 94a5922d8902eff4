import { found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { revokeLinks } from '../../links/index.js';
import { sendRequest } from '../asking/request-message.js';
import { LINK_KIND, type ScopingRequest } from '../queries.js';
import { changeRequest, recordOn } from './change-request.js';

/** Where the link goes now. */
export interface NewContact {
  readonly reference: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly typed: FormBody;
}

/** Sends a new link, to the same contact or to another; every earlier link ends. What has been entered stays. */
export async function resendLink(work: Work, request: ScopingRequest, contact: NewContact): Promise<void> {
  const { contactName, contactEmail, reference, typed } = contact;
  await changeRequest(work, request, { set: { contactName, contactEmail }, typed });
  await revokeLinks(work, LINK_KIND, request.id);
  const { name: partnershipName } = found(await findPartnership(work, request.partnershipId));
  await sendRequest(work, { request: { ...request, contactEmail }, reference, partnershipName });
  const isSame = contactEmail === request.contactEmail;
  recordOn(work, request, isSame ? 'scoping.link-sent-again' : 'scoping.contact-changed');
}
