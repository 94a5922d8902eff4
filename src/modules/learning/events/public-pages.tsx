import { longDate } from '../../../web/formats.js';
import {
  Button,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Panel,
  SummaryList,
  Textarea,
  WhereMailIs,
} from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { learningPaths } from '../paths.js';
import { AgencyFields } from './agency-fields.js';
import { Programme } from './event-page.js';
import { dayOfEvent, type LearningEvent } from './queries.js';
import { type EventPhase, eraseDay } from './rules.js';
import { whenAndWhereRows } from './when-and-where.js';

export interface SignUpProps {
  readonly event: LearningEvent;
  readonly phase: EventPhase;
  readonly partnership: string;
  /** Free places; undefined when there is no limit. */
  readonly free: number | undefined;
  readonly agencies: readonly Agency[];
  readonly form: FormState;
}

/** A learning event as anybody sees it who has its address: what it is, and a form to sign up. */
export const SignUpPage = (props: SignUpProps) => {
  const { event, phase, partnership } = props;
  return (
    <Page title={event.title} heading={event.title} caption={`Learning event of ${partnership}`} form={props.form}>
      {event.about !== '' && <p class="govuk-body-l dhr-lines">{event.about}</p>}
      <SummaryList rows={whenAndWhereRows(event)} />
      <Programme programme={event.programme} />
      {phase === 'off' && <InsetText>{`This event is called off. ${event.cancelledReason}`}</InsetText>}
      {(phase === 'past' || phase === 'held') && <InsetText>This event is over.</InsetText>}
      {phase === 'coming' && <SignUp {...props} />}
    </Page>
  );
};

const SignUp = ({ event, free, agencies, form }: SignUpProps) => (
  <>
    <h2 class="govuk-heading-m">{free === 0 ? 'Go on the waiting list' : 'Sign up'}</h2>
    {free === 0 && (
      <p class="govuk-body">The event is full. You are told by a message as soon as a place becomes free.</p>
    )}
    <Form>
      <Input
        {...fieldOf(form, 'name')}
        label={{ text: 'Your name', classes: 'govuk-label--s' }}
        autocomplete="name"
        spellcheck={false}
      />
      <Input
        {...fieldOf(form, 'email')}
        label={{ text: 'Your email address at work', classes: 'govuk-label--s' }}
        type="email"
        autocomplete="email"
        spellcheck={false}
      />
      <AgencyFields form={form} agencies={agencies} question="Which organisation are you from?" />
      <Textarea
        {...fieldOf(form, 'needs')}
        label={{ text: 'Is there anything you need to take part? (optional)', classes: 'govuk-label--s' }}
        hint={{ text: 'Such as a hearing loop, step-free access, or food you cannot eat' }}
        rows={2}
      />
      <p class="govuk-body">
        {`Your name, address and needs are used for this event alone, and are erased on ${longDate(eraseDay(dayOfEvent(event), event.keepMonths))}. Your organisation is counted.`}
      </p>
      <Button text={free === 0 ? 'Go on the waiting list' : 'Sign up'} preventDoubleClick />
    </Form>
  </>
);

/** After signing up: the same for everybody, so that it tells nobody who has signed up. */
export const SignedUpPage = ({ event }: { readonly event: LearningEvent }) => (
  <Page title="Look in your mail" heading="Look in your mail" caption={event.title}>
    <p class="govuk-body-l">We have sent you a message. It says whether you have a place, and when and where it is.</p>
    <p class="govuk-body">
      An entry for your calendar comes with it, and a link to give your place up if you cannot come.
    </p>
    <WhereMailIs />
  </Page>
);

/** What somebody will do, so that they can be asked about it; after the evaluation, which names nobody. */
export const ThankYouPage = ({ token, event, form }: { token: string; event: LearningEvent; form: FormState }) => (
  <Page
    title="What will you do?"
    heading="Thank you"
    caption={event.title}
    form={form}
    back={learningPaths.mine(token)}
  >
    <Panel titleText="Your answers are kept" text="without your name" headingLevel={2} />
    <Form action={learningPaths.pledge(token)}>
      <Textarea
        {...fieldOf(form, 'pledge')}
        label={{ text: 'Is there one thing that you will do? (optional)', classes: 'govuk-label--s' }}
        hint={{
          text: `This is kept with your name, so that we can ask you what came of it. Your name is erased on ${longDate(eraseDay(dayOfEvent(event), event.keepMonths))}`,
        }}
        rows={3}
      />
      <Button text="Ask me what came of it" preventDoubleClick />
    </Form>
  </Page>
);
