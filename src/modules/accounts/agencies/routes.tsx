import { type Asked, Elsewhere, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { inPartnership, type PersonAtWork } from '../guards.js';
import { type Agency, type AgencyContact, agenciesOf, agencyContactsOf } from '../partnerships.js';
import { agencyPaths } from '../paths.js';
import { AgenciesPage, type AgencyEntry } from './agencies-page.js';
import { AgencyPage } from './agency-page.js';
import { AgencyEditPage, ContactEditPage } from './edit-page.js';
import { agencyForm, contactForm } from './form.js';
import { type RowAt, saveAgency } from './save-agency.js';
import { endContact, saveContact } from './save-contact.js';

const whoLooksAfter = ['co-ordinator', 'administrator'] as const;

interface OpenedAgency extends PersonAtWork {
  readonly agency: Agency;
  readonly contacts: readonly AgencyContact[];
}

interface OpenedContact extends OpenedAgency {
  readonly contact: AgencyContact;
}

/** An agency that the partnership of the asker knows, by `:id`. */
const onAgency = (permission: string): Guard<OpenedAgency> => {
  const guard = inPartnership(permission, whoLooksAfter);
  return {
    ...guard,
    open: async (work, asked) => {
      const at = await guard.open(work, asked);
      if (at === undefined || at instanceof Elsewhere) return at;
      const agency = (await agenciesOf(work, at.partnershipId, 'with-ended')).find(({ id }) => id === asked.params.id);
      return agency && { ...at, agency, contacts: await agencyContactsOf(work, [agency.id]) };
    },
  };
};

/** One of the partnership's own: what every partnership knows is not changed by one. */
const onOwnAgency = (permission: string): Guard<OpenedAgency> => {
  const guard = onAgency(permission);
  return {
    ...guard,
    open: async (work, asked) => {
      const opened = await guard.open(work, asked);
      const isShared = opened !== undefined && 'agency' in opened && opened.agency.partnershipId === undefined;
      return isShared ? undefined : opened;
    },
  };
};

const onContact = (permission: string): Guard<OpenedContact> => {
  const guard = onAgency(permission);
  return {
    ...guard,
    open: async (work, asked) => {
      const opened = await guard.open(work, asked);
      if (opened === undefined || opened instanceof Elsewhere) return opened;
      const contact = opened.contacts.find(({ id }) => id === asked.params.contactId);
      return contact && { ...opened, contact };
    },
  };
};

const rowAt = (id: string, asked: Asked): RowAt => ({ id, version: versionOf(asked.body), typed: asked.body });

const placeOf = ({ partnershipId, agency }: OpenedAgency) => ({ partnershipId, agencyId: agency.id });

const valuesOf = (agency: Agency) => ({
  name: agency.name,
  kind: agency.kind,
  statutory: agency.statutory ? 'yes' : undefined,
  usual: agency.usual ? 'yes' : undefined,
  ...dayValues('endedOn', agency.endedOn),
});

function holdsText({ agency, contacts }: AgencyEntry, sought: string): boolean {
  const texts = [agency.name, agency.kind, ...contacts.flatMap(({ name, email, post }) => [name, email, post])];
  return texts.join(' ').toLowerCase().includes(sought.trim().toLowerCase());
}

export const agencyRoutes = [
  get(agencyPaths.list, inPartnership('agencies.see', whoLooksAfter), async (work, asked, { partnershipId }) => {
    const sought = (asked.query.q ?? '').slice(0, 100);
    const agencies = await agenciesOf(work, partnershipId, 'with-ended');
    const contacts = Map.groupBy(
      await agencyContactsOf(
        work,
        agencies.map(({ id }) => id),
      ),
      ({ agencyId }) => agencyId,
    );
    const entries = agencies.map((agency) => ({ agency, contacts: contacts.get(agency.id) ?? [] }));
    return show(<AgenciesPage entries={entries.filter((entry) => holdsText(entry, sought))} sought={sought} />);
  }),

  get(agencyPaths.add, inPartnership('agencies.add', whoLooksAfter), () => show(<AgencyEditPage form={emptyForm()} />)),

  post(agencyPaths.add, inPartnership('agencies.add', whoLooksAfter), async (work, asked, { partnershipId }) => {
    const read = readForm(agencyForm, asked.body);
    if (!read.ok) return show(<AgencyEditPage form={read.form} />, 422);
    const id = await saveAgency(work, partnershipId, read.value);
    return goTo(agencyPaths.agency(id), { flash: 'The agency has been added. Add its contacts now.' });
  }),

  get(agencyPaths.pattern, onAgency('agencies.see'), (_work, _asked, opened) => show(<AgencyPage {...opened} />)),

  get(agencyPaths.editPattern, onOwnAgency('agencies.change'), (_work, _asked, { agency }) =>
    show(<AgencyEditPage id={agency.id} version={agency.version} form={emptyForm(valuesOf(agency))} />),
  ),

  post(agencyPaths.editPattern, onOwnAgency('agencies.change'), async (work, asked, { partnershipId, agency }) => {
    const read = readForm(agencyForm, asked.body);
    if (!read.ok) return show(<AgencyEditPage id={agency.id} version={versionOf(asked.body)} form={read.form} />, 422);
    await saveAgency(work, partnershipId, read.value, rowAt(agency.id, asked));
    return goTo(agencyPaths.agency(agency.id), { flash: 'The agency has been saved.' });
  }),

  get(agencyPaths.addContactPattern, onAgency('contacts.add'), (_work, _asked, { agency }) =>
    show(<ContactEditPage agency={agency} form={emptyForm()} />),
  ),

  post(agencyPaths.addContactPattern, onAgency('contacts.add'), async (work, asked, opened) => {
    const read = readForm(contactForm, asked.body);
    if (!read.ok) return show(<ContactEditPage agency={opened.agency} form={read.form} />, 422);
    await saveContact(work, placeOf(opened), read.value);
    return goTo(agencyPaths.agency(opened.agency.id), { flash: 'The contact has been added.' });
  }),

  get(agencyPaths.contactPattern, onContact('contacts.change'), (_work, _asked, { agency, contact }) => {
    const { kind, name, post, email, telephone } = contact;
    const form = emptyForm({ kind, name, post, email, telephone });
    return show(<ContactEditPage agency={agency} contact={contact} version={contact.version} form={form} />);
  }),

  post(agencyPaths.contactPattern, onContact('contacts.change'), async (work, asked, opened) => {
    const { agency, contact } = opened;
    const read = readForm(contactForm, asked.body);
    const version = versionOf(asked.body);
    if (!read.ok)
      return show(<ContactEditPage agency={agency} contact={contact} version={version} form={read.form} />, 422);
    await saveContact(work, placeOf(opened), read.value, rowAt(contact.id, asked));
    return goTo(agencyPaths.agency(agency.id), { flash: 'The contact has been saved.' });
  }),

  post(agencyPaths.contactEndPattern, onContact('contacts.change'), async (work, asked, opened) => {
    await endContact(work, placeOf(opened), rowAt(opened.contact.id, asked));
    return goTo(agencyPaths.agency(opened.agency.id), { flash: 'They are not a contact any more.' });
  }),
];
