import { longDate, plural } from '../../../web/formats.js';
import { Button, EmptyState, Page, PlotFigure, type PlotFigureProps, StackedTable, Tag } from '../../../web/index.js';
import { producerInWords } from '../kinds.js';
import type { AuditPaths } from './paths.js';
import type { Audit, AuditRun, RunState } from './queries.js';
import { type Comparison, nameOf } from './result/comparison.js';
import { auditResult } from './result/rules.js';
import { countedInWords } from './result/words.js';

export interface AuditsPageProps {
  readonly what: string;
  readonly caption: string;
  readonly back: string;
  readonly audits: readonly Audit[];
  readonly works: boolean;
  readonly paths: AuditPaths;
}

/** The audits of a measure. */
export const AuditsPage = ({ what, caption, back, audits, works, paths }: AuditsPageProps) => (
  <Page title={`Case-file audits: ${what}`} heading="Case-file audits" caption={caption} back={back}>
    <p class="govuk-body-l">{what}</p>
    {audits.length === 0 ? (
      <EmptyState
        heading="No audit yet"
        action={works ? { text: 'Say what to ask of each file', href: paths.fresh } : undefined}
      >
        You write a few questions, give your list of case numbers, and the program draws files at random. You answer
        file by file, on a phone or on paper. The result becomes a reading of this measure, and you run the same
        questions again in six months.
      </EmptyState>
    ) : (
      <>
        {audits.map((audit) => (
          <section key={audit.id}>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={paths.one(audit.id)}>
                {audit.title}
              </a>
            </h2>
            <Runs audit={audit} paths={paths} />
          </section>
        ))}
        {works && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.fresh}>
              Begin another audit with other questions
            </a>
          </p>
        )}
      </>
    )}
  </Page>
);

export interface AuditPageProps extends Pick<AuditsPageProps, 'caption' | 'works' | 'paths'> {
  readonly audit: Audit;
  readonly isFixed: boolean;
  readonly comparison: Comparison | undefined;
  readonly plot: PlotFigureProps['plot'] | undefined;
}

/** One audit: its questions, its runs, and the last two beside each other. */
export const AuditPage = ({ audit, isFixed, comparison, plot, caption, works, paths }: AuditPageProps) => {
  const open = audit.runs.find(({ state }) => state === 'open');
  const isAgain = audit.runs.some(({ state }) => state === 'finished');
  return (
    <Page title={audit.title} heading={audit.title} caption={`${caption}: case-file audit`} back={paths.home} wide>
      {comparison !== undefined && <TwoRuns comparison={comparison} />}
      {plot !== undefined && <PlotFigure plot={plot} />}
      <h2 class="govuk-heading-m">Runs</h2>
      <Runs audit={audit} paths={paths} />
      {works && open === undefined && (
        <Button href={paths.draw(audit.id)} text={isAgain ? 'Run it again with a new list' : 'Draw the files'} />
      )}
      <h2 class="govuk-heading-m">Questions</h2>
      <ol class="govuk-list govuk-list--number">
        {audit.questions.map(({ id, text, decides, mayNotApply }) => (
          <li key={id}>
            {text} {decides && <Tag text="Decides" />}
            {mayNotApply && ' May not apply.'}
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        A file meets the standard when every question that decides and applies to it is answered with yes. The files are
        read by: {producerInWords[audit.producer].toLowerCase()}
        {audit.producerName === '' ? '' : ` (${audit.producerName})`}.
        {audit.producer === 'own' &&
          ' What an organisation reads in its own files is its own proof, not that of somebody independent.'}
        {audit.producer !== 'own' &&
          ' If whoever leads the action, or people of the organisation itself, answer a file here, the result counts as its own.'}
      </p>
      {works && !isFixed && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.questions(audit.id)}>
            Change the questions
          </a>
        </p>
      )}
      {works && isFixed && (
        <p class="govuk-body">
          Files were answered by these questions, so they stay. For others,{' '}
          <a class="govuk-link" href={paths.fresh}>
            begin another audit
          </a>
          .
        </p>
      )}
    </Page>
  );
};

const Runs = ({ audit, paths }: { audit: Audit; paths: AuditPaths }) =>
  audit.runs.length === 0 ? (
    <p class="govuk-body">No files are drawn yet.</p>
  ) : (
    <StackedTable
      caption={`Runs of ${audit.title}`}
      head={[{ name: 'Run' }, { name: 'Cases of' }, { name: 'Files' }, { name: 'Meets the standard' }]}
      rows={audit.runs.map((run) => [
        {
          html: (
            <a class="govuk-link" href={paths.run(audit.id, run.id)}>
              Run {run.number}
              <span class="govuk-visually-hidden"> of {audit.title}</span>
            </a>
          ),
        },
        { text: `${longDate(run.fromDay)} to ${longDate(run.toDay)}${run.isBaseline ? ' (baseline)' : ''}` },
        { text: `${run.files.length} of ${run.sample}, from ${plural(run.population, 'case')}` },
        { text: said(audit, run) },
      ])}
      firstCellIsHeader
    />
  );

const said = ({ questions }: Audit, run: AuditRun): string => {
  const words: Readonly<Record<RunState, () => string>> = {
    open: () => 'Being read',
    dropped: () => `Dropped: ${run.droppedReason}`,
    finished: () =>
      countedInWords(
        auditResult(
          questions,
          run.files.map(({ answers }) => answers),
        ).standard,
      ),
  };
  return words[run.state]();
};

const TwoRuns = ({ comparison }: { comparison: Comparison }) => {
  const { earlier, later, rows, remarks } = comparison;
  return (
    <>
      <h2 class="govuk-heading-m">The last two runs</h2>
      {remarks.map((remark) => (
        <p class="govuk-body" key={remark}>
          {remark}
        </p>
      ))}
      <StackedTable
        caption="The last two runs, question by question"
        head={[
          { name: 'Question' },
          { name: nameOf(earlier, later) },
          { name: nameOf(later, earlier) },
          { name: 'Between them' },
        ]}
        rows={rows.map((row, at) => [
          { text: at === 0 ? row.name : `${at}. ${row.name}` },
          { text: countedInWords(row.earlier) },
          { text: countedInWords(row.later) },
          { text: row.says },
        ])}
        firstCellIsHeader
      />
    </>
  );
};
