import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  label,
  legend,
  Page,
  Radios,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { didInWords, dids, placeStateInWords } from '../kinds.js';
import { learningPaths } from '../paths.js';
import type { OwnPlace } from './own-place.js';
import type { EventPhase } from './rules.js';
import { whenAndWhereRows } from './when-and-where.js';

/** Somebody's place at an event, by the link that they were sent. */
export const OwnPlacePage = ({ own, phase }: { readonly own: OwnPlace; readonly phase: EventPhase }) => {
  const { event, place, token } = own;
  return (
    <Page title={`Your place: ${event.title}`} heading={event.title} caption="Your place">
      {phase === 'off' && <InsetText>{`This event is called off. ${event.cancelledReason}`}</InsetText>}
      <SummaryList
        rows={[
          { key: { text: 'Name' }, value: { text: place.name } },
          { key: { text: 'Place' }, value: { text: place.attended ? 'You came' : placeStateInWords[place.state] } },
          ...whenAndWhereRows(event),
          ...(place.state === 'place' && event.onlineLink !== ''
            ? [{ key: { text: 'Join online' }, value: { text: event.onlineLink } }]
            : []),
        ]}
      />
      {phase === 'coming' && (
        <Form action={learningPaths.givingUp(token)} unsavedChanges="off">
          <p class="govuk-body">If you cannot come, somebody else gets your place. Your name is erased at once.</p>
          <Button
            text={place.state === 'waiting' ? 'Leave the waiting list' : 'Give my place up'}
            classes="govuk-button--warning"
            preventDoubleClick
          />
        </Form>
      )}
      {phase === 'held' && place.attended && <Ways own={own} />}
    </Page>
  );
};

const Ways = ({ own: { place, token } }: { readonly own: OwnPlace }) => (
  <ul class="govuk-list">
    {!place.evaluated && (
      <li>
        <a class="govuk-link" href={learningPaths.evaluation(token)}>
          Say what you thought of it
        </a>
      </li>
    )}
    <li>
      <a class="govuk-link" href={learningPaths.pledge(token)}>
        Say what you will do
      </a>
    </li>
    <li>
      <a class="govuk-link" href={learningPaths.followUp(token)}>
        Say what came of it
      </a>
    </li>
  </ul>
);

/** A place that was given up. */
export const GivenUpPage = ({ own: { event } }: { readonly own: OwnPlace }) => (
  <Page title="Your place is given up" heading="Your place is given up" caption={event.title}>
    <p class="govuk-body">Thank you for saying so. Your name and address have been erased.</p>
    <p class="govuk-body">
      If you can come after all,{' '}
      <a class="govuk-link" href={learningPaths.signUp(event.code)}>
        sign up again
      </a>
      .
    </p>
  </Page>
);

const steps = [
  { value: '1', text: '1, not confident' },
  ...['2', '3', '4'].map((value) => ({ value, text: value })),
  { value: '5', text: '5, very confident' },
];

/** Five questions after the event. */
export const EvaluationPage = ({ own, form }: { readonly own: OwnPlace; readonly form: FormState }) => (
  <Page
    title={`What did you think of it? ${own.event.title}`}
    heading="What did you think of it?"
    caption={own.event.title}
    form={form}
  >
    <p class="govuk-body">
      Your answers are kept without your name. They are shown when at least five people have answered. Please name
      nobody.
    </p>
    <Form>
      <Radios
        {...choiceOf(form, 'before')}
        fieldset={legend('How confident were you in this before the event?')}
        items={steps}
      />
      <Radios {...choiceOf(form, 'after')} fieldset={legend('How confident are you now?')} items={steps} />
      <Textarea {...fieldOf(form, 'useful')} label={label('What was most useful? (optional)')} rows={3} />
      <Textarea {...fieldOf(form, 'differently')} label={label('What will you do differently? (optional)')} rows={3} />
      <Textarea {...fieldOf(form, 'better')} label={label('What could be better? (optional)')} rows={3} />
      <Button text="Send my answers" preventDoubleClick />
    </Form>
  </Page>
);

/** Somebody has answered already: their answers cannot be told from the others, so that they cannot be changed. */
export const AnsweredPage = ({ own }: { readonly own: OwnPlace }) => (
  <Page title="You have answered already" heading="You have answered already" caption={own.event.title}>
    <p class="govuk-body">
      Thank you. Your answers are kept without your name: we cannot tell which are yours, and so cannot change them.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={learningPaths.pledge(own.token)}>
        Say what you will do, and be asked what came of it
      </a>
    </p>
  </Page>
);

/** Two questions some months later. */
export const FollowUpPage = ({ own, form }: { readonly own: OwnPlace; readonly form: FormState }) => (
  <Page title={`What came of it? ${own.event.title}`} heading="What came of it?" caption={own.event.title} form={form}>
    {own.place.pledge !== '' && <InsetText>{`You said that you would: ${own.place.pledge}`}</InsetText>}
    <Form>
      <Radios
        {...choiceOf(form, 'did')}
        fieldset={legend(own.place.pledge === '' ? 'Did you do something differently?' : 'Did you do it?')}
        items={dids.map((value) => ({ value, text: didInWords[value] }))}
      />
      <Textarea
        {...fieldOf(form, 'didWords')}
        label={label('What changed, or what got in the way? (optional)')}
        hint={{ text: 'Please name nobody. It is shown without your name and without your organisation' }}
        rows={4}
      />
      <Button text="Send" preventDoubleClick />
    </Form>
  </Page>
);

/** After the follow-up. */
export const SentPage = ({ own }: { readonly own: OwnPlace }) => (
  <Page title="Thank you" heading="Thank you" caption={own.event.title}>
    <p class="govuk-body">It is kept. You can open the link again and change it.</p>
  </Page>
);
