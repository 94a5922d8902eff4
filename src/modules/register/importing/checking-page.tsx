import { dateTime, plural } from '../../../web/formats.js';
import { Button, Details, Form, type FormState, InsetText, Page, Pager, StackedTable } from '../../../web/index.js';
import { earlierFields } from '../earlier/fields.js';
import { keptInWords } from '../earlier/read-date.js';
import { registerPaths } from '../paths.js';
import { AllAtOnce } from './all-at-once.js';
import { ColumnsForm, OrderQuestions, WhatBecomesOfColumns } from './columns-form.js';
import type { OrderDoubt } from './order-doubt.js';
import type { RegisterImport } from './queries.js';
import { RowCard } from './row-card.js';
import { SheetsForm } from './sheets-form.js';
import type { RowState, UnderstoodRow } from './understood.js';

export interface CheckingPageProps {
  readonly one: RegisterImport;
  readonly rows: readonly UnderstoodRow[];
  readonly doubts: readonly OrderDoubt[];
  /** The same file, taken in before. */
  readonly before: RegisterImport | undefined;
  readonly shown: RowState;
  /** Counts from 1. */
  readonly page: number;
  readonly form: FormState;
}

const STATES: Readonly<Record<RowState, string>> = {
  waits: 'Wait for you',
  new: 'New',
  follows: 'Follow the file',
  same: 'Say the same as the register',
  'left-out': 'Left out',
};

const isIn =
  (state: RowState) =>
  (row: UnderstoodRow): boolean =>
    row.state === state;

/** Every row of a file before it is taken in. */
export const CheckingPage = (props: CheckingPageProps) => {
  const { one, rows, doubts, before, form } = props;
  const waiting = rows.filter(isIn('waits')).length;
  const undecided = doubts.filter(({ said }) => said === undefined).length;
  return (
    <Page
      title="Check the rows"
      heading="Check the rows"
      caption={one.fileName}
      form={form}
      back={registerPaths.importsPattern}
      wide
    >
      <p class="govuk-body-l">
        {plural(rows.length, 'row')}: {plural(rows.filter(isIn('new')).length, 'new review')} ready, {waiting} to be
        settled, {rows.filter(isIn('same')).length} in the register already.
      </p>
      {before?.settledAt && (
        <InsetText text={`This very file was taken in before, on ${dateTime(before.settledAt)}.`} />
      )}
      <WhatBecomesOfColumns one={one} />
      <OrderQuestions one={one} doubts={doubts} />
      <ColumnsForm one={one} rows={rows} />
      <SheetsForm one={one} rows={rows} />
      <Beside one={one} />
      <AllAtOnce one={one} rows={rows} />
      <Rows {...props} />
      {waiting + undecided > 0 ? (
        <InsetText text={beforeTakingIn(waiting, undecided)} />
      ) : (
        <Form action={registerPaths.importStep(one.id, 'take')} version={one.version} unsavedChanges="off">
          <Button text="Take the file in" preventDoubleClick />
        </Form>
      )}
      <Form action={registerPaths.importStep(one.id, 'give-up')} version={one.version} unsavedChanges="off">
        <Button text="Give this file up" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </Page>
  );
};

const beforeTakingIn = (waiting: number, undecided: number): string =>
  [
    'The file is taken in as a whole.',
    undecided > 0 && 'Say first, on top of this page, which number is the month.',
    waiting > 0 && 'Put right each row that waits, keep it as it stands, or leave it out.',
  ]
    .filter(Boolean)
    .join(' ');

const Beside = ({ one }: { one: RegisterImport }) =>
  one.columns.beside.length === 0 ? null : (
    <Details summaryText={`What else stands in the file (${one.columns.beside.length})`}>
      <ul class="govuk-list govuk-list--bullet">
        {one.columns.beside.map(({ place, text }) => (
          <li key={place}>
            {place}: {text}
          </li>
        ))}
      </ul>
    </Details>
  );

/** Rows to settle are long, rows that were read are one line each. */
const PAGE = { cards: 25, lines: 100 };

const Rows = ({ one, rows, shown, page }: CheckingPageProps) => {
  const chosen = rows.filter(isIn(shown));
  const asCards = shown !== 'new' && shown !== 'same';
  const size = asCards ? PAGE.cards : PAGE.lines;
  const here = chosen.slice((page - 1) * size, page * size);
  return (
    <>
      <h2 class="govuk-heading-m" id="rows">
        Rows
      </h2>
      <ul class="govuk-list">
        {(Object.keys(STATES) as RowState[]).map((state) => (
          <li key={state}>
            <a
              class="govuk-link"
              href={`${registerPaths.import(one.id, `?show=${state}`)}#rows`}
              aria-current={state === shown ? 'true' : undefined}
            >
              {STATES[state]}
            </a>
            : {rows.filter(isIn(state)).length}
          </li>
        ))}
      </ul>
      <h3 class="govuk-heading-s">{STATES[shown]}</h3>
      {chosen.length === 0 && (
        <p class="govuk-body">
          {shown === 'waits' ? 'No row waits for you: the file can be taken in.' : 'No row is like that.'}
        </p>
      )}
      {asCards ? here.map((row) => <RowCard one={one} row={row} key={row.number} />) : <Lines rows={here} />}
      {chosen.length > 0 && (
        <Pager
          page={page}
          pageSize={size}
          total={chosen.length}
          noun="row"
          href={(to) => `${registerPaths.import(one.id, `?show=${shown}&page=${to}`)}#rows`}
        />
      )}
    </>
  );
};

const SHOWN = ['reference', 'pseudonym', 'partnership', 'died', 'notified', 'decided', 'stage'] as const;

const Lines = ({ rows }: { rows: readonly UnderstoodRow[] }) => {
  if (rows.length === 0) return null;
  const used = SHOWN.filter((id) => rows.some(({ content }) => (content.texts[id] ?? '') !== ''));
  return (
    <StackedTable
      caption="Rows as they were read"
      firstCellIsHeader
      head={[
        { name: 'Row' },
        ...used.map((id) => ({ name: earlierFields.find((field) => field.id === id)?.heading ?? id })),
      ]}
      rows={rows.map(({ place, content }) => [
        { text: place },
        ...used.map((id) => ({ text: cellInWords(content.texts[id], content.dates[id]) })),
      ])}
    />
  );
};

/** The date as it was understood, with what the cell said where that is something else. */
function cellInWords(text = '', date?: string): string {
  const understood = keptInWords(date);
  return understood === '' || understood === text.trim() ? text : `${understood} (“${text.trim()}”)`;
}
