import { Button, Details, Form, Radios, Select } from '../../../web/index.js';
import { earlierFields, namesSomebody } from '../earlier/fields.js';
import { registerPaths } from '../paths.js';
import type { OrderDoubt } from './order-doubt.js';
import type { RegisterImport } from './queries.js';
import type { UnderstoodRow } from './understood.js';

const CHOICES = [
  ...earlierFields.map(({ id, heading }) => ({ value: id as string, text: heading })),
  { value: 'other', text: 'Keep it beside, under its own heading' },
  { value: 'leave', text: 'Leave it out' },
];

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 40;

export interface ColumnsProps {
  readonly one: RegisterImport;
  readonly rows: readonly UnderstoodRow[];
}

/** Which column of the file is which, with the first things that each says. */
export const ColumnsForm = ({ one, rows }: ColumnsProps) => {
  const { headings, targets } = one.columns;
  return (
    <Details summaryText={`Which column is which (${headings.length})`}>
      <Form action={registerPaths.importStep(one.id, 'columns')} version={one.version}>
        {headings.map((heading, at) => (
          <Select
            key={heading}
            id={`c-${at}`}
            name={`c-${at}`}
            label={{ text: heading.slice(0, 120), classes: 'govuk-label--s' }}
            hint={{ text: examplesOf(rows, at) }}
            value={targets[at] ?? 'other'}
            items={CHOICES}
          />
        ))}
        <Button text="Read the rows by these columns" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </Details>
  );
};

function examplesOf(rows: readonly UnderstoodRow[], at: number): string {
  const said = new Set<string>();
  for (const { cells } of rows) {
    const cell = (cells[at] ?? '').replace(/\s+/g, ' ').trim();
    if (cell !== '') said.add(cell.length > EXAMPLE_LENGTH ? `${cell.slice(0, EXAMPLE_LENGTH)}…` : cell);
    if (said.size === EXAMPLES) break;
  }
  return said.size === 0 ? 'Nothing in it' : [...said].join(' | ');
}

/** What happens to the columns that are not fields of the register. */
export const WhatBecomesOfColumns = ({ one }: { one: RegisterImport }) => {
  const { headings, targets } = one.columns;
  const beside = headings.filter((_, at) => targets[at] === 'other');
  const left = headings.filter((_, at) => targets[at] === 'leave');
  const names = headings.filter((heading, at) => targets[at] !== 'leave' && namesSomebody(heading));
  return (
    <>
      {beside.length > 0 && <p class="govuk-body">Kept beside, under their own headings: {beside.join(', ')}.</p>}
      {left.length > 0 && <p class="govuk-body">Left out: {left.join(', ')}.</p>}
      {names.length > 0 && (
        <p class="govuk-body">
          <strong>Check {names.join(', ')}:</strong> the register is for pseudonyms, and a real name, date of birth or
          address must not stand in it.
        </p>
      )}
    </>
  );
};

/** Asks once for each column in which some date has the month first. */
export const OrderQuestions = ({ one, doubts }: { one: RegisterImport; doubts: readonly OrderDoubt[] }) =>
  doubts.length === 0 ? null : (
    <Form action={registerPaths.importStep(one.id, 'columns')} version={one.version}>
      {doubts.map(({ column, heading, proof, either, likely, said }) => (
        <Radios
          key={heading}
          idPrefix={`order-${column}`}
          name={`order-${column}`}
          classes="govuk-radios--small"
          value={said ?? likely}
          fieldset={{
            legend: { text: `${heading}: which number is the month?`, classes: 'govuk-fieldset__legend--s' },
          }}
          hint={{
            text: `“${proof.trim().slice(0, 40)}” can only have the month first${either === 0 ? '' : `; ${either} of the others can be read either way`}.`,
          }}
          items={[
            { value: 'day-first', text: 'The second, as written here: 05/04/2014 is 5 April' },
            { value: 'month-first', text: 'The first, as in America: 05/04/2014 is 4 May' },
          ]}
        />
      ))}
      <Button text="Read these dates so" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  );
