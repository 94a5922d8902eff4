import { dateTime, plural } from '../../../web/formats.js';
import { Button, Details, Form, InsetText, Page } from '../../../web/index.js';
import { registerPaths } from '../paths.js';
import type { RegisterImport } from './queries.js';

/** A file that was taken in, undone or given up. */
export const DonePage = ({ one }: { one: RegisterImport }) => (
  <Page
    title="A spreadsheet that came in"
    heading={one.fileName}
    caption="Register"
    back={registerPaths.importsPattern}
  >
    {one.state === 'taken' ? <Taken one={one} /> : <Gone one={one} />}
  </Page>
);

const Gone = ({ one }: { one: RegisterImport }) => {
  const stayed = one.outcome.stayed ?? 0;
  if (one.state === 'given-up') return <p class="govuk-body">Nothing of this file was taken into the register.</p>;
  return (
    <>
      <p class="govuk-body">
        What this file brought in was taken out of the register again. To take it in after all,{' '}
        <a class="govuk-link" href={registerPaths.importsPattern}>
          read it in once more
        </a>
        .
      </p>
      {stayed > 0 && (
        <InsetText
          text={`${plural(stayed, 'review')} stayed as they are, because somebody had worked on them since. Remove them one by one if they should go.`}
        />
      )}
    </>
  );
};

const Taken = ({ one }: { one: RegisterImport }) => {
  const { added = 0, followed = 0, same = 0, leftOut = [] } = one.outcome;
  return (
    <>
      <p class="govuk-body">
        It brought in {plural(added, 'review')}
        {one.settledAt !== null && ` on ${dateTime(one.settledAt)}`}. {followed} followed the file, {same} said the same
        already, {leftOut.length} were left out.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${registerPaths.registerPattern}?kept=earlier`}>
          Earlier reviews in the register
        </a>
      </p>
      {leftOut.length > 0 && (
        <Details summaryText={`Rows that were left out (${leftOut.length})`}>
          <ul class="govuk-list govuk-list--bullet">
            {leftOut.map(({ place, reference, why }) => (
              <li key={place}>
                {place}
                {reference !== '' && `, ${reference}`}: {why}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Form action={registerPaths.importStep(one.id, 'undo')} version={one.version} unsavedChanges="off">
        <p class="govuk-body">
          Undoing takes out what this file brought in. Reviews that somebody has worked on since stay as they are.
        </p>
        <Button text="Undo: take this file out again" classes="govuk-button--warning" preventDoubleClick />
      </Form>
    </>
  );
};
