import { addDays } from '../../../kernel/day.js';
import { type Asked, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, type FormState } from '../../../web/index.js';
import { inPartnership, type PersonAtWork } from '../guards.js';
import { sendInvitation } from '../invitations/send-invitation.js';
import { agenciesOf } from '../partnerships.js';
import { peoplePaths } from '../paths.js';
import { type AccountAt, changeParticulars, closeAccount, reopenAccount } from './change-account.js';
import { endRole, grantRole } from './change-roles.js';
import { grantForm, inviteForm, particularsForm } from './form.js';
import { invitePerson } from './invite-person.js';
import { InvitePage, ParticularsPage } from './particulars-page.js';
import { PeoplePage } from './people-page.js';
import { PersonPage } from './person-page.js';
import { findKnownPerson, type KnownPerson, knownPeople } from './queries.js';
import { whyNoClosure, whyNoEnd, whyNoGrant } from './reasons.js';

const whoLooksAfter = ['co-ordinator', 'administrator'] as const;
const list = inPartnership('people.see', whoLooksAfter);

interface Opened extends PersonAtWork {
  readonly known: KnownPerson;
}

/** Somebody whose account the partnership of the asker looks after, by `:id`. */
const onOwnPerson = (permission: string): Guard<Opened> => {
  const guard = onPerson(permission);
  return {
    ...guard,
    open: async (work, asked) => {
      const opened = await guard.open(work, asked);
      return opened !== undefined && 'known' in opened && !opened.known.isLookedAfterHere ? undefined : opened;
    },
  };
};

/** Somebody whom the partnership of the asker knows, by `:id`. */
const onPerson = (permission: string): Guard<Opened> => {
  const guard = inPartnership(permission, whoLooksAfter);
  return {
    ...guard,
    open: async (work, asked) => {
      const at = await guard.open(work, asked);
      if (at === undefined || !('partnershipId' in at)) return at;
      const known = await findKnownPerson(work, at.partnershipId, asked.params.id ?? '');
      return known && { ...at, known };
    },
  };
};

const at = ({ partnershipId, known }: Opened, asked: Asked): AccountAt => ({
  partnershipId,
  person: known,
  version: versionOf(asked.body),
  typed: asked.body,
});

const PersonAt = ({ work, opened, form }: { work: Work; opened: Opened; form: FormState }) => (
  <PersonPage
    person={opened.known}
    form={form}
    isOneself={opened.person.personId === opened.known.id}
    today={work.today}
  />
);

const agencyChoice = async (work: Work, partnershipId: string) => {
  const agencies = await agenciesOf(work, partnershipId);
  return { agencies, ids: agencies.map(({ id }) => id) };
};

const holdsText = (person: KnownPerson, sought: string): boolean =>
  [person.name, person.email, person.post, person.agency ?? '']
    .join(' ')
    .toLowerCase()
    .includes(sought.trim().toLowerCase());

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

