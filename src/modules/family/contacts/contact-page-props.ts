import type { FormState } from '../../../web/index.js';
import type { Contact, ContactRecords } from '../queries.js';

/** What the page of one person is made of; its sections are given all of it. */
export interface ContactPageProps {
  readonly reference: string;
  readonly contact: Contact;
  readonly records: ContactRecords;
  readonly isChair: boolean;
  /** The form that asks why the address is needed. */
  readonly form?: FormState;
}
