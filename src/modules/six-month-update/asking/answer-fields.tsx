import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { answerStandingInWords, answerStandings } from '../kinds.js';
import type { AskedAbout } from './about-for.js';
import { prefixOf } from './form.js';

export interface AnswerFormProps {
  readonly about: readonly AskedAbout[];
  readonly form: FormState;
  /** Says whose name is asked for. */
  readonly nameLabel: string;
  readonly action: string;
}

/** How each recommendation stands, all on one page. */
export const AnswerForm = ({ about, form, nameLabel, action }: AnswerFormProps) => (
  <Form action={action}>
    {about.map((one) => (
      <section key={one.id}>
        <h2 class="govuk-heading-m">
          Recommendation {one.number}: {one.title}
        </h2>
        <p class="govuk-inset-text dhr-lines">{one.wording}</p>
        <Fields prefix={prefixOf(one.id)} about={`recommendation ${one.number}`} form={form} />
      </section>
    ))}
    <Input
      {...fieldOf(form, 'answeredName')}
      label={{ text: nameLabel, classes: 'govuk-label--s' }}
      autocomplete="name"
    />
    <Button text="Send" preventDoubleClick />
  </Form>
);

const Fields = ({ prefix, about, form }: { prefix: string; about: string; form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, `${prefix}standing`)}
      classes="govuk-radios--small"
      fieldset={{
        legend: {
          html: (
            <>
              How does it stand?
              <Of about={about} />
            </>
          ),
          classes: 'govuk-fieldset__legend--s',
        },
      }}
      items={answerStandings.map((value) => ({ value, text: answerStandingInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, `${prefix}progress`)}
      label={{
        html: (
          <>
            What was done
            <Of about={about} />
          </>
        ),
      }}
      hint={{ text: 'No names of people the review is about' }}
      rows={4}
    />
    <Textarea
      {...fieldOf(form, `${prefix}evidence`)}
      label={{
        html: (
          <>
            What shows it (optional)
            <Of about={about} />
          </>
        ),
      }}
      hint={{ text: 'An audit, a figure, what people say: with its date' }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, `${prefix}obstacle`)}
      label={{
        html: (
          <>
            What stands in the way (optional)
            <Of about={about} />
          </>
        ),
      }}
      rows={2}
    />
    <DateInput
      {...dateOf(form, `${prefix}revisedOn`)}
      fieldset={{
        legend: {
          html: (
            <>
              By when will it be done? (optional)
              <Of about={about} />
            </>
          ),
        },
      }}
    />
  </>
);

const Of = ({ about }: { about: string }) => <span class="govuk-visually-hidden">, {about}</span>;
