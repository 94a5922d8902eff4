import { longDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  Details,
  dateOf,
  dayValues,
  emptyForm,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
} from '../../../web/index.js';
import type { OpenAction } from '../guards.js';
import { actionPaths } from '../paths.js';
import type { Milestone } from '../queries.js';

export interface MilestonesPageProps {
  readonly open: OpenAction;
  readonly all: readonly Milestone[];
  readonly form: FormState;
  /** The milestone that the form is about; undefined: a new one. */
  readonly about: Milestone | undefined;
}

const legend = 'govuk-fieldset__legend--s';

/** The milestones of one action: added, changed, met, taken off, put back. */
export const MilestonesPage = ({ open, all, form, about }: MilestonesPageProps) => {
  const { review, planned, names } = open;
  const here = actionPaths.below(review.reference, planned.action.id, 'milestones');
  return (
    <Page
      title={`Milestones: ${review.reference}`}
      heading={about === undefined ? 'Milestones' : 'Change a milestone'}
      caption={review.reference}
      form={form}
      back={about === undefined ? actionPaths.one(review.reference, planned.action.id) : here}
    >
      <p class="govuk-body-l dhr-lines">{names.text(planned.action.what)}</p>
      {about === undefined && all.map((one) => <One key={one.id} one={one} here={here} text={names.text} />)}
      <h2 class="govuk-heading-m">{about === undefined ? 'Add a milestone' : 'What it says'}</h2>
      <Form
        action={about === undefined ? here : `${here}/${about.id}`}
        {...(about === undefined ? {} : { version: about.version })}
      >
        <Input {...fieldOf(form, 'what')} label={{ text: 'What is reached', classes: 'govuk-label--s' }} />
        <DateInput {...dateOf(form, 'dueOn')} fieldset={{ legend: { text: 'By which day', classes: legend } }} />
        {about !== undefined && (
          <>
            <Input
              {...fieldOf(form, 'reason')}
              label={{ text: 'If the day is another one: why?', classes: 'govuk-label--s' }}
            />
            <DateInput
              {...dateOf(form, 'metOn')}
              fieldset={{ legend: { text: 'Met on (empty while it is not)', classes: legend } }}
            />
            <Input
              {...fieldOf(form, 'metNote')}
              label={{ text: 'How anybody can see it (optional)', classes: 'govuk-label--s' }}
            />
          </>
        )}
        <Button text={about === undefined ? 'Add it' : 'Save'} preventDoubleClick />
      </Form>
    </Page>
  );
};

const One = ({ one, here, text }: { one: Milestone; here: string; text: (kept: string) => string }) => {
  const removed = one.removedAt !== null;
  return (
    <section>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{text(one.what)}</h2>
      <p class="govuk-body">
        {removed ? 'Taken off the plan. ' : ''}
        {one.metOn === null ? `By ${longDate(one.dueOn)}` : `Met on ${longDate(one.metOn)}`}
        {one.firstDueOn !== one.dueOn && `; at first ${longDate(one.firstDueOn)}`}
        {one.metNote !== '' && `: ${text(one.metNote)}`}
      </p>
      {!removed && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${here}/${one.id}`}>
            Change, or say that it is met<span class="govuk-visually-hidden">: {text(one.what)}</span>
          </a>
        </p>
      )}
      <Details summaryText={removed ? 'Put it back' : 'Take it off'}>
        <Form action={`${here}/${one.id}/${removed ? 'back' : 'off'}`} version={one.version} unsavedChanges="off">
          <Button text={removed ? 'Put it back' : 'Take it off the plan'} classes="govuk-button--secondary" />
        </Form>
      </Details>
    </section>
  );
};

/** The form as a milestone fills it, under pseudonyms. */
export const milestoneValues = (one: Milestone, toPseudonyms: (text: string) => string): FormState =>
  emptyForm({
    what: toPseudonyms(one.what),
    metNote: toPseudonyms(one.metNote),
    ...dayValues('dueOn', one.dueOn),
    ...dayValues('metOn', one.metOn ?? undefined),
  });
