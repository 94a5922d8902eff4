import { dateTime, longDate } from '../../web/formats.js';
import { EmptyState, KeyFacts, Page, SummaryList } from '../../web/index.js';
import type { FamilyComment } from '../family/index.js';
import type { TermsContent } from './content.js';
import { Downloads } from './downloads.js';
import { FamilyViews } from './family-views.js';
import { termsPaths } from './paths.js';
import type { TermsVersion } from './queries.js';
import { TermsText } from './terms-text.js';
import { type WorkingText, Writing } from './writing.js';

export interface TermsPageProps {
  readonly reference: string;
  /** What is being worked on, for those who write it; undefined for readers, and before it is started. */
  readonly working: WorkingText | undefined;
  readonly versions: readonly TermsVersion[];
  readonly mayKeep: boolean;
  /** What the family said; undefined for those who do not read it. */
  readonly comments: readonly FamilyComment[] | undefined;
}

/** The terms of reference: where they stand, what they still lack, their text and their versions. */
export const TermsPage = ({ reference, working, versions, mayKeep, comments }: TermsPageProps) => (
  <Page title={`Terms of reference: ${reference}`} heading="Terms of reference" caption={reference} wide>
    {working === undefined && versions.length === 0 ? (
      <NotStarted reference={reference} mayKeep={mayKeep} />
    ) : (
      <>
        <Standing versions={versions} content={working?.content ?? versions[0]?.content} />
        {working === undefined ? (
          <Reading reference={reference} version={versions[0]} />
        ) : (
          <Writing reference={reference} working={working} versions={versions} />
        )}
        {comments !== undefined && <FamilyViews reference={reference} comments={comments} />}
        <Versions reference={reference} versions={versions} />
      </>
    )}
  </Page>
);

const NotStarted = ({ reference, mayKeep }: { reference: string; mayKeep: boolean }) => (
  <EmptyState
    heading="No terms of reference yet"
    action={mayKeep ? { text: 'Start from the template', href: termsPaths.start(reference) } : undefined}
  >
    <p class="govuk-body">
      Terms of reference say what this review looks at, over which period, with whom, and how. Everything later refers
      back to them: what agencies are asked for, the chronology, the report.
    </p>
    {!mayKeep && <p class="govuk-body">The independent chair and the DASV strategy manager write them.</p>}
  </EmptyState>
);

const NOTHING = { period: null, lines: [], agencies: [] };

const Standing = ({ versions, content }: { versions: readonly TermsVersion[]; content: TermsContent | undefined }) => {
  const agreed = versions.find(({ agreement }) => agreement !== undefined);
  // What is in force, not what is being written: the text below may differ.
  const { period, lines, agencies } = agreed?.content ?? content ?? NOTHING;
  return (
    <KeyFacts
      facts={[
        {
          label: 'In force',
          value:
            agreed?.agreement === undefined
              ? 'Nothing agreed yet'
              : `Version ${agreed.number}, agreed on ${longDate(agreed.agreement.agreedOn)}`,
        },
        {
          label: 'Period',
          value: period === null ? 'Not set' : `${longDate(period.from)} to ${longDate(period.to)}`,
        },
        { label: 'Lines of enquiry', value: lines.length },
        { label: 'Agencies', value: agencies.length },
      ]}
    />
  );
};

const Reading = ({ reference, version }: { reference: string; version: TermsVersion | undefined }) =>
  version === undefined ? null : (
    <>
      <Downloads reference={reference} number={version.number} />
      <TermsText content={version.content} />
    </>
  );

const Versions = ({ reference, versions }: { reference: string; versions: readonly TermsVersion[] }) =>
  versions.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Versions</h2>
      <SummaryList
        rows={versions.map(({ number, madeAt, note, agreement }) => ({
          key: {
            html: (
              <a class="govuk-link" href={termsPaths.version(reference, number)}>
                Version {number}
              </a>
            ),
          },
          value: {
            html: (
              <>
                <p class="govuk-body govuk-!-margin-bottom-1">
                  {agreement === undefined
                    ? 'Not agreed'
                    : `Agreed on ${longDate(agreement.agreedOn)} by ${agreement.agreedBy}`}
                </p>
                <p class="govuk-hint govuk-!-margin-bottom-0">
                  Made on {dateTime(madeAt)}
                  {note !== '' && `. ${note}`}
                </p>
              </>
            ),
          },
        }))}
      />
    </>
  );
