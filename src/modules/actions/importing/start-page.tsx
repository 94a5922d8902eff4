import { dateTime } from '../../../web/formats.js';
import { Button, blankFieldOf, FileUpload, Form, type FormState, Page, Table } from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { importPaths } from './import-paths.js';
import type { PlanImport } from './queries.js';

const STATE = { read: 'To be checked', taken: 'Taken in', undone: 'Undone' } as const;

/** Where a plan that was kept in a file comes in, and what came in before. */
export const StartPage = ({
  plan,
  form,
  imports,
}: {
  plan: OpenPlan;
  form: FormState;
  imports: readonly PlanImport[];
}) => {
  const { reference } = plan.review;
  return (
    <Page
      title={`Bring in a plan: ${reference}`}
      heading="Bring in a plan"
      caption={reference}
      form={form}
      back={importPaths.plan(reference)}
    >
      <p class="govuk-body">
        A plan that was kept in Word or Excel comes in row by row. You check every row first. Nothing is in the plan
        until you take the file in, and what it brought in can be undone as a whole until somebody works on it.
      </p>
      <p class="govuk-body">
        A plan that is here already and was worked on in a file is compared with it: what differs is shown cell by cell,
        and nothing is written over until you say which is right.
      </p>
      <Form action={importPaths.all(reference)} files>
        <FileUpload
          {...blankFieldOf(form, 'file')}
          label={{ text: 'File' }}
          hint={{ text: '.docx with a table, .xlsx or .csv; up to 5 MB and 500 rows' }}
          attributes={{ accept: '.xlsx,.csv,.txt,.docx' }}
        />
        <Button text="Read the file" preventDoubleClick />
      </Form>
      {imports.length > 0 && (
        <Table
          caption="Files that came in"
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[{ text: 'File' }, { text: 'Read' }, { text: 'State' }]}
          rows={imports.map((one) => [
            {
              html: (
                <a class="govuk-link" href={importPaths.one(reference, one.id)}>
                  {one.fileName}
                </a>
              ),
            },
            { text: dateTime(one.madeAt) },
            { text: STATE[one.state] },
          ])}
        />
      )}
    </Page>
  );
};
