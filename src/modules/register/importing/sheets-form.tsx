import { plural } from '../../../web/formats.js';
import { Button, Details, Form } from '../../../web/index.js';
import { registerPaths } from '../paths.js';
import type { ColumnsProps } from './columns-form.js';
import { SHEET_LEFT_OUT, sheetOf } from './kinds.js';

/** The sheets of a workbook, each of which may be left out whole: a copy, a list of something else, last year's. */
export const SheetsForm = ({ one, rows }: ColumnsProps) => {
  const sheets = Map.groupBy(rows, ({ place }) => sheetOf(place));
  if (sheets.size < 2) return null;
  return (
    <Details summaryText={`Leave out a whole sheet (${sheets.size} sheets were read)`}>
      {[...sheets].map(([sheet, within]) => {
        const isOut = within.every(({ choice }) => choice.leftOut !== undefined);
        const canComeBack = within.some(({ choice }) => choice.leftOut === SHEET_LEFT_OUT);
        if (isOut && !canComeBack) return null;
        return (
          <Form
            key={sheet}
            action={registerPaths.importStep(one.id, 'rows')}
            version={one.version}
            unsavedChanges="off"
          >
            <input type="hidden" name="sheet" value={sheet} />
            <Button
              text={`${isOut ? 'Bring back' : 'Leave out'} “${sheet}”: ${plural(within.length, 'row')}`}
              name="do"
              value={isOut ? 'bring-sheet' : 'leave-sheet'}
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </Form>
        );
      })}
    </Details>
  );
};
