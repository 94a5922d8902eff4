import { buffer } from 'node:stream/consumers';
import type { BlankForm } from '../../platform/catalogue.js';
import { writeXlsx, XLSX_TYPE } from '../../platform/spreadsheet/index.js';
import { sheetColumns } from './taking/plan-file.js';

/** An action plan to fill in: the Home Office's columns and the partnership's, as the system reads them back. */
export const actionForms: readonly BlankForm[] = [
  {
    name: 'action-plan.xlsx',
    title: 'Action plan',
    says: 'Recommendation, action, named lead, milestones, target date and proof. The columns are those that the system reads back.',
    audiences: ['agencies', 'chairs', 'panel-members'],
    mediaType: XLSX_TYPE,
    make: () =>
      buffer(
        writeXlsx({
          ...{ name: 'Action plan', marking: 'OFFICIAL-SENSITIVE when completed', columns: sheetColumns, rows: [] },
          about: 'one row for each action, with a person by name as its lead',
        }),
      ),
  },
];
