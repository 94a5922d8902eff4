import { dayInLondon } from '../../../../kernel/day.js';
import { longDate } from '../../../../web/formats.js';
import { Button, Form, InsetText, Page } from '../../../../web/index.js';
import type { Direction } from '../../kinds.js';
import { type Audit, type AuditRun, unanswered } from '../queries.js';
import { ResultView } from './result-view.js';

export interface RunProps {
  readonly audit: Audit;
  readonly run: AuditRun;
  readonly direction: Direction;
  readonly caption: string;
  readonly works: boolean;
  readonly mayDrop: boolean;
  readonly mayPutRight: boolean;
  readonly references: ReadonlyMap<number, string>;
  readonly paths: { readonly audit: string; of(page: string): string };
}

/** One run: its files while it is open, then what they show. */
export const RunPage = (props: RunProps) => {
  const { audit, run, direction, caption, paths } = props;
  return (
    <Page
      title={`Run ${run.number}: ${audit.title}`}
      heading={`Run ${run.number}`}
      caption={`${caption}: ${audit.title}`}
      back={paths.audit}
      wide={run.state === 'finished'}
    >
      {run.state === 'dropped' && (
        <InsetText>
          This run was dropped on {longDate(dayInLondon(run.droppedAt ?? run.drawnAt))} and counts for nothing:{' '}
          {run.droppedReason}
        </InsetText>
      )}
      {run.state === 'finished' && <ResultView {...{ audit, run, direction }} />}
      {run.state === 'open' && props.works && <OpenRun {...props} />}
      {run.state === 'open' && !props.works && (
        <p class="govuk-body">
          {run.files.length} of {run.sample} files are answered. The result is shown when the run is finished.
        </p>
      )}
      {run.state === 'finished' && props.mayPutRight && <Finished {...props} />}
      {props.mayDrop && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.of('drop')}>
            Drop this run
          </a>
        </p>
      )}
    </Page>
  );
};

const OpenRun = ({ run, references, paths }: RunProps) => {
  const left = unanswered(run);
  const [first] = left;
  const last = left.at(-1);
  return (
    <>
      <p class="govuk-body-l">
        {run.files.length} of {run.sample} files answered.
      </p>
      {run.reopenedAt !== null && (
        <InsetText>
          This run was opened again. Its reading stands until you finish it again; then a new one takes its place.
        </InsetText>
      )}
      {first === undefined ? (
        <p class="govuk-body">All files are answered.</p>
      ) : (
        <p class="govuk-body">
          Open the files in their order: whoever has to stop early has still read a sample. A second auditor begins at
          the end.
        </p>
      )}
      <div class="govuk-button-group">
        {first !== undefined && <Button href={paths.of(`files/${first}`)} text={`Answer file ${first}`} />}
        {last !== undefined && last !== first && (
          <Button
            href={`${paths.of(`files/${last}`)}?order=back`}
            text={`Begin at the end, file ${last}`}
            classes="govuk-button--secondary"
          />
        )}
        {run.files.length > 0 && (
          <a class="govuk-link" href={paths.of('finish')}>
            Finish and see the result
          </a>
        )}
      </div>
      <OnPaper paths={paths} />
      <Files {...{ run, references, paths }} />
    </>
  );
};

const OnPaper = ({ paths }: Pick<RunProps, 'paths'>) => (
  <p class="govuk-body">
    Without a screen: take the audit sheet as{' '}
    <a class="govuk-link" href={paths.of('sheet')}>
      Word
    </a>{' '}
    or{' '}
    <a class="govuk-link" href={`${paths.of('sheet')}?as=pdf`}>
      PDF
    </a>
    , and{' '}
    <a class="govuk-link" href={paths.of('grid')}>
      type the answers in afterwards, all files on one page
    </a>
    .{' '}
    <a class="govuk-link" href={paths.of('check')}>
      How the files were drawn
    </a>
  </p>
);

const Files = ({ run, references, paths }: Pick<RunProps, 'run' | 'references' | 'paths'>) => {
  const answered = new Set(run.files.map(({ fileNumber }) => fileNumber));
  const numbers = Array.from({ length: run.sample }, (_, at) => at + 1);
  return (
    <>
      <h2 class="govuk-heading-m">The files</h2>
      {references.size === 0 && (
        <p class="govuk-body">
          The case numbers were erased.{' '}
          <a class="govuk-link" href={paths.of('check')}>
            Paste the list again
          </a>{' '}
          to see which file has which number.
        </p>
      )}
      <ul class="govuk-list">
        {numbers.map((number) => (
          <li key={number}>
            {number}.{' '}
            <a class="govuk-link govuk-!-text-break-word" href={paths.of(`files/${number}`)}>
              {references.get(number) ?? `File ${number}`}
            </a>
            : {answered.has(number) ? 'answered' : 'not yet'}
          </li>
        ))}
      </ul>
    </>
  );
};

const Finished = ({ paths }: RunProps) => (
  <>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.audit}>
        See all its runs side by side, and run it again
      </a>
      : in about six months, with the same questions.
    </p>
    <h2 class="govuk-heading-m">Something is wrong with it</h2>
    <p class="govuk-body">
      To put an answer right, open the run again. When you finish it again, another reading takes the place of this one,
      and both stay on record.{' '}
      <a class="govuk-link" href={paths.of('check')}>
        How the files were drawn
      </a>
    </p>
    <Form action={paths.of('reopen')} unsavedChanges="off">
      <Button text="Open it again" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </>
);
