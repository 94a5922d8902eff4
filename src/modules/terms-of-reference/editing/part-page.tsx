import type { ComponentChildren } from 'preact';
import { Button, Form, type FormState, Page } from '../../../web/index.js';
import { partInWords, type TermsPart } from '../content.js';
import { termsPaths } from '../paths.js';

export interface PartPageProps {
  readonly reference: string;
  readonly part: TermsPart;
  readonly form: FormState;
  readonly version: number | undefined;
  readonly children: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** A page that changes one part of the terms. */
export const PartPage = ({ reference, part, form, version, children, after }: PartPageProps) => (
  <Page
    title={`${partInWords(part)}: terms of reference of ${reference}`}
    heading={partInWords(part)}
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.terms(reference)}
  >
    <Form version={version}>
      {children}
      <Button text="Save" preventDoubleClick />
    </Form>
    {after}
  </Page>
);
