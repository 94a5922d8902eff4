import { Button, errorFor, Form, type FormState, Page, Select, StackedTable, textOf } from '../../../../web/index.js';
import { type AuditQuestion, auditAnswerInWords } from '../kinds.js';
import type { Audit, AuditRun } from '../queries.js';
import { answersTo, fieldFor } from './form.js';

/** Files of one page of the grid. */
export const FILES_OF_A_PAGE = 25;

export interface GridPageProps {
  readonly audit: Audit;
  readonly run: AuditRun;
  readonly references: ReadonlyMap<number, string>;
  readonly caption: string;
  /** From 1. */
  readonly page: number;
  readonly form: FormState;
  readonly paths: { readonly run: string; readonly grid: string };
}

/** Numbers of the files on a page of the grid. */
export const filesOnPage = ({ sample }: Pick<AuditRun, 'sample'>, page: number): number[] =>
  Array.from({ length: sample }, (_, at) => at + 1).slice((page - 1) * FILES_OF_A_PAGE, page * FILES_OF_A_PAGE);

/** Answers typed in from paper: a row to a file. */
export const GridPage = ({ audit, run, references, caption, page, form, paths }: GridPageProps) => {
  const pages = Math.ceil(run.sample / FILES_OF_A_PAGE);
  return (
    <Page
      title={`All files at once: ${audit.title}`}
      heading="Type in answers from paper"
      {...{ caption, form }}
      back={paths.run}
      wide
    >
      <ol class="govuk-list govuk-list--number">
        {audit.questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <p class="govuk-body">Leave a file that was not read empty. Letters choose an answer: Y, N, D.</p>
      <Form>
        <StackedTable
          caption="Answers, file by file"
          head={[{ name: 'File' }, ...audit.questions.map((_, at) => ({ name: `Question ${at + 1}` }))]}
          rows={filesOnPage(run, page).map((number) => [
            { html: <RowName number={number} reference={references.get(number)} form={form} /> },
            ...audit.questions.map((question, at) => ({ html: <Cell {...{ question, at, number, form }} /> })),
          ])}
          firstCellIsHeader
        />
        <Button text={page < pages ? 'Save and go on' : 'Save'} preventDoubleClick />
      </Form>
      {pages > 1 && <Pages page={page} pages={pages} grid={paths.grid} />}
    </Page>
  );
};

const RowName = ({ number, reference, form }: { number: number; reference: string | undefined; form: FormState }) => (
  <>
    {number}
    {reference !== undefined && <span class="govuk-!-font-weight-regular govuk-!-text-break-word"> {reference}</span>}
    <input type="hidden" name={`f${number}-seen`} value={textOf(form, `f${number}-seen`)} />
  </>
);

const Cell = ({
  question,
  at,
  number,
  form,
}: {
  question: AuditQuestion;
  at: number;
  number: number;
  form: FormState;
}) => {
  const field = fieldFor(question, number);
  return (
    <Select
      {...{ id: field, name: field, value: textOf(form, field), errorMessage: errorFor(form, field) }}
      label={{ text: `File ${number}, question ${at + 1}`, classes: 'govuk-visually-hidden' }}
      formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
      items={[
        { value: '', text: '–' },
        ...answersTo(question).map((value) => ({ value, text: auditAnswerInWords[value] })),
      ]}
    />
  );
};

const Pages = ({ page, pages, grid }: { page: number; pages: number; grid: string }) => (
  <p class="govuk-body">
    Page {page} of {pages}.{' '}
    {page > 1 && (
      <a class="govuk-link" href={`${grid}?page=${page - 1}`}>
        The files before
      </a>
    )}{' '}
    {page < pages && (
      <a class="govuk-link" href={`${grid}?page=${page + 1}`}>
        The files after
      </a>
    )}
  </p>
);
