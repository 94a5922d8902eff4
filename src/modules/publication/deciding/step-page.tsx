import type { Transition } from '../../../kernel/state-table.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { publicationScopeInWords, publicationScopes } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import { asks, type PersonStep } from './form.js';

export interface StepPageProps {
  readonly reference: string;
  readonly step: PersonStep;
  readonly transition: Pick<Transition<string, string, string>, 'label' | 'needsReason'>;
  readonly version: number;
  readonly form: FormState;
}

const help: Readonly<Record<PersonStep, string>> = {
  decide:
    'It becomes public at the day and hour that are set, and only when nothing stands in the way. You can hold it or take the decision back until then.',
  hold: 'Nothing becomes public while it is on hold. You are reminded on the day you name.',
  'ask-to-withhold':
    'Reports are published unless there are exceptional circumstances: the welfare of children or of others who live, safety, a trial or appeal, an inquest. The chair of the partnership decides.',
  withhold: 'The register shows that there is a review, that it is withheld, and what you write for the public.',
  'refuse-withholding': 'The decision is open again. Whoever asked reads your reason.',
  'go-back': 'The decision is open again. What was prepared and signed stays.',
  keep: 'Its time on the site is looked at again on the day you name.',
  'take-down':
    'Within five minutes its text, recommendations and files are gone, and its title and year. The list of reviews goes on saying that there was one, when it was public, and your note. Copies that others made cannot be taken back.',
  'put-back':
    'It becomes public again when nothing stands in the way: it is looked through and approved anew if anything changed.',
};

/** One step of the decision, with what it asks. */
export const StepPage = ({ reference, step, transition, version, form }: StepPageProps) => {
  const asked = asks[step];
  return (
    <Page
      title={`${transition.label}: ${reference}`}
      heading={transition.label}
      caption={reference}
      form={form}
      back={publicationPaths.home(reference)}
    >
      <InsetText>{help[step]}</InsetText>
      <Form version={version} action={publicationPaths.step(reference, step)}>
        {asked.includes('scope') && (
          <Radios
            {...choiceOf(form, 'scope')}
            fieldset={{ legend: { text: 'How much is published?', classes: 'govuk-fieldset__legend--s' } }}
            items={publicationScopes.map((value) => ({ value, text: publicationScopeInWords[value] }))}
          />
        )}
        <Textarea
          {...fieldOf(form, 'reason')}
          label={{ text: transition.needsReason ? 'Why?' : 'Why? (optional)', classes: 'govuk-label--s' }}
          hint={{ text: 'For the record. It is not published. No names of people in the case.' }}
          rows={4}
        />
        {asked.includes('partial') && (
          <Textarea
            {...fieldOf(form, 'partial')}
            label={{ text: 'What could be public all the same? (optional)', classes: 'govuk-label--s' }}
            hint={{ text: 'The executive summary alone, or a learning brief' }}
            rows={2}
          />
        )}
        {asked.includes('look-again') && (
          <DateInput
            {...dateOf(form, 'lookAgainOn')}
            fieldset={{ legend: { text: 'When is it looked at again?', classes: 'govuk-fieldset__legend--s' } }}
          />
        )}
        {asked.includes('public-note') && (
          <Textarea
            {...fieldOf(form, 'publicNote')}
            label={{ text: 'What does the public page say?', classes: 'govuk-label--s' }}
            hint={{ text: 'One or two plain sentences. Nothing that says who anybody is.' }}
            rows={3}
          />
        )}
        {asked.includes('address') && (
          <Checkboxes
            {...choicesOf(form, 'leavesAddress')}
            items={[
              {
                value: 'yes',
                text: 'Its address says who somebody is: take that away too',
                hint: {
                  text: 'Whoever follows a link to it then reads that the page is not there. Your note stands at a new address.',
                },
              },
            ]}
          />
        )}
        <Button text={transition.label} preventDoubleClick />
      </Form>
    </Page>
  );
};
