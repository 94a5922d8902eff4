import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  KeyFacts,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import type { Seat } from '../panel.js';
import { meetingPaths } from '../paths.js';
import type { Action, AgendaItem } from '../queries.js';

export interface NewActionPageProps {
  readonly reference: string;
  readonly id: string;
  readonly seats: readonly Seat[];
  readonly items: readonly AgendaItem[];
  readonly form: FormState;
}

/** Notes what somebody takes on. */
export const NewActionPage = ({ reference, id, seats, items, form }: NewActionPageProps) => (
  <Page
    title={`Note an action: ${reference}`}
    heading="Note an action"
    caption={reference}
    form={form}
    back={meetingPaths.minutes(reference, id)}
  >
    <Form>
      <Textarea
        {...fieldOf(form, 'what')}
        label={{ text: 'What is to be done?', classes: 'govuk-label--s' }}
        hint={{ text: 'One thing, in a sentence. No names of people the review is about.' }}
        rows={2}
      />
      <Radios
        {...choiceOf(form, 'owner')}
        fieldset={{ legend: { text: 'Who takes it on?', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          ...seats.map((seat) => ({
            value: seat.id,
            text: [seat.name, seat.agencyName].filter((words) => words !== '').join(', '),
          })),
          {
            value: 'other',
            text: 'Somebody else',
            conditional: { html: <Input {...fieldOf(form, 'otherOwner')} label={{ text: 'Name and post' }} /> },
          },
        ]}
      />
      <DateInput
        {...dateOf(form, 'dueOn')}
        fieldset={{ legend: { text: 'By when? (optional)', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Select
        {...fieldOf(form, 'item')}
        label={{ text: 'Under which item? (optional)', classes: 'govuk-label--s' }}
        items={[{ value: '', text: 'None' }, ...items.map(({ id: value, title }) => ({ value, text: title }))]}
      />
      <Button text="Note the action" preventDoubleClick />
    </Form>
  </Page>
);

export interface ActionPageProps {
  readonly reference: string;
  readonly action: Action;
  readonly mayMark: boolean;
  readonly mayWithdraw: boolean;
  readonly form: FormState;
}

/** One action: who does what by when, and whether it is done. */
export const ActionPage = ({ reference, action, mayMark, mayWithdraw, form }: ActionPageProps) => (
  <Page
    title={`Action from a meeting: ${reference}`}
    heading={action.what}
    caption={`${reference}, action ${action.number}`}
    form={form}
    back={meetingPaths.minutes(reference, action.meetingId)}
  >
    <KeyFacts
      facts={[
        { label: 'Who', value: action.ownerName },
        { label: 'By when', value: action.dueOn === null ? 'No date' : longDate(action.dueOn) },
        { label: 'Where it stands', value: action.doneOn === null ? 'Open' : `Done on ${longDate(action.doneOn)}` },
      ]}
    />
    {action.doneNote !== '' && <p class="govuk-body">{action.doneNote}</p>}
    {mayMark && (
      <Form action={meetingPaths.done(reference, action.meetingId, action.id)}>
        {action.doneOn === null ? (
          <>
            <Input
              {...fieldOf(form, 'note')}
              label={{ text: 'What came of it (optional)', classes: 'govuk-label--s' }}
            />
            <Button text="It is done" name="step" value="done" preventDoubleClick />
          </>
        ) : (
          <Button
            text="It is open again"
            name="step"
            value="open"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        )}
      </Form>
    )}
    {mayWithdraw && (
      <Form action={meetingPaths.action(reference, action.meetingId, action.id)} unsavedChanges="off">
        <Button text="Take it back: noted by mistake" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </Page>
);
