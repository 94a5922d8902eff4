import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Textarea,
} from '../../../web/index.js';
import { skills, skillWords } from '../../readiness/index.js';
import { chairPaths } from '../paths.js';

/** What this review needs of its chair. */
export const SpecificationPage = (props: { reference: string; form: FormState; version: number | undefined }) => {
  const { reference, form, version } = props;
  return (
    <Page
      title={`Specification of the chair, ${reference}`}
      heading="What this review needs of its chair"
      caption={reference}
      form={form}
      back={chairPaths.overview(reference)}
    >
      <p class="govuk-body">
        It goes to candidates as a Word file. Write nothing about the people of the review: describe what kind of death
        it is no more than a candidate must know.
      </p>
      <Details summaryText="What to think of">
        <ul class="govuk-list govuk-list--bullet">
          <li>
            The chair must not be directly associated with any agency involved, and says so with their whole career.
          </li>
          <li>
            No chair knows everything. What they lack, the panel must bring: name it here, so that the gap is seen.
          </li>
          <li>Say how much time it takes, and when meetings, trial or inquest are expected.</li>
          <li>Offer mentoring from outside the review to whoever chairs for the first time.</li>
        </ul>
      </Details>
      <Form version={version}>
        <Checkboxes
          {...choicesOf(form, 'skills')}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: 'Skills and knowledge this review calls for' } }}
          items={skills.map((value) => ({ value, text: skillWords[value] }))}
        />
        <Textarea {...fieldOf(form, 'experience')} label={{ text: 'Experience wanted (optional)' }} rows={3} />
        <Textarea
          {...fieldOf(form, 'independence')}
          label={{ text: 'Independence' }}
          hint={{ text: 'What would bar somebody, beside having worked for an agency involved' }}
          rows={3}
        />
        <DateInput {...dateOf(form, 'startsOn')} fieldset={{ legend: { text: 'Wanted from (optional)' } }} />
        <Input
          {...fieldOf(form, 'days')}
          label={{ text: 'Days of work expected (optional)' }}
          classes="govuk-input--width-3"
          inputmode="numeric"
        />
        <DateInput {...dateOf(form, 'closesOn')} fieldset={{ legend: { text: 'Candidates answer by (optional)' } }} />
        <Textarea
          {...fieldOf(form, 'note')}
          label={{ text: 'Anything else candidates should know (optional)' }}
          rows={3}
        />
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};
