import { z } from 'zod';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { emailField, nameField, oneOf, textField } from '../../../web/fields.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { ContactPage } from '../contacts/contact-page.js';
import { onContact, onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { type Contact, lastWarningRead, recordsOf } from '../queries.js';
import { mustReadWarning, openingReasonsFor } from '../rules.js';
import { DetailsPage } from './details-page.js';
import { openDetails } from './open-details.js';
import { saveDetails } from './save-details.js';

const whyForm = (contact: Contact) => z.object({ why: oneOf(openingReasonsFor(contact), 'Select why you need them') });

const detailsForm = z.object({
  address: textField({ what: 'Address', max: 500 }),
  telephone: nameField({ what: 'Telephone', max: 100 }),
  email: emailField(),
});

export const detailRoutes = [
  // The address by itself opens nothing: only pressing the button does, with a reason.
  get(familyPaths.detailsPattern, onSafeContact('family.details'), (_work, _asked, { review, contact }) =>
    goTo(familyPaths.contact(review.reference, contact.id)),
  ),

  post(familyPaths.detailsPattern, onContact('family.details'), async (work, asked, { review, contact }) => {
    const { reference } = review;
    if (mustReadWarning(contact, await lastWarningRead(work, contact.id)))
      return goTo(familyPaths.warning(reference, contact.id));
    const answer = readForm(whyForm(contact), asked.body);
    if (!answer.ok) {
      const records = await recordsOf(work, contact);
      const isChair = review.roles.has('independent-chair');
      const props = { reference, contact, records, isChair, form: answer.form };
      return show(<ContactPage {...props} />, 422);
    }
    const details = await openDetails(work, contact, answer.value.why);
    const form = emptyForm({ address: details.address, telephone: details.telephone, email: details.email });
    return show(<DetailsPage reference={reference} contact={contact} form={form} version={details.version} />);
  }),

  post(familyPaths.detailsSavePattern, onSafeContact('family.details'), async (work, asked, { review, contact }) => {
    const version = versionOf(asked.body);
    const answer = readForm(detailsForm, asked.body);
    if (!answer.ok) {
      return show(
        <DetailsPage reference={review.reference} contact={contact} form={answer.form} version={version ?? 0} />,
        422,
      );
    }
    await saveDetails(work, contact, { ...answer.value, version });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Address and telephone saved.' });
  }),
];
