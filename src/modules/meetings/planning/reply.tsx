import { Button, Form, type FormState, fieldOf, Input } from '../../../web/index.js';
import type { Reply as Answer } from '../kinds.js';
import { meetingPaths } from '../paths.js';

/** What whoever was asked has said so far. */
export interface Answering {
  readonly said: { readonly reply: Answer; readonly substitute: string; readonly stale: boolean } | undefined;
  /** They arranged it themselves. */
  readonly takenToCome: boolean;
}

/** Says by one press whether the reader comes. */
export const Reply = ({
  reference,
  id,
  form,
  answering,
}: {
  reference: string;
  id: string;
  form: FormState;
  answering: Answering;
}) => (
  <section aria-labelledby="coming" class="govuk-!-margin-bottom-6">
    <h2 class="govuk-heading-m" id="coming">
      Are you coming?
    </h2>
    <p class="govuk-body">{saidInWords(answering)}</p>
    <Form action={meetingPaths.reply(reference, id)} unsavedChanges="off">
      <div class="govuk-button-group">
        <Button text="I am coming" name="reply" value="coming" classes="govuk-button--secondary" preventDoubleClick />
        <Button
          text="I am not coming"
          name="reply"
          value="not-coming"
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </div>
    </Form>
    <Form action={meetingPaths.reply(reference, id)} unsavedChanges="off">
      <input type="hidden" name="reply" value="substitute" />
      <Input
        {...fieldOf(form, 'substitute')}
        label={{ text: 'Or somebody comes in your place' }}
        hint={{ text: 'Their name and post. They accept the undertaking before they read any paper.' }}
      />
      <Button text="They come for me" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </section>
);

function saidInWords({ said, takenToCome }: Answering): string {
  if (said === undefined)
    return takenToCome
      ? 'You arranged this meeting, so you are expected. Say so if you cannot come.'
      : 'You have not answered yet.';
  const words = {
    coming: 'You said that you are coming.',
    'not-coming': 'You said that you are not coming.',
    substitute: `You said that ${said.substitute} comes in your place.`,
  }[said.reply];
  return said.stale
    ? `${words} The meeting was changed since: please answer again.`
    : `${words} You can change your answer.`;
}
