import { dateTime } from '../../../web/formats.js';
import { Button, Details, InsetText, Page, TaskList } from '../../../web/index.js';
import { documentsPaths } from '../../documents/index.js';
import { NamesBar } from '../../named-people/index.js';
import { checkingPaths } from '../checking-paths.js';
import type { BroughtFile } from '../content.js';
import { reportPartInWords, reportParts } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import type { ReportVersion } from '../queries.js';
import { VersionTags } from './pages.js';
import type { Reading } from './readings.js';
import { stepsOfVersion, versionSteps } from './steps.js';

export interface VersionPageProps {
  readonly open: OpenReport;
  readonly version: ReportVersion;
  readonly madeBy: string;
  readonly before: ReportVersion | undefined;
  readonly readings: readonly Reading[];
  /** Comments on this version, by part and key. */
  readonly comments: ReadonlyMap<string, number>;
}

/** A version: its sections one line each, its files, and what can be done with it. */
export const VersionPage = (props: VersionPageProps) => {
  const { open, version, before } = props;
  const { reference } = open.review;
  return (
    <Page
      title={`Version ${version.number} of the report, ${reference}`}
      heading={`Version ${version.number}`}
      caption={`Report, ${reference}`}
      back={reportPaths.versions(reference)}
      contentWarning="An account of a death and of what came before it."
    >
      <p class="govuk-body">
        <VersionTags version={version} />
      </p>
      <p class="govuk-body dhr-lines">{open.names.text(version.note)}</p>
      <p class="govuk-body-s">
        Kept by {props.madeBy} on {dateTime(version.madeAt)}
      </p>
      <NamesBar reference={reference} names={open.names} back={reportPaths.version(reference, version.number)} />
      <Files reference={reference} version={version} />
      {before !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={reportPaths.differences(reference, version.number)}>
            What differs from version {before.number}
          </a>
        </p>
      )}
      {version.finalDraftAt !== null && <WhatFinalDraftNeeds reference={reference} />}
      {open.writes && <Steps reference={reference} version={version} />}
      <BroughtIn files={version.content.files ?? []} />
      <Sections {...props} />
      {open.writes && version.putToPanelAt !== null && <Readers readings={props.readings} />}
    </Page>
  );
};

/** What stands between a final draft and the Home Office, in the order in which it is done. */
const WhatFinalDraftNeeds = ({ reference }: { reference: string }) => (
  <div class="govuk-inset-text dhr-no-print">
    <p class="govuk-body">What comes next:</p>
    <ol class="govuk-list govuk-list--number">
      <li>
        <a class="govuk-link" href={checkingPaths.anonymity(reference)}>
          two people sign that nobody can be known from it
        </a>
      </li>
      <li>
        <a class="govuk-link" href={checkingPaths.signOff(reference)}>
          the partnership signs it off
        </a>
        , where you see what still stands in the way
      </li>
    </ol>
  </div>
);

const Files = ({ reference, version }: { reference: string; version: ReportVersion }) => (
  <ul class="govuk-list">
    {reportParts
      .filter((part) => version.content.sections.some((section) => section.part === part))
      .map((part) => (
        <li key={part}>
          {reportPartInWords[part]}:{' '}
          <a class="govuk-link" href={reportPaths.file(reference, version.number, part, 'docx')}>
            Word<span class="govuk-visually-hidden"> file of the {reportPartInWords[part].toLowerCase()}</span>
          </a>{' '}
          or{' '}
          <a class="govuk-link" href={reportPaths.file(reference, version.number, part, 'pdf')}>
            PDF<span class="govuk-visually-hidden"> of the {reportPartInWords[part].toLowerCase()}</span>
          </a>
        </li>
      ))}
    {[version.overviewDocument, version.summaryDocument].some((id) => id !== null) && (
      <li>
        <a class="govuk-link" href={documentsPaths.ofReview(reference).list}>
          The file as it was brought in, among the documents
        </a>
      </li>
    )}
  </ul>
);

const Steps = ({ reference, version }: { reference: string; version: ReportVersion }) => (
  <div class="govuk-button-group">
    {stepsOfVersion(version).map((step, at) => (
      <Button
        key={step}
        text={versionSteps[step].label}
        href={reportPaths.versionStep(reference, version.number, step)}
        classes={at === 0 ? '' : 'govuk-button--secondary'}
      />
    ))}
  </div>
);

const Sections = ({ open, version, comments }: VersionPageProps) => (
  <>
    {reportParts.map((part) => {
      const sections = version.content.sections.filter((section) => section.part === part);
      return sections.length === 0 ? null : (
        <section key={part}>
          <h2 class="govuk-heading-m">{reportPartInWords[part]}</h2>
          <TaskList
            idPrefix={part}
            items={sections.map((section) => {
              const count = comments.get(`${part}/${section.key}`) ?? 0;
              const empty = section.text === '' && section.after === '' && section.filled.length === 0;
              return {
                title: { text: section.heading },
                href: reportPaths.versionSection(open.review.reference, version.number, section),
                status: {
                  text: empty ? 'Empty' : count === 0 ? '' : `${count} ${count === 1 ? 'comment' : 'comments'}`,
                },
              };
            })}
          />
        </section>
      );
    })}
  </>
);

const BroughtIn = ({ files }: { files: readonly BroughtFile[] }) => (
  <>
    {files.map(({ part, name, comments, deleted, pictures }) => (
      <InsetText key={part}>
        <p class="govuk-body">
          {reportPartInWords[part]} read from “{name}”.{' '}
          {deleted > 0 && 'Words marked as deleted were not taken; words marked as inserted were. '}
          {pictures > 0 && `${pictures} ${pictures === 1 ? 'picture was' : 'pictures were'} not taken.`}
        </p>
        {comments.length > 0 && (
          <Details summaryText={`Comments in its margin (${comments.length})`}>
            <ul class="govuk-list govuk-list--bullet">
              {comments.map(({ by, text }, at) => (
                <li key={at}>
                  {by === '' ? '' : `${by}: `}
                  {text}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </InsetText>
    ))}
  </>
);

const Readers = ({ readings }: { readings: readonly Reading[] }) => (
  <section>
    <h2 class="govuk-heading-m">Who has opened it</h2>
    {readings.length === 0 ? (
      <p class="govuk-body">Nobody yet.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {readings.map(({ name, firstAt }) => (
          <li key={name}>
            {name}, first on {dateTime(firstAt)}
          </li>
        ))}
      </ul>
    )}
  </section>
);
