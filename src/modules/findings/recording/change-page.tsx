import { Button, Form, type FormState, InsetText, Page } from '../../../web/index.js';
import type { ToldOfDuty } from '../../notices/index.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import type { Finding } from '../queries.js';
import { FindingFields, type FindingFieldsProps } from './finding-fields.js';

export interface ChangePageProps extends Pick<FindingFieldsProps, 'agencies'> {
  readonly open: OpenFindings;
  readonly finding: Finding;
  readonly form: FormState;
  readonly told: readonly ToldOfDuty[];
}

/** Changing what a finding says; how it stood before is kept. */
export const ChangePage = ({ open, finding, form, agencies, told }: ChangePageProps) => {
  const { reference } = open.review;
  return (
    <Page
      title={`Change finding ${finding.number}: ${reference}`}
      heading={`Change finding ${finding.number}`}
      caption={reference}
      form={form}
      back={findingPaths.one(reference, finding.id)}
    >
      {told.some(({ withdrawn }) => !withdrawn) && (
        <InsetText text="Letters about this lesson were drawn up with the words of that day. Those that have not gone can be changed on the notice itself." />
      )}
      <Form version={finding.version} autosave={findingPaths.saved(reference, finding.id)}>
        <FindingFields form={form} agencies={agencies} keeps={open.keeps} />
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};
