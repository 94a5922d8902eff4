import { longDate, shortDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  ScrollRegion,
  Select,
  Table,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { type Receiver, receiverInWords, sendingWayInWords, sendingWays } from '../kinds.js';
import { qaPaths } from '../paths.js';
import type { ConclusionsSent } from '../queries.js';

interface Version {
  readonly id: string;
  readonly words: string;
}

export interface ConclusionsPageProps {
  readonly reference: string;
  readonly sent: readonly ConclusionsSent[];
  /** Who is owed them under the law of this review. */
  readonly receivers: readonly Receiver[];
  readonly versions: readonly Version[];
  readonly form: FormState;
  readonly runs: boolean;
}

const small = 'govuk-fieldset__legend--s';

/** To whom the conclusions went, and to whom they are still owed. */
export const ConclusionsPage = (props: ConclusionsPageProps) => {
  const { reference, sent, receivers, runs, versions, form } = props;
  const owed = receivers.filter((to) => !sent.some(({ sentTo, withdrawnAt }) => sentTo === to && withdrawnAt === null));
  return (
    <Page
      title={`Conclusions: ${reference}`}
      heading="Conclusions"
      caption={reference}
      form={form}
      back={qaPaths.home(reference)}
    >
      <p class="govuk-body-l">
        {receivers.length === 1
          ? 'A copy of the conclusions goes to the Domestic Abuse Commissioner as soon as reasonably practicable after the report is completed.'
          : 'A copy of the conclusions goes to the Secretary of State and to the Domestic Abuse Commissioner as soon as reasonably practicable after the report is completed.'}
      </p>
      <p class="govuk-body">
        {owed.length === 0
          ? 'Everybody who is owed them has them.'
          : `Still owed: ${owed.map((to) => receiverInWords[to]).join(' and ')}.`}
      </p>
      <h2 class="govuk-heading-m">The letter with them</h2>
      <ul class="govuk-list govuk-list--bullet">
        {receivers.map((to) => (
          <li key={to}>
            <a class="govuk-link" href={qaPaths.conclusionsLetter(reference, to)}>
              {`Letter to the ${receiverInWords[to]} (Word)`}
            </a>
          </li>
        ))}
      </ul>
      {sent.length > 0 && <Sent {...props} />}
      {runs && versions.length === 0 && (
        <EmptyState heading="No version of the report is kept yet">
          <p>What is sent is a version of the report, written here or brought in as a file.</p>
        </EmptyState>
      )}
      {runs && versions.length > 0 && <SentForm {...props} />}
    </Page>
  );
};

const Sent = ({ reference, sent, versions, runs }: ConclusionsPageProps) => (
  <section>
    <h2 class="govuk-heading-m">Sent</h2>
    <ScrollRegion label="To whom the conclusions were sent">
      <Table
        head={[{ text: 'To' }, { text: 'On' }, { text: 'How' }, { text: 'Version' }, { text: 'Receipt' }, { text: '' }]}
        rows={sent.map((one) => [
          { text: receiverInWords[one.sentTo] },
          { text: shortDate(one.sentOn) },
          { text: sendingWayInWords[one.way] },
          { text: versions.find(({ id }) => id === one.reportVersionId)?.words ?? '' },
          { text: one.receipt },
          {
            html:
              one.withdrawnAt !== null ? (
                `Taken back: ${one.withdrawnReason ?? ''}`
              ) : runs ? (
                <a class="govuk-link" href={qaPaths.conclusionsWithdrawal(reference, one.id)}>
                  Take back
                  <span class="govuk-visually-hidden">{` what was sent to the ${receiverInWords[one.sentTo]}`}</span>
                </a>
              ) : (
                ''
              ),
          },
        ])}
      />
    </ScrollRegion>
  </section>
);

const SentForm = ({ reference, receivers, versions, form }: ConclusionsPageProps) => (
  <Form action={qaPaths.conclusions(reference)}>
    <h2 class="govuk-heading-m">Record that they were sent</h2>
    <Radios
      {...choiceOf(form, 'sentTo')}
      fieldset={{ legend: { text: 'To whom?', classes: small } }}
      items={receivers.map((value) => ({ value, text: receiverInWords[value] }))}
    />
    <Select
      {...fieldOf(form, 'reportVersionId')}
      value={textOf(form, 'reportVersionId')}
      label={{ text: 'Which version of the report?', classes: 'govuk-label--s' }}
      items={[{ value: '', text: 'Choose' }, ...versions.map(({ id, words }) => ({ value: id, text: words }))]}
    />
    <DateInput {...dateOf(form, 'sentOn')} fieldset={{ legend: { text: 'Day it was sent', classes: small } }} />
    <Radios
      {...choiceOf(form, 'way')}
      fieldset={{ legend: { text: 'How?', classes: small } }}
      items={sendingWays.map((value) => ({ value, text: sendingWayInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'receipt')}
      label={{ text: 'Receipt (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'When and how they confirmed it' }}
      rows={2}
    />
    <Button text="Record it" preventDoubleClick />
  </Form>
);

/** Taking a record of sending back. */
export const WithdrawalPage = ({
  reference,
  sent,
  form,
}: {
  reference: string;
  sent: ConclusionsSent;
  form: FormState;
}) => (
  <Page
    title={`Take back what was recorded as sent: ${reference}`}
    heading="Take back what was recorded as sent"
    caption={reference}
    form={form}
    back={qaPaths.conclusions(reference)}
  >
    <p class="govuk-body">
      {`Sent to the ${receiverInWords[sent.sentTo]} on ${longDate(sent.sentOn)}. The record stays on view with your reason, and the duty is owed again.`}
    </p>
    <Form action={qaPaths.conclusionsWithdrawal(reference, sent.id)}>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is it taken back?', classes: 'govuk-label--s' }}
        rows={3}
      />
      <Button text="Take it back" preventDoubleClick />
    </Form>
  </Page>
);
