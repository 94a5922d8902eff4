import type { VNode } from 'preact';
import type { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { emptyForm, type FieldError, readForm, rejected, versionOf } from '../../../web/forms.js';
import { inPartnership } from '../guards.js';
import { findPartnership, type Partnership } from '../partnerships.js';
import { settingsPaths } from '../paths.js';
import { type EditProps, LawEdit, LimitsEdit, ParticularsEdit, ProgressEdit } from './edit-pages.js';
import {
  LADDER_LINES,
  lawForm,
  limitsForm,
  particularsForm,
  progressForm,
  recipientLines,
  recipientsForm,
  scopingForm,
} from './form.js';
import {
  type LadderLine,
  type LadderProblem,
  type RecipientLine,
  type RecipientProblem,
  readLadder,
  readRecipients,
} from './rules.js';
import { type SettingsChange, saveSettings } from './save-settings.js';
import { RecipientsEdit, ScopingEdit } from './scoping-edit.js';
import { type PartnershipSettings, ragColours } from './settings.js';
import { SettingsPage } from './settings-page.js';
import { lawValues, limitValues, particularsValues, progressValues, recipientValues, scopingValues } from './values.js';

/** One part of the settings: its page, what stands in its form, and what saving it changes. */
interface Part<S extends z.ZodType> {
  readonly path: string;
  readonly form: S;
  readonly Edit: (props: EditProps) => VNode;
  values(partnership: Partnership): Readonly<Record<string, string | undefined>>;
  change(answers: z.output<S>, partnership: Partnership): SettingsChange | FieldError[];
}

const guard = inPartnership('settings.change', ['co-ordinator']);

const routesOf = <S extends z.ZodType>({ path, form, Edit, values, change }: Part<S>) => [
  get(path, guard, async (work, _asked, { partnershipId }) => {
    const partnership = found(await findPartnership(work, partnershipId));
    return show(<Edit form={emptyForm(values(partnership))} version={partnership.version} />);
  }),

  post(path, guard, async (work, asked, { partnershipId }) => {
    const version = versionOf(asked.body);
    const read = readForm(form, asked.body);
    if (!read.ok) return show(<Edit form={read.form} version={version} />, 422);
    const answer = change(read.value, found(await findPartnership(work, partnershipId)));
    if (Array.isArray(answer)) return show(<Edit form={rejected(asked.body, answer)} version={version} />, 422);
    await saveSettings(work, { partnershipId, version, typed: asked.body }, answer);
    return goTo(settingsPaths.overview, { flash: 'The settings have been saved.' });
  }),
];

const ladderWords: Record<LadderProblem['kind'], string> = {
  'days-missing': 'Enter the working days, or choose “Nobody”',
  'target-missing': 'Select to whom the reminder goes, or leave its days empty',
  'same-day-twice': 'Another reminder goes on the same day. Choose another',
  'chief-officer-too-early': 'The first reminder goes to the contact. Put one before that to the chief officer',
};

const ladderError = ({ line, kind }: LadderProblem): FieldError => ({
  field: kind === 'days-missing' || kind === 'same-day-twice' ? `days${line}` : `to${line}`,
  message: ladderWords[kind],
});

const recipientError = ({ prefix, kind }: RecipientProblem): FieldError =>
  kind === 'name-missing'
    ? { field: `${prefix}Name`, message: 'Enter the name of this recipient' }
    : { field: `${prefix}Extract`, message: 'Select what this recipient may read' };

type Answers = Readonly<Record<string, unknown>>;

const ladderLine = (answers: Answers, line: number): LadderLine => ({
  line,
  workingDays: answers[`days${line}`] as number | undefined,
  to: answers[`to${line}`] as LadderLine['to'],
});

const recipientLine = (answers: Answers, { prefix, key }: (typeof recipientLines)[number]): RecipientLine => ({
  prefix,
  key,
  name: String(answers[`${prefix}Name`] ?? ''),
  role: String(answers[`${prefix}Role`] ?? ''),
  email: String(answers[`${prefix}Email`] ?? ''),
  extract: answers[`${prefix}Extract`] as RecipientLine['extract'],
});

function scopingChange(
  answers: z.output<typeof scopingForm>,
  { settings }: Partnership,
): SettingsChange | FieldError[] {
  const { steps, problems } = readLadder(LADDER_LINES.map((line) => ladderLine(answers, line)));
  if (problems.length > 0) return problems.map(ladderError);
  const limits = { ...settings.limits, 'working-days-for-scoping-return': answers.returnDays ?? 10 };
  return { settings: { chaserLadder: steps, scopingReview: answers.scopingReview, limits } };
}

function recipientsChange(answers: z.output<typeof recipientsForm>): SettingsChange | FieldError[] {
  const { recipients, problems } = readRecipients(recipientLines.map((line) => recipientLine(answers, line)));
  if (problems.length > 0) return problems.map(recipientError);
  const homeOffice = { name: String(answers.homeOfficeName), email: String(answers.homeOfficeEmail) };
  return { settings: { recipients, homeOffice } };
}

/** The numbers of the page on progress; what was left empty stays as it was. */
function numbersOf(answers: z.output<typeof progressForm>, settings: PartnershipSettings) {
  const number = (
    name:
      | 'amberDays'
      | 'roundDayOfMonth'
      | 'roundWindowDays'
      | 'remindDaysBefore'
      | 'retentionYears'
      | 'chairReviewsAtMost'
      | 'keyEventsWords',
  ) => answers[name] ?? settings[name];
  return {
    amberDays: number('amberDays'),
    roundDayOfMonth: number('roundDayOfMonth'),
    roundWindowDays: number('roundWindowDays'),
    remindDaysBefore: number('remindDaysBefore'),
    retentionYears: number('retentionYears'),
    chairReviewsAtMost: number('chairReviewsAtMost'),
    keyEventsWords: number('keyEventsWords'),
  };
}

const onlySet = (limits: Readonly<Record<string, number | undefined>>): PartnershipSettings['limits'] =>
  Object.fromEntries(Object.entries(limits).filter(([, number]) => number !== undefined));

export const settingsRoutes = [
  get(
    settingsPaths.overview,
    inPartnership('settings.see', ['co-ordinator']),
    async (work, _asked, { partnershipId }) =>
      show(<SettingsPage partnership={found(await findPartnership(work, partnershipId))} />),
  ),

  ...routesOf({
    path: settingsPaths.partnership,
    form: particularsForm,
    Edit: ParticularsEdit,
    values: particularsValues,
    change: ({ publicForm, email, policeForce, region, ...rest }) => ({
      settings: { publicForm },
      particulars: { ...rest, email: email || null, policeForce: policeForce || null, region: region || null },
    }),
  }),
  ...routesOf({
    path: settingsPaths.limits,
    form: limitsForm,
    Edit: LimitsEdit,
    values: ({ settings }) => limitValues(settings),
    change: (answers) => ({ settings: { limits: onlySet(answers) } }),
  }),
  ...routesOf({
    path: settingsPaths.scoping,
    form: scopingForm,
    Edit: ScopingEdit,
    values: ({ settings }) => scopingValues(settings),
    change: scopingChange,
  }),
  ...routesOf({
    path: settingsPaths.recipients,
    form: recipientsForm,
    Edit: RecipientsEdit,
    values: ({ settings }) => recipientValues(settings),
    change: recipientsChange,
  }),
  ...routesOf({
    path: settingsPaths.law,
    form: lawForm,
    Edit: LawEdit,
    values: ({ settings }) => lawValues(settings),
    change: (answers) => ({ settings: answers }),
  }),
  ...routesOf({
    path: settingsPaths.progress,
    form: progressForm,
    Edit: ProgressEdit,
    values: ({ settings }) => progressValues(settings),
    change: (answers, { settings }) => ({
      settings: {
        ...numbersOf(answers, settings),
        ragWords: Object.fromEntries(
          ragColours.map((colour) => [colour, answers[`words-${colour}`]]),
        ) as PartnershipSettings['ragWords'],
      },
    }),
  }),
];
