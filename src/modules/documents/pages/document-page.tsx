import { dateTime, fileSize } from '../../../web/formats.js';
import { Button, Details, Form, InsetText, Page, SummaryList } from '../../../web/index.js';
import { classInWords } from '../classes.js';
import type { OpenDocument } from '../guards.js';
import type { Opening } from '../openings.js';
import { type DocumentVersion, isFree } from '../queries.js';
import { whoMaySee } from '../who-words.js';
import { kindInWords, ScannerNote, StateTag } from './list-page.js';
import { Openings } from './openings-list.js';

export interface DocumentPageProps {
  readonly opened: OpenDocument;
  readonly versions: readonly DocumentVersion[];
  /** undefined for those who do not see who has looked. */
  readonly openings: readonly Opening[] | undefined;
  readonly may: {
    readonly addVersion: boolean;
    readonly release: boolean;
    readonly withdraw: boolean;
    readonly putBack: boolean;
  };
  readonly scanner: boolean;
}

export const DocumentPage = (props: DocumentPageProps) => {
  const { opened, versions, openings, may, scanner } = props;
  const { document, paths, caption } = opened;
  return (
    <Page
      title={`${document.title}, ${caption}`}
      heading={document.title}
      caption={`${document.marking}, ${caption}`}
      back={paths.list}
    >
      <p class="govuk-body">
        <StateTag document={document} />
      </p>
      <Withdrawn {...props} />
      <Latest {...props} />
      <SummaryList
        rows={[
          { key: { text: 'Class' }, value: { text: classInWords(document.class) } },
          { key: { text: 'Marking' }, value: { text: document.marking } },
          { key: { text: 'Put in by' }, value: { text: `${document.ownerName}, ${dateTime(document.keptAt)}` } },
          ...(document.agencyName === undefined
            ? []
            : [{ key: { text: 'Agency' }, value: { text: document.agencyName } }]),
        ]}
      />
      <WhoSees {...props} />
      <Versions opened={opened} versions={versions} />
      {may.addVersion && (
        <Button text="Upload a new version" href={paths.addVersion(document.id)} classes="govuk-button--secondary" />
      )}
      {openings !== undefined && <Openings openings={openings} />}
      {may.withdraw && document.withdrawnAt === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.withdraw(document.id)}>
            Withdraw this document
          </a>
        </p>
      )}
      <ScannerNote scanner={scanner} />
    </Page>
  );
};

const Withdrawn = ({ opened: { document, paths }, may }: DocumentPageProps) =>
  document.withdrawnAt === null ? null : (
    <InsetText>
      <p class="govuk-body">
        Withdrawn on {dateTime(document.withdrawnAt)}: {document.withdrawnReason}. It is closed to everybody it was
        released to.
      </p>
      {may.putBack && (
        <Form action={paths.putBack(document.id)} version={document.version} unsavedChanges="off">
          <Button text="Put it back" classes="govuk-button--secondary govuk-!-margin-bottom-0" preventDoubleClick />
        </Form>
      )}
    </InsetText>
  );

const Latest = ({ opened: { document, paths } }: DocumentPageProps) => {
  const { latest, id } = document;
  if (latest.scan === 'waiting') {
    return (
      <InsetText>This version opens when the malware scanner has answered, usually within a minute or two.</InsetText>
    );
  }
  if (latest.scan === 'infected') {
    return (
      <InsetText>
        The scanner found malware in this version. Its content was deleted. Clean the file on your computer, and upload
        a new version.
      </InsetText>
    );
  }
  return (
    <div class="govuk-button-group">
      <Button text="Save the file" href={paths.file(id, latest.number)} />
      <Look paths={paths} id={id} version={latest} />
    </div>
  );
};

/** How a version can be looked at without another program. */
const Look = ({ paths, id, version }: { paths: OpenDocument['paths']; id: string; version: DocumentVersion }) => {
  const { kind, number } = version;
  if (kind === 'docx')
    return <Button text="Read it here" href={paths.read(id, number)} classes="govuk-button--secondary" />;
  if (['pdf', 'png', 'jpg', 'txt'].includes(kind)) {
    return <Button text="Show it in the browser" href={paths.shown(id, number)} classes="govuk-button--secondary" />;
  }
  return (
    <p class="govuk-body-s">{kindInWords(kind)} files open in the program for them, such as Excel or LibreOffice.</p>
  );
};

const WhoSees = ({ opened: { document, paths }, may }: DocumentPageProps) => (
  <>
    <h2 class="govuk-heading-m">Who may see it</h2>
    <SummaryList
      rows={whoMaySee(document).map(({ who, why, release }) => ({
        key: { text: why },
        value: { text: release === undefined || release.reason === '' ? who : `${who}. Note: ${release.reason}` },
        ...(release !== undefined && may.release
          ? {
              actions: {
                items: [
                  {
                    text: 'Take back',
                    visuallyHiddenText: `the release to ${who}`,
                    href: paths.takeBack(document.id, release.id),
                  },
                ],
              },
            }
          : {}),
      }))}
    />
    {may.release && document.withdrawnAt === null && (
      <Button text="Release it" href={paths.release(document.id)} classes="govuk-button--secondary" />
    )}
  </>
);

const Versions = ({ opened: { document, paths }, versions }: Pick<DocumentPageProps, 'opened' | 'versions'>) => (
  <>
    <h2 class="govuk-heading-m">Versions</h2>
    <ol class="govuk-list dhr-documents__versions" reversed>
      {versions.map((version) => (
        <li key={version.id}>
          <p class="govuk-body govuk-!-margin-bottom-1 dhr-breakable">
            <strong>Version {version.number}</strong>:{' '}
            {isFree(version) ? (
              <a class="govuk-link" href={paths.file(document.id, version.number)}>
                {version.fileName}
              </a>
            ) : (
              version.fileName
            )}{' '}
            ({kindInWords(version.kind)}, {fileSize(version.size)})
          </p>
          <p class="govuk-body-s">
            {dateTime(version.keptAt)}
            {version.reason === '' ? '' : `. Why: ${version.reason}`}
          </p>
          <Details summaryText={`Proof of version ${version.number}`}>
            <p class="govuk-body-s dhr-breakable">
              SHA-256 of the file, compared at every download: <code>{version.sha256}</code>
            </p>
          </Details>
        </li>
      ))}
    </ol>
  </>
);
