import { plural } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Textarea,
} from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import type { Candidate } from '../candidates/candidates.js';
import { chairPaths } from '../paths.js';
import type { AppointmentBlocker } from '../rules.js';
import { appointmentBlockerWords, officeWords } from '../words.js';

export interface AppointPageProps {
  readonly reference: string;
  readonly candidate: Candidate;
  readonly blockers: readonly AppointmentBlocker[];
  /** Skills the review calls for that they do not bring. */
  readonly gaps: readonly string[];
  readonly isMany: boolean;
  readonly form: FormState;
}

/** Appoints a candidate, or says what stands in the way. */
export const AppointPage = ({ reference, candidate, blockers, gaps, isMany, form }: AppointPageProps) => {
  const { row } = candidate;
  const back = chairPaths.candidate(reference, row.id);
  return (
    <Page
      title={`Appoint, ${reference}`}
      heading={`Appoint ${row.name} as ${officeWords[row.role]}`}
      caption={reference}
      form={form}
      back={back}
    >
      {blockers.length > 0 ? (
        <>
          <p class="govuk-body">{plural(blockers.length, 'thing stands', 'things stand')} in the way:</p>
          <ul class="govuk-list govuk-list--bullet">
            {blockers.map((blocker) => (
              <li key={blocker}>{appointmentBlockerWords[blocker]}</li>
            ))}
          </ul>
          <Button text="Back to the candidate" href={back} classes="govuk-button--secondary" />
        </>
      ) : (
        <>
          {gaps.length > 0 && (
            <InsetText
              text={`They do not bring these skills, so the panel has to: ${gaps.map(skillInWords).join('; ')}.`}
            />
          )}
          {isMany && (
            <InsetText text="They will have many reviews in hand. Ask whether they have the time before you appoint them." />
          )}
          <p class="govuk-body">
            The review opens to {row.name} at once. They get an e-mail, and an account if they have none. The letter of
            confirmation is made afterwards.
          </p>
          <Form>
            <DateInput {...dateOf(form, 'appointedOn')} fieldset={{ legend: { text: 'When was it decided?' } }} />
            <Textarea
              {...fieldOf(form, 'reason')}
              label={{ text: 'Why this person?' }}
              hint={{ text: 'The record of the selection' }}
              rows={4}
            />
            <Button text="Appoint" preventDoubleClick />
          </Form>
        </>
      )}
    </Page>
  );
};
