import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { safeBack } from '../../accounts/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import type { Side } from '../code-lists.js';
import { onContact, onFamily, onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { keepFamily } from '../policy.js';
import { type Contact, contactPeopleFor, contactsOf, metBy, recordsOf } from '../queries.js';
import { nextContactOn } from '../rules.js';
import { addContact } from './add-contact.js';
import { ContactPage } from './contact-page.js';
import { editContact } from './edit-contact.js';
import { AllegedPage, FamilyPage } from './family-page.js';
import { contactForm, contactValues, newContactForm, safetyForm, safetyValues } from './form.js';
import { ContactFormPage, SafetyPage } from './form-pages.js';
import { readWarning } from './read-warning.js';
import { setSafety } from './set-safety.js';
import { familyStanding } from './standing.js';
import { WarningPage } from './warning-page.js';

const keeping = onReview(keepFamily);
const BOTH_SIDES = [
  {
    field: 'contactPersonId',
    message:
      'This colleague is in touch with the other side. Choose somebody else, so that nothing passes between them',
  },
];

/** Somebody new on one of the two lists. */
const additionTo = (side: Side, pattern: string) => [
  get(pattern, keeping, async (work, _asked, review) => show(await newPage(work, review, { side, form: emptyForm() }))),

  post(pattern, keeping, async (work, asked, review) => {
    const people = await contactPeopleFor(work, review);
    const answer = readForm(
      newContactForm(
        side,
        people.map(({ id }) => id),
      ),
      asked.body,
    );
    if (!answer.ok) return show(await newPage(work, review, { side, form: answer.form }), 422);
    const added = await addContact(work, review, { ...answer.value, side });
    if ('blockers' in added)
      return show(await newPage(work, review, { side, form: { values: asked.body, errors: BOTH_SIDES } }), 422);
    return goTo(familyPaths.contact(review.reference, added.id), { flash: 'Added.' });
  }),
];

export const contactRoutes = [
  get(familyPaths.familyPattern, onFamily('family'), async (work, _asked, review) => {
    const contacts = await listed(work, review, 'family');
    const standing = keepFamily.may(review.roles) ? await familyStanding(work, review) : undefined;
    return show(<FamilyPage reference={review.reference} contacts={contacts} standing={standing} />);
  }),

  get(familyPaths.allegedPattern, onFamily('alleged'), async (work, _asked, review) => {
    const contacts = await listed(work, review, 'alleged');
    const mayAdd = keepFamily.may(review.roles);
    return show(<AllegedPage reference={review.reference} contacts={contacts} mayAdd={mayAdd} />);
  }),

  ...additionTo('family', familyPaths.newContactPattern),
  ...additionTo('alleged', familyPaths.newAllegedPattern),

  get(familyPaths.contactPattern, onSafeContact(), async (work, _asked, { review, contact }) => {
    const records = await recordsOf(work, contact);
    return show(
      <ContactPage
        reference={review.reference}
        contact={contact}
        records={records}
        isChair={review.roles.has('independent-chair')}
      />,
    );
  }),

  get(familyPaths.warningPattern, onContact(), (_work, asked, { review, contact }) => {
    const open = familyPaths.contact(review.reference, contact.id);
    if (contact.warning === '') return goTo(open);
    return show(
      <WarningPage reference={review.reference} contact={contact} back={backWithin(open, asked.query.back)} />,
    );
  }),

  post(familyPaths.warningPattern, onContact(), async (work, asked, { review, contact }) => {
    if (contact.warning !== '') await readWarning(work, contact);
    return goTo(backWithin(familyPaths.contact(review.reference, contact.id), asked.body.back));
  }),

  get(familyPaths.editPattern, onSafeContact(), async (work, _asked, { review, contact }) =>
    show(await editPage(work, review, { contact, form: contactValues(contact) })),
  ),

  post(familyPaths.editPattern, onSafeContact(), async (work, asked, opened) => {
    const { review, contact } = opened;
    const people = [...(await contactPeopleFor(work, review)).map(({ id }) => id), contact.contactPersonId];
    const answer = readForm(contactForm(contact.side, people), asked.body);
    if (!answer.ok) return show(await editPage(work, review, { contact, form: answer.form }), 422);
    const edit = { answers: answer.value, version: versionOf(asked.body), typed: asked.body };
    if ((await editContact(work, opened, edit)).length > 0)
      return show(await editPage(work, review, { contact, form: { values: asked.body, errors: BOTH_SIDES } }), 422);
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Saved.' });
  }),

  get(familyPaths.safetyPattern, onSafeContact(), (_work, _asked, { review, contact }) =>
    show(<SafetyPage reference={review.reference} contact={contact} form={safetyValues(contact)} />),
  ),

  post(familyPaths.safetyPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const answer = readForm(safetyForm(work.today), asked.body);
    if (!answer.ok) return show(<SafetyPage reference={review.reference} contact={contact} form={answer.form} />, 422);
    const { warning, stop, doNotContact, diedOn } = answer.value;
    await setSafety(work, contact, {
      warning,
      doNotContact: stop ? doNotContact : null,
      diedOn: diedOn ?? null,
      version: versionOf(asked.body),
      typed: asked.body,
    });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Saved.' });
  }),
];

/** Back to the page of this very contact that was asked for, and to no other. */
const backWithin = (open: string, back: unknown): string =>
  typeof back === 'string' && back.startsWith(open) ? safeBack(back) : open;

async function listed(work: Work, review: OpenReview, side: Side) {
  const contacts = await contactsOf(work, review, side);
  const met =
    contacts.length === 0
      ? []
      : await metBy(
          work,
          contacts.map(({ id }) => id),
        );
  return contacts.map((contact) => ({
    contact,
    nextOn: nextContactOn(
      contact,
      met.filter(({ contactId }) => contactId === contact.id),
    ),
  }));
}

async function newPage(work: Work, review: OpenReview, { side, form }: { side: Side; form: FormState }) {
  const contactPeople = await contactPeopleFor(work, review);
  return <ContactFormPage reference={review.reference} side={side} form={form} contactPeople={contactPeople} />;
}

async function editPage(work: Work, review: OpenReview, { contact, form }: { contact: Contact; form: FormState }) {
  const all = await contactPeopleFor(work, review);
  const contactPeople = keepFamily.may(review.roles) ? all : all.filter(({ id }) => id === contact.contactPersonId);
  return (
    <ContactFormPage
      reference={review.reference}
      side={contact.side}
      form={form}
      contactPeople={contactPeople}
      contact={contact}
    />
  );
}
