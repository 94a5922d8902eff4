import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { and, desc, eq, inArray } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { asText, oneOf, textField } from '../../../web/fields.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected } from '../../../web/forms.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  dayValues,
  EmptyState,
  emptyForm,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import { contactWayInWords, contactWays } from '../kinds.js';
import { type OpenPlan, onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { PlanTabs } from '../planning/tabs.js';
import { keepPlan, seePlan } from '../policy.js';
import { type ActionLead, actionsOf } from '../queries.js';
import { actionContacts, actionLeads, actionReminders } from '../tables.js';

/** A line of the log: somebody was spoken or written to, by hand or by the program. */
interface ContactLine {
  readonly on: Day;
  readonly lead: string;
  readonly how: string;
  readonly note: string;
}

const REMINDED: Readonly<Record<string, string>> = {
  round: 'Asked for progress in a round',
  asked: 'Asked for progress by themself',
  'milestone-near': 'Reminded that a milestone is near',
  'milestone-due': 'Reminded on the day of a milestone',
  'before-due': 'Reminded that a day is near',
  due: 'Reminded on the day',
  late: 'Reminded that it is late',
  'to-chief-officer': 'The chief officer was told that it is late',
};

/** Contact with the owners of actions of one review, the last first (H-18). Two queries. */
async function contactsOf(work: Work, { review, names }: OpenPlan): Promise<ContactLine[]> {
  const spoken = await work.tx
    .select({ contact: actionContacts, lead: actionLeads.name })
    .from(actionContacts)
    .innerJoin(actionLeads, eq(actionLeads.id, actionContacts.leadId))
    .where(eq(actionContacts.reviewId, review.id))
    .orderBy(desc(actionContacts.contactedOn));
  const sent = await work.tx
    .selectDistinct({ on: actionReminders.forDay, moment: actionReminders.moment, lead: actionReminders.toName })
    .from(actionReminders)
    .where(eq(actionReminders.reviewId, review.id));
  return [
    ...spoken.map(({ contact, lead }) => ({
      ...{ on: contact.contactedOn, lead, how: contactWayInWords[contact.way], note: names.text(contact.note) },
    })),
    ...sent.map(({ on, moment, lead }) => ({
      ...{ on, lead: lead || 'Nobody to send it to', how: REMINDED[moment] ?? moment, note: '' },
    })),
  ].toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

const contactForm = (today: Day) =>
  z.object({
    way: oneOf(contactWays, 'Select how you were in contact'),
    contactedOn: dayField({ what: 'Day of the contact', byToday: today }),
    note: textField({ what: 'What was said', max: 2000 }),
  });

/** Leads of the plan who are still in post. */
async function leadsOf(work: Work, { review }: OpenPlan): Promise<ActionLead[]> {
  const ids = [...new Set((await actionsOf(work, review)).map(({ lead }) => lead.id))];
  return work.tx
    .select()
    .from(actionLeads)
    .where(and(inArray(actionLeads.id, ids)))
    .orderBy(actionLeads.name);
}

interface ContactPageProps {
  readonly plan: OpenPlan;
  readonly lines: readonly ContactLine[];
  readonly leads: readonly ActionLead[];
  readonly form: FormState;
}

const ContactPage = ({ plan, lines, leads, form }: ContactPageProps) => (
  <Page
    title={`Contact with leads: ${plan.review.reference}`}
    heading="Contact with leads"
    caption={plan.review.reference}
    form={form}
  >
    <PlanTabs plan={plan} current="contact" />
    <p class="govuk-body">
      What whoever keeps the plan said to those who carry it out, and what was sent to them from here.
    </p>
    {plan.keeps && leads.length > 0 && <Note leads={leads} form={form} />}
    {lines.length === 0 ? (
      <EmptyState heading="No contact yet">
        Reminders and rounds stand here by themselves. Add what you said by telephone or at a meeting.
      </EmptyState>
    ) : (
      <>
        <h2 class="govuk-heading-m">Contact so far</h2>
        <ul class="govuk-list govuk-list--spaced">
          {lines.map(({ on, lead, how, note }, index) => (
            <li key={index}>
              {longDate(on)}: {lead}. {how}
              {note !== '' && <span class="dhr-lines">. {note}</span>}
            </li>
          ))}
        </ul>
      </>
    )}
  </Page>
);

const Note = ({ leads, form }: Pick<ContactPageProps, 'leads' | 'form'>) => (
  <Form>
    <h2 class="govuk-heading-m">Note a contact</h2>
    <Select
      {...fieldOf(form, 'lead')}
      label={{ text: 'With whom' }}
      items={[
        { value: '', text: 'Choose a lead' },
        ...leads.map(({ id, name, bodyName }) => ({ value: id, text: `${name}, ${bodyName}` })),
      ]}
    />
    <Radios
      {...choiceOf(form, 'way')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: 'How' } }}
      items={contactWays.map((value) => ({ value, text: contactWayInWords[value] }))}
    />
    <DateInput {...dateOf(form, 'contactedOn')} fieldset={{ legend: { text: 'When' } }} />
    <Textarea {...fieldOf(form, 'note')} label={{ text: 'What was said (optional)' }} rows={3} />
    <Button text="Note it" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

/** What is noted of a contact. */
interface NewContact {
  readonly lead: ActionLead;
  readonly way: (typeof contactWays)[number];
  readonly contactedOn: Day;
  readonly note: string;
}

async function noteContact(work: Work, { review, names, keeps }: OpenPlan, told: NewContact): Promise<void> {
  authorise(keeps);
  const { lead, way, contactedOn, note } = told;
  await work.tx.insert(actionContacts).values({
    ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId, leadId: lead.id },
    ...{ way, contactedOn, note: names.toPseudonyms(note), recordedBy: personIn(work), recordedAt: work.now },
  });
  work.record({ action: 'action.lead-contacted', reviewId: review.id, objectKind: 'action-lead', objectId: lead.id });
}

const [sees, keeps] = [onPlan(seePlan), onPlan(keepPlan)];
const page = async (work: Work, plan: OpenPlan, form: FormState) => (
  <ContactPage
    plan={plan}
    lines={await contactsOf(work, plan)}
    leads={plan.keeps ? await leadsOf(work, plan) : []}
    form={form}
  />
);

export const contactRoutes: readonly Route[] = [
  get(actionPaths.planPagePattern('contact'), sees, async (work, _asked, plan) =>
    show(await page(work, plan, emptyForm(dayValues('contactedOn', work.today)))),
  ),
  post(actionPaths.planPagePattern('contact'), keeps, async (work, asked, plan) => {
    const read = readForm(contactForm(work.today), asked.body);
    const lead = (await leadsOf(work, plan)).find(({ id }) => id === asText(asked.body.lead));
    if (!read.ok || lead === undefined) {
      const missing = lead === undefined ? [{ field: 'lead', message: 'Choose a lead' }] : [];
      const errors = [...missing, ...(read.ok ? [] : read.form.errors)];
      return show(await page(work, plan, rejected(asked.body, errors)), 422);
    }
    await noteContact(work, plan, { ...read.value, lead });
    return goTo(actionPaths.planPage(plan.review.reference, 'contact'), { flash: 'It is noted.' });
  }),
];
