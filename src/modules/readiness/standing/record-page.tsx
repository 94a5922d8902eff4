import type { Day } from '../../../kernel/day.js';
import { dateTime, shortDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  KeyFacts,
  Page,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { documentsPaths } from '../../documents/index.js';
import { readinessPaths } from '../paths.js';
import type { ReadinessPart } from './overview-page.js';
import type { ReadinessRecord, StandingDuty } from './standing.js';
import { StandingTag } from './standing-tag.js';

export interface RecordPageProps {
  readonly standing: StandingDuty;
  readonly part: ReadinessPart | undefined;
  readonly records: readonly ReadinessRecord[];
  readonly nameOf: (personId: string) => string;
  /** Undefined for those who may only read. */
  readonly form: FormState | undefined;
}

/** One standing duty: where it is, where it is worked on, and its records. */
export const RecordPage = ({ standing, part, records, nameOf, form }: RecordPageProps) => {
  const { duty, state, reviewBy } = standing;
  return (
    <Page
      title={duty.title}
      heading={duty.title}
      caption={`Readiness ${duty.id}`}
      form={form}
      back={readinessPaths.overview}
    >
      <KeyFacts
        facts={[
          { label: 'State', value: <StandingTag standing={standing.standing} /> },
          { label: 'Done', value: state.metOn === undefined ? 'Not yet' : shortDate(state.metOn) },
          { label: 'Look again by', value: reviewBy === undefined ? 'No date set' : shortDate(reviewBy) },
          { label: 'Whose duty', value: duty.owner },
        ]}
      />
      <p class="govuk-body">
        {state.metOn === undefined ? 'Always owed.' : state.sentence} Proof: {lower(duty.proof)}. Source: {duty.source}.
      </p>
      {part !== undefined && (
        <p class="govuk-body">
          {part.now}.{' '}
          <a class="govuk-link" href={part.href}>
            {part.text}
          </a>
        </p>
      )}
      <p class="govuk-body">
        The signed paper itself is kept among the{' '}
        <a class="govuk-link" href={documentsPaths.ofPartnership.list}>
          papers of the partnership
        </a>
        .
      </p>
      {form !== undefined && <RecordForm form={form} />}
      <h2 class="govuk-heading-m">Records</h2>
      {records.length === 0 ? (
        <EmptyState heading="Nothing recorded yet">
          <p class="govuk-body">
            Each time this is done or looked at again, a record is added here. Records are never overwritten.
          </p>
        </EmptyState>
      ) : (
        records.map((record) => (
          <RecordCard key={record.id} record={record} nameOf={nameOf} mayWithdraw={form !== undefined} />
        ))
      )}
    </Page>
  );
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const RecordForm = ({ form }: { form: FormState }) => (
  <Form>
    <h2 class="govuk-heading-m">Record that it is done, or looked at again</h2>
    <DateInput {...dateOf(form, 'doneOn')} fieldset={{ legend: { text: 'When was it done?' } }} />
    <Input
      {...fieldOf(form, 'agreedBy')}
      label={{ text: 'Who agreed or did it?' }}
      hint={{ text: 'For example, the CSP Board, or a post' }}
    />
    <Textarea
      {...fieldOf(form, 'proof')}
      label={{ text: 'Where is the proof kept?' }}
      hint={{ text: 'The signed paper, the minute, or the page here' }}
      rows={2}
    />
    <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)' }} rows={3} />
    <DateInput
      {...dateOf(form, 'reviewBy')}
      fieldset={{ legend: { text: 'When is it to be looked at again? (optional)' } }}
      hint={{ text: 'From two weeks before, it stands in the co-ordinator’s day' }}
    />
    <Button text="Record" preventDoubleClick />
  </Form>
);

const RecordCard = (props: { record: ReadinessRecord; nameOf: (id: string) => string; mayWithdraw: boolean }) => {
  const { record, nameOf, mayWithdraw } = props;
  const withdrawn =
    record.withdrawnAt === null
      ? []
      : [
          {
            key: { text: 'Withdrawn' },
            value: { text: `${dateTime(record.withdrawnAt)}: ${record.withdrawnReason ?? ''}` },
          },
        ];
  return (
    <SummaryList
      card={{
        title: {
          text: `${record.withdrawnAt === null ? 'Done' : 'Withdrawn: done'} ${shortDate(record.doneOn as Day)}`,
          headingLevel: 3,
        },
        ...(mayWithdraw && record.withdrawnAt === null
          ? {
              actions: {
                items: [
                  {
                    href: readinessPaths.withdrawal(record.dutyId, record.id),
                    text: 'Withdraw',
                    visuallyHiddenText: `the record of ${shortDate(record.doneOn as Day)}`,
                  },
                ],
              },
            }
          : {}),
      }}
      rows={[
        { key: { text: 'By' }, value: { text: record.agreedBy } },
        { key: { text: 'Proof' }, value: { text: record.proof } },
        ...(record.note === '' ? [] : [{ key: { text: 'Note' }, value: { text: record.note } }]),
        {
          key: { text: 'Look again by' },
          value: { text: record.reviewBy === null ? 'No date set' : shortDate(record.reviewBy as Day) },
        },
        {
          key: { text: 'Recorded' },
          value: { text: `${dateTime(record.recordedAt)} by ${nameOf(record.recordedBy)}` },
        },
        ...withdrawn,
      ]}
    />
  );
};

/** Asks why a record is withdrawn. */
export const WithdrawalPage = ({ duty, form }: { duty: string; form: FormState }) => (
  <Page title="Withdraw a record" heading="Withdraw a record" form={form} back={readinessPaths.record(duty)}>
    <p class="govuk-body">
      The record stays to be read, marked as withdrawn, and the duty goes back to where it was before it.
    </p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why is it withdrawn?' }} rows={3} />
      <Button text="Withdraw the record" preventDoubleClick />
    </Form>
  </Page>
);
