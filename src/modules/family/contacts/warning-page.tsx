import { Button, Form, Page, WarningText } from '../../../web/index.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';

/** Stands before everything kept about somebody, until it has been pressed through. */
export const WarningPage = ({ reference, contact, back }: { reference: string; contact: Contact; back: string }) => (
  <Page
    title={`Safe contact: ${reference}`}
    heading="Before you open this record"
    caption={reference}
    back={familyPaths.side(reference, contact.side)}
  >
    <WarningText text="Contact that is not made safely can put this person in danger." iconFallbackText="Warning" />
    <h2 class="govuk-heading-m">What you need to know</h2>
    <p class="govuk-body dhr-said">{contact.warning}</p>
    <p class="govuk-body">
      {contact.contactPerson} is the one person in touch with them. If you are not sure that something is safe, ask
      first and do nothing until you know.
    </p>
    <p class="govuk-hint">Your name and the time are kept. You are asked again if the warning changes.</p>
    <Form unsavedChanges="off">
      <input type="hidden" name="back" value={back} />
      <Button text="I have read this, open the record" preventDoubleClick />
    </Form>
  </Page>
);
