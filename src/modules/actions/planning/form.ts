import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, oneOfOrNone, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { reaches } from '../../recommendations/index.js';
import type { PlannedAction } from '../queries.js';
import type { PlanChoices } from './choices.js';
import { leadErrors } from './rules.js';

/** What an action says, each with the field's own words; the grid reads a single one of them. */
export const actionWords = {
  what: textField({ what: 'Action to take', max: 4000, missing: 'Enter what is to be done' }),
  outcome: textField({ what: 'Outcome', max: 2000 }),
  proofWanted: textField({ what: 'Proof', max: 2000 }),
  reach: oneOf(reaches, 'Select how far it reaches'),
  officerName: nameField({ what: 'Name of the chief officer', max: 150 }),
  officerPost: nameField({ what: 'Post of the chief officer', max: 150 }),
};

const leadFields = ({ leads, agencies }: PlanChoices) => ({
  known: oneOfOrNone(leads.map(({ id }) => id)),
  agency: oneOfOrNone(agencies.map(({ id }) => id)),
  body: nameField({ what: 'Name of the body', max: 200 }),
  leadName: nameField({ what: 'Name', max: 150 }),
  leadPost: nameField({ what: 'Post', max: 150 }),
  leadEmail: emailField(),
});

const schema = (choices: PlanChoices, today: Day) =>
  z.object({
    ...actionWords,
    ...leadFields(choices),
    recommendation: oneOfOrNone(choices.recommendations.map(({ id }) => id)),
    officerEmail: emailField(),
    agreedOn: optionalDayField({ what: 'Day it was agreed with the body', byToday: today }),
    dueOn: dayField({ what: 'Target day', missing: 'Enter the day by which it is to be done' }),
    reason: textField({ what: 'Reason', max: 1000 }),
  });

/** Who leads: a body, and a person of it. */
export interface LeadDraft {
  readonly agencyId: string | null;
  readonly body: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

type Typed = z.output<ReturnType<typeof schema>>;

/** An action as it was typed, with a lead that can be asked. */
export interface ActionDraft
  extends Pick<
    Typed,
    'what' | 'outcome' | 'proofWanted' | 'reach' | 'officerName' | 'officerPost' | 'officerEmail' | 'dueOn'
  > {
  readonly recommendationId: string | null;
  readonly lead: LeadDraft;
  readonly agreedOn: Day | undefined;
}

/** Reads the form of an action. Whoever leads one already is chosen, or a person is named. */
export function readAction(
  body: FormBody,
  { choices, today }: { readonly choices: PlanChoices; readonly today: Day },
): FormReading<ActionDraft & { readonly reason: string }> {
  const read = readForm(schema(choices, today), body);
  if (!read.ok) {
    const lead = leadTyped(looseTexts(body), choices);
    return {
      ok: false,
      form: rejected(body, [
        ...read.form.errors,
        ...leadErrors(lead).filter(({ field }) => !read.form.errors.some((one) => one.field === field)),
      ]),
    };
  }
  const lead = leadTyped(read.value, choices);
  const errors = leadErrors(lead);
  if (errors.length > 0) return { ok: false, form: rejected(body, errors) };
  const {
    recommendation,
    known: _known,
    agency: _agency,
    body: _body,
    leadName: _n,
    leadPost: _p,
    leadEmail: _e,
    ...rest
  } = read.value;
  return { ok: true, value: { ...rest, recommendationId: recommendation ?? null, lead } };
}

/** Reads who is to lead, by itself. */
export function readLead(body: FormBody, choices: PlanChoices): FormReading<LeadDraft> {
  const read = readForm(z.object(leadFields(choices)), body);
  if (!read.ok) return read;
  const lead = leadTyped(read.value, choices);
  const errors = leadErrors(lead);
  return errors.length === 0 ? { ok: true, value: lead } : { ok: false, form: rejected(body, errors) };
}

type LeadAnswers = Pick<Typed, 'known' | 'agency' | 'body' | 'leadName' | 'leadPost' | 'leadEmail'>;

const looseTexts = (body: FormBody): LeadAnswers => {
  const text = (name: string): string => [body[name] ?? ''].flat()[0]?.trim() ?? '';
  return {
    ...{ known: text('known') || undefined, agency: text('agency') || undefined, body: text('body') },
    ...{ leadName: text('leadName'), leadPost: text('leadPost'), leadEmail: text('leadEmail') },
  };
};

function leadTyped(typed: LeadAnswers, { leads, agencies }: PlanChoices): LeadDraft {
  const known = leads.find(({ id }) => id === typed.known);
  const agency = agencies.find(({ id }) => id === typed.agency);
  if (known !== undefined) {
    const { name, post, email } = known;
    const agencyId = agency?.id ?? (typed.body === '' ? known.agencyId : null);
    return { name, post, email, agencyId, body: agency?.name ?? (typed.body || known.bodyName) };
  }
  const person = { name: typed.leadName, post: typed.leadPost, email: typed.leadEmail };
  return { ...person, agencyId: agency?.id ?? null, body: agency?.name ?? typed.body };
}

/** The form as an action fills it, under pseudonyms. */
export const actionValues = ({ action, lead }: PlannedAction, toPseudonyms: (text: string) => string): FormState =>
  emptyForm({
    what: toPseudonyms(action.what),
    outcome: toPseudonyms(action.outcome),
    proofWanted: toPseudonyms(action.proofWanted),
    reach: action.reach,
    recommendation: action.recommendationId ?? undefined,
    known: lead.id,
    agency: action.leadAgencyId ?? undefined,
    body: action.leadAgencyId === null ? action.leadBody : undefined,
    officerName: action.officerName,
    officerPost: action.officerPost,
    officerEmail: action.officerEmail,
    ...(action.agreedWithBodyOn === null ? {} : dayValues('agreedOn', action.agreedWithBodyOn)),
    ...dayValues('dueOn', action.dueOn),
  });
