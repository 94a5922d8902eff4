import { listInWords } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Textarea,
} from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import type { Appointment } from '../candidates/candidates.js';
import { chairPaths } from '../paths.js';

export interface ChangeAppointmentProps {
  readonly reference: string;
  readonly appointment: Appointment;
  readonly form: FormState;
  readonly version: number | undefined;
}

/** The certificate of training. */
export const TrainingPage = ({ reference, appointment, form, version }: ChangeAppointmentProps) => (
  <Page
    title={`Training, ${reference}`}
    heading="Training"
    caption={appointment.name}
    form={form}
    back={chairPaths.appointment(reference, appointment.id)}
  >
    <p class="govuk-body">
      Chair and author should be trained before the first meeting. The Home Office has chosen AAFDA as its trainer of
      chairs; that it must be before the first meeting is the partnership’s own rule.
    </p>
    <Form version={version}>
      <Input {...fieldOf(form, 'certificate')} label={{ text: 'Course and certificate' }} />
      <DateInput {...dateOf(form, 'certifiedOn')} fieldset={{ legend: { text: 'Date of the certificate' } }} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** That mentoring was offered, and how gaps are filled. */
export const MentoringPage = (props: ChangeAppointmentProps & { gaps: readonly string[] }) => {
  const { reference, appointment, form, version, gaps } = props;
  return (
    <Page
      title={`Mentoring, ${reference}`}
      heading="Mentoring"
      caption={appointment.name}
      form={form}
      back={chairPaths.appointment(reference, appointment.id)}
    >
      {gaps.length > 0 && <InsetText text={`The panel has to bring: ${listInWords(gaps.map(skillInWords))}.`} />}
      <Form version={version}>
        <DateInput
          {...dateOf(form, 'mentoringOfferedOn')}
          fieldset={{ legend: { text: 'When was mentoring offered?' } }}
        />
        <Textarea
          {...fieldOf(form, 'mentoring')}
          label={{ text: 'By whom, what they said, and how gaps in skills are filled' }}
          hint={{
            text: 'The mentor comes from outside the review. It may be declined: what counts is that it was offered',
          }}
          rows={4}
        />
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Ends an appointment. */
export const EndPage = ({ reference, appointment, form }: Omit<ChangeAppointmentProps, 'version'>) => (
  <Page
    title={`End an appointment, ${reference}`}
    heading={`End the appointment of ${appointment.name}`}
    caption={reference}
    form={form}
    back={chairPaths.appointment(reference, appointment.id)}
  >
    <p class="govuk-body">
      The review closes to them today. The record of their appointment stays, and another candidate can be appointed.
      Tell the family and the panel yourself: nothing is sent.
    </p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why does it end?' }} rows={3} />
      <Button text="End the appointment" preventDoubleClick classes="govuk-button--warning" />
    </Form>
  </Page>
);

/** Decides that the chair writes the report. */
export const NoAuthorPage = ({ reference, form }: { reference: string; form: FormState }) => (
  <Page
    title={`No separate author, ${reference}`}
    heading="No separate author"
    caption={reference}
    form={form}
    back={chairPaths.overview(reference)}
  >
    <p class="govuk-body">
      A separate author frees the chair to lead, and costs more. Whoever drafts it, the chair answers for the report.
      Record why the chair writes it here.
    </p>
    <Form>
      <DateInput {...dateOf(form, 'decidedOn')} fieldset={{ legend: { text: 'When was it decided?' } }} />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why is there no separate author?' }} rows={4} />
      <Button text="Record" preventDoubleClick />
    </Form>
  </Page>
);