export const peopleRoutes = [
  get(peoplePaths.list, list, async (work, asked, { partnershipId }) => {
    const sought = (asked.query.q ?? '').slice(0, 100);
    const people = (await knownPeople(work, partnershipId)).filter((person) => holdsText(person, sought));
    return show(<PeoplePage people={people} sought={sought} today={work.today} />);
  }),

  get(peoplePaths.invite, inPartnership('people.invite', whoLooksAfter), async (work, _asked, { partnershipId }) => {
    const { agencies } = await agencyChoice(work, partnershipId);
    return show(<InvitePage form={emptyForm()} agencies={agencies} />);
  }),

  post(peoplePaths.invite, inPartnership('people.invite', whoLooksAfter), async (work, asked, { partnershipId }) => {
    const { agencies, ids } = await agencyChoice(work, partnershipId);
    const again = (form: FormState) => show(<InvitePage form={form} agencies={agencies} />, 422);
    const read = readForm(inviteForm(ids), asked.body);
    if (!read.ok) return again(read.form);
    const there = (await knownPeople(work, partnershipId)).find(({ email }) => email === read.value.email);
    if (there !== undefined)
      return again(
        rejected(asked.body, [{ field: 'email', message: `${there.name} has this address and is known here already` }]),
      );
    const id = await invitePerson(work, partnershipId, read.value);
    return goTo(peoplePaths.person(id), { flash: 'The invitation has been sent.' });
  }),

  get(peoplePaths.pattern, onPerson('people.see'), (work, _asked, opened) =>
    show(<PersonAt work={work} opened={opened} form={emptyForm(dayValues('startsOn', work.today))} />),
  ),

  get(peoplePaths.particularsPattern, onOwnPerson('people.change'), async (work, _asked, { partnershipId, known }) => {
    const { agencies } = await agencyChoice(work, partnershipId);
    const form = emptyForm({ name: known.name, post: known.post, agencyId: known.agencyId });
    return show(<ParticularsPage id={known.id} version={known.version} form={form} agencies={agencies} />);
  }),

  post(peoplePaths.particularsPattern, onOwnPerson('people.change'), async (work, asked, opened) => {
    const { known, partnershipId } = opened;
    const { agencies, ids } = await agencyChoice(work, partnershipId);
    const read = readForm(particularsForm(known.agencyId === undefined ? ids : [...ids, known.agencyId]), asked.body);
    const version = versionOf(asked.body) ?? known.version;
    const again = (form: FormState) =>
      show(<ParticularsPage id={known.id} version={version} form={form} agencies={agencies} />, 422);
    if (!read.ok) return again(read.form);
    if (!(await changeParticulars(work, at(opened, asked), read.value))) {
      return again(
        rejected(asked.body, [{ field: 'agencyId', message: 'Nobody changes their own agency. Ask a colleague' }]),
      );
    }
    return goTo(peoplePaths.person(known.id), { flash: 'The particulars have been saved.' });
  }),

  post(peoplePaths.rolesPattern, onPerson('people.roles'), async (work, asked, opened) => {
    const again = (form: FormState) => show(<PersonAt work={work} opened={opened} form={form} />, 422);
    const read = readForm(grantForm(work.today), asked.body);
    if (!read.ok) return again(read.form);
    const { role, startsOn, endsOn: lastDay } = read.value;
    const endsOn = lastDay && addDays(lastDay, 1);
    const { partnershipId, known: person } = opened;
    const blockers = await grantRole(work, { partnershipId, person }, { role, startsOn, endsOn });
    if (blockers.length > 0)
      return again(
        rejected(
          asked.body,
          blockers.map((blocker) => whyNoGrant[blocker]),
        ),
      );
    return goTo(peoplePaths.person(person.id), { flash: 'The role has been given.' });
  }),

  post(peoplePaths.roleEndPattern, onPerson('people.roles'), async (work, asked, { partnershipId, known: person }) => {
    const [blocker] = await endRole(work, { partnershipId, person }, first(asked.body.grant));
    const flash = blocker === undefined ? 'The role has ended.' : whyNoEnd[blocker];
    return goTo(peoplePaths.person(person.id), { flash });
  }),

  post(
    peoplePaths.invitationPattern,
    onOwnPerson('people.invite'),
    async (work, _asked, { partnershipId, known, person }) => {
      if (known.closedAt !== undefined || known.id === person.personId) return goTo(peoplePaths.person(known.id));
      await sendInvitation(work, { personId: known.id, email: known.email, partnershipId });
      return goTo(peoplePaths.person(known.id), { flash: 'An invitation has been sent.' });
    },
  ),

  post(peoplePaths.closurePattern, onPerson('people.close'), async (work, asked, opened) => {
    const blockers = await closeAccount(work, at(opened, asked));
    if (blockers.length === 0) return goTo(peoplePaths.list, { flash: 'The account has been closed.' });
    const errors = blockers.map((blocker) => ({ field: 'closure', message: whyNoClosure[blocker] }));
    return show(<PersonAt work={work} opened={opened} form={rejected({}, errors)} />, 422);
  }),

  post(peoplePaths.reopeningPattern, onOwnPerson('people.close'), async (work, asked, opened) => {
    await reopenAccount(work, at(opened, asked));
    return goTo(peoplePaths.person(opened.known.id), { flash: 'The account is open again.' });
  }),
];
