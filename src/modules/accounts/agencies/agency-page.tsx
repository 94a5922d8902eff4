import { longDate } from '../../../web/formats.js';
import { Button, EmptyState, Form, InsetText, Page, SummaryList } from '../../../web/index.js';
import type { AgencyContact } from '../partnerships.js';
import { agencyPaths } from '../paths.js';
import { type AgencyEntry, gapWords } from './agencies-page.js';
import { contactWords } from './kinds.js';
import { agencyGaps } from './rules.js';

/** One agency with its contacts. One that every partnership knows is not changed here; its contacts are. */
export const AgencyPage = ({ agency, contacts }: AgencyEntry) => (
  <Page title={agency.name} heading={agency.name} back={agencyPaths.list}>
    {agency.endedOn === undefined &&
      agencyGaps(contacts).map((gap) => (
        <InsetText key={gap} text={`${gapWords[gap]}: reminders would reach nobody.`} />
      ))}
    <SummaryList
      rows={[
        { key: { text: 'Kind' }, value: { text: agency.kind } },
        {
          key: { text: 'Duty to take part' },
          value: {
            text: agency.statutory
              ? 'Bound by the duty to have regard to the guidance'
              : 'Not bound: asked to take part',
          },
        },
        {
          key: { text: 'Scoping' },
          value: { text: agency.usual ? 'Asked as a matter of course' : 'Asked when concerned' },
        },
        agency.endedOn !== undefined && { key: { text: 'Ended' }, value: { text: longDate(agency.endedOn) } },
      ]}
    />
    {agency.partnershipId === undefined ? (
      <p class="govuk-body">Every partnership knows this agency, so its particulars are not changed here.</p>
    ) : (
      <p class="govuk-body">
        <a class="govuk-link" href={agencyPaths.edit(agency.id)}>
          Change particulars
        </a>
      </p>
    )}
    <h2 class="govuk-heading-m">Contacts</h2>
    {contacts.length === 0 && (
      <EmptyState heading="No contacts yet">
        <p class="govuk-body">
          Add the person who answers for this agency in reviews, and its chief officer, to whom reminders go in the end.
        </p>
      </EmptyState>
    )}
    {contacts.map((contact) => (
      <Contact key={contact.id} agencyId={agency.id} contact={contact} />
    ))}
    <Button text="Add a contact" href={agencyPaths.addContact(agency.id)} />
  </Page>
);

const Contact = ({ agencyId, contact }: { agencyId: string; contact: AgencyContact }) => (
  <>
    <SummaryList
      card={{
        title: { text: `${contact.name}: ${contactWords[contact.kind].toLowerCase()}`, headingLevel: 3 },
        actions: {
          items: [
            { href: agencyPaths.contact(agencyId, contact.id), text: 'Change', visuallyHiddenText: contact.name },
          ],
        },
      }}
      rows={[
        { key: { text: 'Post' }, value: { text: contact.post || 'Not given' } },
        { key: { text: 'Email address' }, value: { text: contact.email || 'Not given' } },
        { key: { text: 'Telephone' }, value: { text: contact.telephone || 'Not given' } },
      ]}
    />
  </>
);

/** Says what ending a contact does, on the page where it is changed. */
export const EndContact = ({ agencyId, contact }: { agencyId: string; contact: AgencyContact }) => (
  <Form action={agencyPaths.contactEnd(agencyId, contact.id)} version={contact.version} unsavedChanges="off">
    <h2 class="govuk-heading-m">They have left</h2>
    <p class="govuk-body">From today nothing is sent to them. What was sent before stays on record.</p>
    <Button text={`End ${contact.name} as a contact`} classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);
