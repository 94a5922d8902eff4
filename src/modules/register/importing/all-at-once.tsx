import { plural } from '../../../web/formats.js';
import { Button, Details, Form } from '../../../web/index.js';
import { registerPaths } from '../paths.js';
import type { ColumnsProps } from './columns-form.js';
import type { RegisterImport } from './queries.js';
import type { UnderstoodRow } from './understood.js';

/** What can be settled for many rows with one press: hundreds are not settled one by one. */
export const AllAtOnce = ({ one, rows }: ColumnsProps) => {
  const waiting = rows.filter(({ state }) => state === 'waits');
  if (waiting.length < 2) return null;
  const differing = waiting.filter(({ same }) => same !== undefined).length;
  const doubted = waiting.filter(({ doubt }) => doubt !== '').length;
  return (
    <Details summaryText="Settle many rows at once">
      {columnsWithProblems(one, waiting).map(({ column, heading, count }) => (
        <Press
          key={heading}
          one={one}
          text={`${heading}: keep ${plural(count, 'cell')} as typed, without a date`}
          value="as-it-stands"
          column={column}
        />
      ))}
      {differing > 0 && (
        <>
          <Press one={one} text={`Let ${plural(differing, 'review')} follow the file`} value="follow" />
          <Press one={one} text={`Leave ${plural(differing, 'review')} as the register has them`} value="stay" />
        </>
      )}
      {doubted > 0 && (
        <Press one={one} text={`Take ${plural(doubted, 'doubtful row')} as reviews of their own`} value="own" />
      )}
    </Details>
  );
};

function columnsWithProblems(one: RegisterImport, waiting: readonly UnderstoodRow[]) {
  const problems = waiting.flatMap((row) => row.problems);
  return one.columns.headings.flatMap((heading, column) => {
    const count = problems.filter((problem) => problem.column === column).length;
    return count === 0 ? [] : [{ column, heading, count }];
  });
}

interface PressProps {
  readonly one: RegisterImport;
  readonly text: string;
  readonly value: string;
  readonly column?: number;
}

const Press = ({ one, text, value, column }: PressProps) => (
  <Form action={registerPaths.importStep(one.id, 'rows')} version={one.version} unsavedChanges="off">
    {column !== undefined && <input type="hidden" name="column" value={String(column)} />}
    <Button text={text} name="do" value={value} classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);
