import { type FormState, Page } from '../../../web/index.js';
import { updatePaths } from '../paths.js';
import type { AskedBody, Update } from '../queries.js';
import type { AskedAbout } from './about-for.js';
import { AnswerForm } from './answer-fields.js';

export interface AnswerPageProps {
  readonly reference: string;
  readonly update: Pick<Update, 'id'>;
  readonly body: AskedBody;
  readonly about: readonly AskedAbout[];
  readonly form: FormState;
}

/** What a body said by telephone, by letter or at a meeting, recorded for it. */
export const AnswerPage = ({ reference, update, body, about, form }: AnswerPageProps) => (
  <Page
    title={`Answer of ${body.bodyName}: ${reference}`}
    heading={`Answer of ${body.bodyName}`}
    caption={reference}
    form={form}
    back={updatePaths.one(reference, update.id)}
  >
    <p class="govuk-body-l">What they said by telephone, by letter or at a meeting.</p>
    <AnswerForm
      about={about}
      form={form}
      nameLabel="Who said it: name and post"
      action={updatePaths.answer(reference, update.id, body.id)}
    />
  </Page>
);
