import type { ComponentChildren } from 'preact';
import { Button, Form, type FormState, Page } from '../../web/index.js';
import { SafeContact } from './safe-contact.js';

export interface FormPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly back: string;
  /** Whom the form is about; absent when it is about nobody alone. */
  readonly contact?: { readonly name: string; readonly warning: string } | undefined;
  readonly heading: string;
  readonly version?: number | undefined;
  readonly save?: string;
  /** Where the form is sent, when that is not the page itself. */
  readonly action?: string;
  readonly children: ComponentChildren;
}

/**
 * One form about the family. The title of the window never carries a name: others may see the screen, and browsers keep it. The page itself
 * does, so that nothing is written down about the wrong person.
 */
export const FormPage = (props: FormPageProps) => {
  const { reference, form, back, contact, heading, version, save, action, children } = props;
  const caption = contact === undefined ? reference : `${reference} – ${contact.name}`;
  return (
    <Page title={`${heading}: ${reference}`} heading={heading} caption={caption} form={form} back={back}>
      {contact !== undefined && <SafeContact warning={contact.warning} />}
      <Form version={version} {...(action === undefined ? {} : { action })}>
        {children}
        <Button text={save ?? 'Save'} preventDoubleClick />
      </Form>
    </Page>
  );
};
