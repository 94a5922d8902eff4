import { dateTime } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Panel,
  Textarea,
} from '../../../web/index.js';
import { ExtractView } from './extract-view.js';
import type { ReceivedNotice } from './received.js';

/** What the recipient of a notice opens. */
export interface ReceivedPageProps {
  readonly partnershipName: string;
  readonly partnershipEmail: string | undefined;
  readonly received: ReceivedNotice;
  readonly form: FormState;
}

export const ReceivedPage = ({ partnershipName, partnershipEmail, received, form }: ReceivedPageProps) => (
  <Page title={`A notice from ${partnershipName}`} form={form}>
    {received.acknowledged === undefined ? (
      <>
        <h1 class="govuk-heading-l">A notice from {partnershipName}</h1>
        <p class="govuk-body">
          <a class="govuk-link" href="#acknowledge">
            Acknowledge it
          </a>{' '}
          when you have read it. To keep it on paper, print this page.
        </p>
      </>
    ) : (
      <Panel headingLevel={1} titleText="Thank you" html={<>Acknowledged on {dateTime(received.acknowledged.at)}</>} />
    )}
    <ExtractView subject={received.subject} text={received.text} extract={received.extract} />
    {received.acknowledged === undefined && <AcknowledgeForm form={form} extract={received.extract.kind} />}
    <p class="govuk-body dhr-no-print">
      Something is wrong, or this is not for you?{' '}
      {partnershipEmail === undefined ? (
        'Tell the partnership.'
      ) : (
        <>
          Tell{' '}
          <a class="govuk-link dhr-kept-lines" href={`mailto:${partnershipEmail}`}>
            {partnershipEmail}
          </a>
          .
        </>
      )}
    </p>
  </Page>
);

const AcknowledgeForm = ({ form, extract }: { form: FormState; extract: string }) => (
  <section class="dhr-no-print">
    <h2 class="govuk-heading-m" id="acknowledge">
      Acknowledge this notice
    </h2>
    <Form>
      <Input {...fieldOf(form, 'name')} label={{ text: 'Your name', classes: 'govuk-label--s' }} autocomplete="name" />
      <Input
        {...fieldOf(form, 'post')}
        label={{ text: 'Your post', classes: 'govuk-label--s' }}
        autocomplete="organization-title"
      />
      {(extract === 'safeguarding' || extract === 'adults') && (
        <Checkboxes
          {...choicesOf(form, 'checks')}
          items={[{ value: 'yes', text: 'We will check today whether anybody concerned is known to us or at risk' }]}
        />
      )}
      <Textarea
        {...fieldOf(form, 'reply')}
        label={{ text: 'Anything you want to tell us (optional)', classes: 'govuk-label--s' }}
        hint={{
          text: 'Such as what you have found, and whom we should speak to. Please write nobody’s real name here',
        }}
      />
      <Button text="Acknowledge" preventDoubleClick />
    </Form>
  </section>
);
