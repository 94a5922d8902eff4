import { dateTime, longDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Page,
  ScrollRegion,
  Table,
  Tag,
  Textarea,
} from '../../../web/index.js';
import { versionWayInWords } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import type { ReportVersion } from '../queries.js';
import { ReportTabs } from '../writing/list-page.js';
import { type VersionStep, versionSteps } from './steps.js';

export interface VersionsPageProps {
  readonly open: OpenReport;
  readonly versions: readonly ReportVersion[];
  readonly names: ReadonlyMap<string, string>;
}

/** Every version that the reader may read. */
export const VersionsPage = ({ open, versions, names }: VersionsPageProps) => {
  const { reference } = open.review;
  return (
    <Page title={`Versions of the report, ${reference}`} heading="Versions of the report" caption={reference} wide>
      {open.writes && <ReportTabs reference={reference} current="versions" />}
      {open.writes && (
        <div class="govuk-button-group">
          <Button text="Keep a version of what is written here" href={reportPaths.newVersion(reference)} />
          <Button
            text="Bring in a report written elsewhere"
            href={reportPaths.upload(reference)}
            classes="govuk-button--secondary"
          />
        </div>
      )}
      {versions.length === 0 ? (
        <EmptyState heading="There is no version yet">
          {open.writes
            ? 'A version keeps the whole as it stands at one moment. The panel, the agencies and the family read versions, never what is being written.'
            : 'A version appears here when it is put to the panel.'}
        </EmptyState>
      ) : (
        <ScrollRegion label="Versions">
          <Table
            firstCellIsHeader
            head={[{ text: 'Version' }, { text: 'What it is for' }, { text: 'Made' }, { text: 'Where it stands' }]}
            rows={versions.map((version) => [
              { html: <VersionLink reference={reference} version={version} /> },
              { text: open.names.text(version.note) },
              { text: `${dateTime(version.madeAt)}, ${names.get(version.madeBy) ?? 'a former colleague'}` },
              { html: <VersionTags version={version} /> },
            ])}
          />
        </ScrollRegion>
      )}
    </Page>
  );
};

const VersionLink = ({ reference, version }: { reference: string; version: ReportVersion }) => (
  <a class="govuk-link" href={reportPaths.version(reference, version.number)}>
    Version {version.number}
  </a>
);

/** What was done with a version, in words. */
export const VersionTags = ({ version }: { version: ReportVersion }) => {
  const tags = [
    version.way === 'uploaded' ? versionWayInWords.uploaded : '',
    version.putToPanelAt === null ? '' : 'Put to the panel',
    version.finalDraftAt === null ? '' : 'Final draft',
    version.issuedOn === null ? '' : `Issued ${longDate(version.issuedOn)}`,
  ].filter((text) => text !== '');
  return tags.length === 0 ? (
    <>Kept</>
  ) : (
    tags.map((text) => (
      <span key={text}>
        <Tag text={text} classes={text.startsWith('Issued') ? 'govuk-tag--green' : 'govuk-tag--blue'} />{' '}
      </span>
    ))
  );
};

/** Freezing what is written here. */
export const NewVersionPage = ({ reference, form }: { reference: string; form: FormState }) => (
  <Page
    title={`Keep a version of the report, ${reference}`}
    heading="Keep a version of the report"
    caption={reference}
    form={form}
    back={reportPaths.versions(reference)}
  >
    <p class="govuk-body">
      It keeps every section of both parts with what the record fills in today. Writing goes on; the version stays as it
      is.
    </p>
    <Form>
      <Textarea
        {...fieldOf(form, 'note')}
        rows={3}
        label={{ text: 'What is this version for?', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: “For the panel of 3 May, with its comments of April worked in.”' }}
      />
      <Button text="Keep the version" preventDoubleClick />
    </Form>
  </Page>
);

export interface StepPageProps {
  readonly reference: string;
  readonly version: ReportVersion;
  readonly step: VersionStep;
  readonly form: FormState;
}

/** What a step brings about, before it is taken. */
export const VersionStepPage = ({ reference, version, step, form }: StepPageProps) => (
  <Page
    title={`${versionSteps[step].label}: version ${version.number}, ${reference}`}
    heading={versionSteps[step].label}
    caption={`Version ${version.number} of the report, ${reference}`}
    form={form}
    back={reportPaths.version(reference, version.number)}
  >
    <p class="govuk-body">{versionSteps[step].means}</p>
    <Form version={version.version}>
      {step === 'issue' && (
        <DateInput
          {...dateOf(form, 'on')}
          fieldset={{ legend: { text: 'Day of issue', classes: 'govuk-fieldset__legend--s' } }}
        />
      )}
      <Button text={versionSteps[step].label} preventDoubleClick />
    </Form>
  </Page>
);
