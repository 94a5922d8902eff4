import { plural } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
} from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { learningPaths } from '../paths.js';
import { AgencyFields } from './agency-fields.js';
import type { LearningEvent, Place } from './queries.js';
import type { EventPhase } from './rules.js';

export interface AttendanceProps {
  readonly event: LearningEvent;
  readonly phase: EventPhase;
  readonly places: readonly Place[];
  readonly form: FormState;
}

/** Who came, ticked on the day. */
export const AttendancePage = ({ event, phase, places, form }: AttendanceProps) => {
  const asked = places.filter(({ state }) => state === 'place' || state === 'waiting');
  const walkedIn = places.filter(({ state }) => state === 'walked-in');
  return (
    <Page
      title={`Who came: ${event.title}`}
      heading="Who came"
      caption={event.title}
      form={form}
      back={learningPaths.event(event.id)}
    >
      {asked.length === 0 ? (
        <p class="govuk-body">Nobody signed up.</p>
      ) : (
        <Form>
          <Checkboxes
            {...choicesOf(form, 'came')}
            fieldset={{ legend: { text: 'Tick everybody who came', classes: 'govuk-fieldset__legend--s' } }}
            items={asked.map(({ id, name, bodyName, state }) => ({
              value: id,
              text: name,
              hint: { text: state === 'waiting' ? `${bodyName}; was on the waiting list` : bodyName },
            }))}
          />
          <Button text="Save who came" preventDoubleClick />
        </Form>
      )}
      <h2 class="govuk-heading-m">Came without signing up</h2>
      {walkedIn.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {walkedIn.map(({ id, name, bodyName }) => (
            <li key={id}>{`${name}, ${bodyName}`}</li>
          ))}
        </ul>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={learningPaths.walkIn(event.id)}>
          Add somebody who came
        </a>
      </p>
      {phase === 'coming' && (
        <InsetText>
          When the event is over, say here that the list is complete. Those who came are then asked what they thought of
          it.
        </InsetText>
      )}
      {phase === 'past' && <Complete event={event} came={places.filter(({ attended }) => attended).length} />}
    </Page>
  );
};

const Complete = ({ event, came }: { event: LearningEvent; came: number }) => (
  <>
    <h2 class="govuk-heading-m">The list is complete</h2>
    <InsetText>
      {`${plural(came, 'person is', 'people are')} on record as having come. Those with an address are asked by a message what they thought of it. From then on the event counts as held.`}
    </InsetText>
    <Form action={learningPaths.held(event.id)} unsavedChanges="off">
      <Button text="It was held, and the list is complete" preventDoubleClick />
    </Form>
  </>
);

/** Somebody who came without signing up. */
export const WalkInPage = ({
  event,
  form,
  agencies,
}: {
  event: LearningEvent;
  form: FormState;
  agencies: readonly Agency[];
}) => (
  <Page
    title={`Add somebody: ${event.title}`}
    heading="Add somebody who came"
    caption={event.title}
    form={form}
    back={learningPaths.attendance(event.id)}
  >
    <Form>
      <Input {...fieldOf(form, 'name')} label={{ text: 'Name', classes: 'govuk-label--s' }} spellcheck={false} />
      <AgencyFields form={form} agencies={agencies} question="Which organisation are they from?" />
      <Input
        {...fieldOf(form, 'email')}
        label={{ text: 'Email address (optional)', classes: 'govuk-label--s' }}
        hint={{ text: 'Without it they are not asked what they thought of it' }}
        type="email"
        spellcheck={false}
      />
      <Button text="Add them" preventDoubleClick />
    </Form>
  </Page>
);
