import type { ContactKind } from '../partnerships.js';

/** Kinds of agency, as the field sorts them. */
export const agencyKinds = [
  'police',
  'local authority',
  'health',
  'probation',
  'fire and rescue',
  'voluntary sector',
  'housing association',
  'education',
  'government department',
  'other',
] as const;

/** What a contact is to their agency, in words. */
export const contactWords: Readonly<Record<ContactKind, string>> = {
  contact: 'Contact for reviews',
  'chief-officer': 'Chief officer',
  'single-point-of-contact': 'Single point of contact for actions',
  legal: 'Legal adviser',
  communications: 'Communications lead',
};
