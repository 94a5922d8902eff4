import { Button, Details, Form, Input, SummaryList, Textarea } from '../../../web/index.js';
import type { CellDifference } from '../earlier/entry.js';
import { registerPaths } from '../paths.js';
import type { ColumnsProps } from './columns-form.js';
import type { CellProblem, UnderstoodRow } from './understood.js';

/** One row of a file: what could not be read beside its cell, how it differs from the register, and what may become of it. */
export const RowCard = ({ one, row }: Pick<ColumnsProps, 'one'> & { row: UnderstoodRow }) => (
  <section class="dhr-import-row" aria-labelledby={`row-${row.number}-heading`} id={`row-${row.number}`}>
    <h3 class="govuk-heading-s" id={`row-${row.number}-heading`}>
      {titleOf(row)}
    </h3>
    {row.leftOut !== undefined && <p class="govuk-body">Left out: {row.leftOut}</p>}
    {row.leftOut === undefined && row.doubt !== '' && <p class="govuk-error-message">{row.doubt}</p>}
    {row.state === 'waits' && row.same !== undefined && <Differences rows={row.same.differences} />}
    <Form action={registerPaths.importStep(one.id, `rows/${row.number}`)} version={one.version} unsavedChanges="off">
      {row.state === 'waits' && row.problems.map((problem) => <Cell row={row.number} problem={problem} />)}
      {row.state === 'waits' && row.doubt !== '' && <ReferenceCell one={one} row={row} />}
      <AllCells one={one} row={row} />
      <Choices row={row} />
    </Form>
  </section>
);

const titleOf = ({ place, content }: UnderstoodRow): string =>
  [place, content.texts.reference, content.texts.pseudonym].filter((part) => (part ?? '') !== '').join(': ');

const LONG = 60;

const Cell = ({ row, problem }: { row: number; problem: CellProblem }) => {
  const field = {
    id: `row-${row}-${problem.column}`,
    name: `c-${problem.column}`,
    value: problem.cell,
    label: { text: problem.heading },
    errorMessage: { text: problem.words },
  };
  return problem.cell.length > LONG || problem.cell.includes('\n') ? (
    <Textarea {...field} rows={3} />
  ) : (
    <Input {...field} classes="govuk-input--width-20" spellcheck={false} />
  );
};

const ReferenceCell = ({ one, row }: Pick<ColumnsProps, 'one'> & { row: UnderstoodRow }) => {
  const column = one.columns.targets.indexOf('reference');
  return column < 0 ? null : (
    <Input
      id={`row-${row.number}-${column}`}
      name={`c-${column}`}
      value={row.content.texts.reference ?? ''}
      label={{ text: one.columns.headings[column] ?? 'Reference' }}
      classes="govuk-input--width-20"
      spellcheck={false}
    />
  );
};

const Differences = ({ rows }: { rows: readonly CellDifference[] }) => (
  <>
    <p class="govuk-body">This review is in the register already, and the file says something else:</p>
    <SummaryList
      rows={rows.map(({ heading, ours, theirs }) => ({
        key: { text: heading },
        value: {
          html: (
            <>
              In the register: {ours === '' ? 'nothing' : ours}
              <br />
              <strong>In the file: {theirs}</strong>
            </>
          ),
        },
      }))}
    />
  </>
);

const AllCells = ({ one, row }: Pick<ColumnsProps, 'one'> & { row: UnderstoodRow }) => (
  <Details summaryText="The whole row">
    <SummaryList
      classes="govuk-summary-list--no-border"
      rows={row.cells.flatMap((cell, at) =>
        cell.trim() === ''
          ? []
          : [{ key: { text: one.columns.headings[at] ?? '' }, value: { html: <span class="dhr-prose">{cell}</span> } }],
      )}
    />
  </Details>
);

const Choices = ({ row }: { row: UnderstoodRow }) => {
  if (row.state === 'same') return null;
  if (row.leftOut !== undefined) return <Choice text="Bring it back" value="again" />;
  const known = row.same !== undefined;
  return (
    <>
      <Input
        id={`why-${row.number}`}
        name="why"
        label={{ text: 'If you leave it out, why?' }}
        classes="govuk-input--width-30"
      />
      <div class="govuk-button-group">
        {row.state === 'waits' && (row.problems.length > 0 || row.doubt !== '') && (
          <Choice text="Save the correction" value="save" />
        )}
        {row.problems.length > 0 && <Choice text="Keep it as it stands" value="as-it-stands" />}
        {known && row.state === 'waits' && <Choice text="Follow the file" value="follow" />}
        {known && <Choice text="Leave the register as it is" value="stay" />}
        {(known || row.doubt !== '') && <Choice text="It is a review of its own" value="own" />}
        <Choice text="Leave it out" value="leave" />
      </div>
    </>
  );
};

const Choice = ({ text, value }: { text: string; value: string }) => (
  <Button text={text} name="do" value={value} classes="govuk-button--secondary" preventDoubleClick />
);
