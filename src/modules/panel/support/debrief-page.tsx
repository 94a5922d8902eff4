import { longDate } from '../../../web/formats.js';
import { Button, CharacterCount, DateInput, dateOf, Form, type FormState, fieldOf, Page } from '../../../web/index.js';
import { panelPaths } from '../paths.js';
import type { Debrief } from './support.js';

export interface DebriefPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly debriefs: readonly Debrief[];
}

/** The debrief of the panel at the end. */
export const DebriefPage = ({ reference, form, debriefs }: DebriefPageProps) => (
  <Page
    title={`Debrief of the panel, ${reference}`}
    heading="Debrief of the panel"
    caption={reference}
    form={form}
    back={panelPaths.panel(reference)}
  >
    <p class="govuk-body">
      At the end the chair brings the panel together once more: what it learnt about reviewing, what to keep and what to
      do otherwise next time, and how everybody is. It is practice elsewhere, not a rule.
    </p>
    {debriefs.map(({ id, heldOn, note }) => (
      <div class="dhr-record" key={id}>
        <h2 class="govuk-heading-s">{longDate(heldOn)}</h2>
        <p class="govuk-body dhr-lines">{note}</p>
        <Form action={panelPaths.debriefWithdrawal(reference, id)} unsavedChanges="off">
          <Button
            classes="govuk-button--secondary"
            preventDoubleClick
            html={
              <>
                Take this record back<span class="govuk-visually-hidden">, {longDate(heldOn)}</span>
              </>
            }
          />
        </Form>
      </div>
    ))}
    <Form>
      <DateInput {...dateOf(form, 'heldOn')} fieldset={{ legend: { text: 'When was it held?' } }} />
      <CharacterCount
        {...fieldOf(form, 'note')}
        label={{ text: 'What came of it?' }}
        hint={{ text: 'About the work, not about how anybody felt. No names' }}
        rows={6}
        maxlength={4000}
      />
      <Button text="Record the debrief" preventDoubleClick />
    </Form>
  </Page>
);
