/** What an agency lacks: a reminder that goes unanswered ends with the chief officer, and begins with the contact. */
export type AgencyGap = 'no-contact' | 'no-chief-officer' | 'contact-without-email' | 'chief-officer-without-email';

/** Everything that would stop a message to this agency. */
export function agencyGaps(contacts: readonly { readonly kind: string; readonly email: string }[]): AgencyGap[] {
  const gaps: AgencyGap[] = [];
  const of = (kind: string) => contacts.filter((contact) => contact.kind === kind);
  const reachable = (kind: string): boolean => of(kind).some(({ email }) => email !== '');
  if (of('contact').length === 0) gaps.push('no-contact');
  else if (!reachable('contact')) gaps.push('contact-without-email');
  if (of('chief-officer').length === 0) gaps.push('no-chief-officer');
  else if (!reachable('chief-officer')) gaps.push('chief-officer-without-email');
  return gaps;
}
