import type { ComponentChildren } from 'preact';
import { Button, Form, type FormState, Page } from '../../web/index.js';

export interface FormPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly back: string;
  readonly heading: string;
  readonly version?: number | undefined;
  readonly save?: string;
  /** Where the form is sent, when that is not the page itself. */
  readonly action?: string;
  readonly children: ComponentChildren;
}

/** One form about the family. The title of the window never carries a name: others may see the screen, and browsers keep it. */
export const FormPage = ({ reference, form, back, heading, version, save, action, children }: FormPageProps) => (
  <Page title={`${heading}: ${reference}`} heading={heading} caption={reference} form={form} back={back}>
    <Form version={version} {...(action === undefined ? {} : { action })}>
      {children}
      <Button text={save ?? 'Save'} preventDoubleClick />
    </Form>
  </Page>
);

export const label = (text: string) => ({ text, classes: 'govuk-label--s' });
export const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });
