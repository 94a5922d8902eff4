import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, asText, emailField, field, nameField, oneOf, textField, tick } from '../../../web/fields.js';
import { dayValues } from '../../../web/index.js';
import { skills } from '../../readiness/index.js';
import { memberKinds, sectors } from '../rules.js';
import type { AddBlocker } from './add-member.js';
import type { Particulars } from './change-member.js';
import type { MemberRow } from './standing.js';

const chosen = field((given) => (asText(given) === '' ? undefined : asText(given)));

export const comings = ['account', 'invited', 'without-access'] as const;

const particulars = (today: Day) => ({
  agency: chosen,
  organisation: nameField({ what: 'Organisation', max: 200 }),
  kind: oneOf(memberKinds, 'Select whether they are a core member or invited'),
  sector: oneOf(sectors, 'Select what they bring to the panel'),
  daExpert: tick(),
  daBasis: textField({ what: 'Their knowledge of domestic abuse', max: 1000 }),
  seniority: nameField({ what: 'Who confirmed it', max: 200 }),
  seniorityOn: optionalDayField({ what: 'Date of the confirmation', byToday: today }),
  skills: anyOf(skills),
  training: nameField({ what: 'Training', max: 300 }),
  trainedOn: optionalDayField({ what: 'Date of training', byToday: today }),
  standsInFor: chosen,
  unnamed: tick(),
  paperDeclaredOn: optionalDayField({ what: 'Date of the declaration', byToday: today }),
  paperUndertakenOn: optionalDayField({ what: 'Date of the undertaking', byToday: today }),
});

type Shape = z.output<z.ZodObject<ReturnType<typeof particulars>>>;
interface Complaints {
  addIssue(issue: { code: 'custom'; path: string[]; message: string }): void;
}

/** What is missing when nobody has said where they come from. */
export const NO_AGENCY = {
  field: 'organisation',
  message: 'Choose the agency, or enter the organisation they come from',
};

function fromSomewhere({ agency, organisation }: Shape, context: Complaints): void {
  if (agency === undefined && organisation === '')
    context.addIssue({ code: 'custom', path: [NO_AGENCY.field], message: NO_AGENCY.message });
}

function together(value: Shape, context: Complaints): void {
  const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (value.daExpert && value.daBasis === '')
    complain('daBasis', 'Enter where their knowledge of domestic abuse comes from');
  if (value.seniority !== '' && value.seniorityOn === undefined)
    complain('seniorityOn', 'Enter when it was confirmed that they may decide for their agency');
  if (value.seniority === '' && value.seniorityOn !== undefined)
    complain('seniority', 'Enter who confirmed that they may decide for their agency');
}

/** Somebody joins. Name, post and agency may be left to the account that is chosen. */
export const addForm = (today: Day) =>
  z
    .object({
      coming: oneOf(comings, 'Select how they come to the panel'),
      person: chosen,
      email: emailField(),
      name: nameField({ what: 'Name', max: 200 }),
      post: nameField({ what: 'Post', max: 200 }),
      joinedOn: dayField({ what: 'Day they joined', byToday: today }),
      ...particulars(today),
    })
    .superRefine((value, context) => {
      together(value, context);
      if (value.coming !== 'account') fromSomewhere(value, context);
      const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (value.coming === 'account' && value.person === undefined) complain('person', 'Choose the person');
      if (value.coming === 'invited' && value.email === '')
        complain('email', 'Enter their email address: the invitation goes there');
      if (value.coming !== 'account' && value.name === '') complain('name', 'Enter their name');
      if (value.coming !== 'account' && value.post === '') complain('post', 'Enter their post');
    });

/** What is known of a member changes. */
export const changeForm = (today: Day) =>
  z
    .object({
      name: nameField({ what: 'Name', max: 200, missing: 'Enter their name' }),
      post: nameField({ what: 'Post', max: 200, missing: 'Enter their post' }),
      ...particulars(today),
    })
    .superRefine((value, context) => {
      fromSomewhere(value, context);
      together(value, context);
    });

export const leaveForm = (joinedOn: Day, today: Day) =>
  z.object({
    leftOn: dayField({ what: 'Day they left', byToday: today, earliest: joinedOn }),
    reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why they left' }),
  });

export const accessForm = z.object({ email: emailField('Enter their email address: the invitation goes there') });

/** What the form says, as it is kept. `agencies` and `seats` are those that may be chosen; anything else counts as none. */
export function particularsFrom(
  value: Shape & { name: string; post: string },
  choices: { agencies: readonly { id: string; name: string }[]; seats: readonly { id: string }[] },
): Particulars {
  const agency = choices.agencies.find(({ id }) => id === value.agency);
  return {
    name: value.name,
    post: value.post,
    agencyId: agency?.id ?? null,
    organisation: agency?.name ?? value.organisation,
    kind: value.kind,
    sector: value.sector,
    daExpert: value.daExpert,
    daBasis: value.daExpert ? value.daBasis : '',
    seniority: value.seniority,
    seniorityOn: value.seniorityOn ?? null,
    skills: value.skills,
    training: value.training,
    trainedOn: value.trainedOn ?? null,
    standsInFor: choices.seats.find(({ id }) => id === value.standsInFor)?.id ?? null,
    mayBeNamed: !value.unnamed,
    paperDeclaredOn: value.paperDeclaredOn ?? null,
    paperUndertakenOn: value.paperUndertakenOn ?? null,
  };
}

/** A member as the form shows them. */
export const valuesOf = (row: MemberRow) => ({
  name: row.name,
  post: row.post,
  agency: row.agencyId ?? '',
  organisation: row.agencyId === null ? row.organisation : '',
  kind: row.kind,
  sector: row.sector,
  daExpert: row.daExpert ? 'yes' : '',
  daBasis: row.daBasis,
  seniority: row.seniority,
  ...dayValues('seniorityOn', row.seniorityOn ?? undefined),
  skills: row.skills,
  training: row.training,
  ...dayValues('trainedOn', row.trainedOn ?? undefined),
  standsInFor: row.standsInFor ?? '',
  unnamed: row.mayBeNamed ? '' : 'yes',
  ...dayValues('paperDeclaredOn', row.paperDeclaredOn ?? undefined),
  ...dayValues('paperUndertakenOn', row.paperUndertakenOn ?? undefined),
});

const addWords: Readonly<Record<AddBlocker, string>> = {
  'nobody-chosen': 'Choose the person',
  'no-such-person': 'Choose somebody of the list, or invite them by email',
  yourself: 'You cannot put yourself on the panel. Ask a colleague who runs the review',
  excluded: 'This person is kept out of the review. Lift the exclusion first, if the reason for it has gone',
  'holds-it-already': 'This person is a panel member already',
  'family-address':
    'This address is kept here for a contact of the family, and nothing is ever sent to them by this system. Check the address',
  'on-the-panel-already': 'This person is on the panel already',
  'ends-before-it-starts': 'The last day must be after the first',
};

/** Why somebody cannot join, at the field by which they were named. */
export const addError = (blocker: AddBlocker, coming: (typeof comings)[number]) => ({
  field: coming === 'account' ? 'person' : 'email',
  message: addWords[blocker],
});
