import { Page, ScrollRegion, Table, WarningText } from '../../../web/index.js';
import { type Finding, findingPaths, kindOf } from '../../findings/index.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import { RecommendationStateTag } from './state-tag.js';
import { RecommendationTabs } from './tabs.js';

export interface IssuesPageProps {
  readonly open: OpenRecommendations;
  /** Agreed findings; undefined for whoever does not read them. */
  readonly findings: readonly Finding[] | undefined;
  /** Those that count. */
  readonly all: readonly Recommendation[];
}

/** Key issues against recommendations: none may be empty (F-03), and a recommendation that answers nothing is shown too. */
export const IssuesPage = ({ open, findings, all }: IssuesPageProps) => {
  const { reference } = open.review;
  const rows = (findings ?? []).filter(({ keyIssue, id }) => keyIssue || all.some((one) => one.findings.includes(id)));
  const empty = rows.filter(({ keyIssue, id }) => keyIssue && !all.some((one) => one.findings.includes(id)));
  const answersNothing = all.filter((one) => one.findings.length === 0);
  return (
    <Page title={`Key issues and recommendations: ${reference}`} heading="Recommendations" caption={reference} wide>
      <RecommendationTabs open={open} current="issues" />
      <h2 class="govuk-heading-m">Key issues and what is recommended because of them</h2>
      {findings === undefined && <p class="govuk-body">The findings of the review are not open to you.</p>}
      {findings !== undefined && rows.length === 0 && (
        <p class="govuk-body">
          No key issue is agreed yet.{' '}
          <a class="govuk-link" href={findingPaths.list(reference)}>
            Go to the findings
          </a>
        </p>
      )}
      {empty.length > 0 && (
        <WarningText
          text={
            empty.length === 1
              ? 'One key issue has no recommendation'
              : `${empty.length} key issues have no recommendation`
          }
          iconFallbackText="Warning"
        />
      )}
      {rows.length > 0 && (
        <ScrollRegion label="Key issues and recommendations">
          <Table
            head={[{ text: 'Finding' }, { text: 'Recommendations' }]}
            rows={rows.map((finding) => [
              {
                html: (
                  <>
                    {kindOf(finding)}:{' '}
                    <a class="govuk-link" href={findingPaths.one(reference, finding.id)}>
                      {finding.title}
                    </a>
                  </>
                ),
              },
              { html: <Because open={open} finding={finding} all={all} /> },
            ])}
          />
        </ScrollRegion>
      )}
      {answersNothing.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Recommendations that answer no finding</h2>
          <Some reference={reference} some={answersNothing} />
        </>
      )}
    </Page>
  );
};

const Because = ({
  open,
  finding,
  all,
}: {
  open: OpenRecommendations;
  finding: Finding;
  all: IssuesPageProps['all'];
}) => {
  const { reference } = open.review;
  const some = all.filter((one) => one.findings.includes(finding.id));
  if (some.length > 0) return <Some reference={reference} some={some} />;
  return (
    <>
      <strong>None</strong>
      {open.keeps && (
        <>
          {'. '}
          <a class="govuk-link" href={recommendationPaths.newOne(reference, { finding: finding.id })}>
            Draft one<span class="govuk-visually-hidden"> for: {finding.title}</span>
          </a>
        </>
      )}
    </>
  );
};

const Some = ({ reference, some }: { reference: string; some: readonly Recommendation[] }) => (
  <ul class="govuk-list govuk-!-margin-bottom-0">
    {some.map((one) => (
      <li key={one.id}>
        <a class="govuk-link" href={recommendationPaths.one(reference, one.id)}>
          {one.number}. {one.title}
        </a>{' '}
        <RecommendationStateTag state={one.state} />
        {one.findings.length === 0 && ` ${one.noFindingBecause}`}
      </li>
    ))}
  </ul>
);
