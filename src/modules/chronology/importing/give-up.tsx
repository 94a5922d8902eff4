import { Button, Form } from '../../../web/index.js';

/** The way out before anything was taken in. */
export const GiveUp = ({ at }: { at: string }) => (
  <Form action={`${at}/giving-up`} unsavedChanges="off">
    <Button text="Give this import up" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);
