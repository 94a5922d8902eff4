import { plural } from '../../../web/formats.js';
import { Button, Form, InsetText, Page } from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { importPaths } from './import-paths.js';
import type { PlanImport } from './queries.js';

/** A file that was taken in, undone or given up. */
export const DonePage = ({
  plan,
  one,
  made,
  canUndo,
}: {
  plan: OpenPlan;
  one: PlanImport;
  made: number;
  canUndo: boolean;
}) => {
  const { reference } = plan.review;
  return (
    <Page
      title={`A plan that came in: ${reference}`}
      heading={one.fileName}
      caption={reference}
      back={importPaths.all(reference)}
    >
      {one.state === 'undone' ? (
        <p class="govuk-body">Nothing of this file is in the plan.</p>
      ) : (
        <>
          <p class="govuk-body">
            It brought in {plural(made, 'action')}.{' '}
            <a class="govuk-link" href={importPaths.plan(reference)}>
              Go to the plan
            </a>
          </p>
          {canUndo ? (
            <Form action={importPaths.step(reference, one.id, 'undo')} version={one.version} unsavedChanges="off">
              <Button text="Undo: take these actions out again" classes="govuk-button--warning" preventDoubleClick />
            </Form>
          ) : (
            <InsetText text="Somebody has worked on what it brought in, so it can no longer be undone as a whole." />
          )}
        </>
      )}
    </Page>
  );
};
