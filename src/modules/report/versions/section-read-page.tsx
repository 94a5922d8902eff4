import type { FieldError } from '../../../web/index.js';
import { Differences, EmptyState, Page, Pagination, Prose } from '../../../web/index.js';
import { CommentBox, CommentList } from '../comments/section-comments.js';
import type { CommentShown } from '../comments/shown.js';
import type { SectionContent } from '../content.js';
import { FilledView } from '../filled/filled-view.js';
import { reportPartInWords } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import type { ReportVersion } from '../queries.js';
import type { SectionDifference } from './differences-of.js';

export interface SectionReadPageProps {
  readonly open: OpenReport;
  readonly version: ReportVersion;
  readonly section: SectionContent;
  readonly comments: readonly CommentShown[];
  readonly mayComment: boolean;
  readonly errors: readonly FieldError[];
}

/** One section of a version, to be read and commented on. */
export const SectionReadPage = ({ open, version, section, comments, mayComment, errors }: SectionReadPageProps) => {
  const { reference } = open.review;
  const at = version.content.sections.indexOf(section);
  const [before, following] = [version.content.sections[at - 1], version.content.sections[at + 1]];
  const to = (one: SectionContent) => reportPaths.versionSection(reference, version.number, one);
  return (
    <Page
      title={`${section.heading}: version ${version.number}, ${reference}`}
      heading={section.heading}
      caption={`${reportPartInWords[section.part]}, version ${version.number}, ${reference}`}
      back={reportPaths.version(reference, version.number)}
      form={{ values: {}, errors }}
      contentWarning="An account of a death and of what came before it."
    >
      <Prose text={section.text} headings={2} />
      <FilledView filled={section.filled} headings={2} />
      <Prose text={section.after} headings={2} />
      {section.text === '' && section.after === '' && section.filled.length === 0 && (
        <EmptyState heading="Nothing stands in this section">It was empty when the version was kept.</EmptyState>
      )}
      <Pagination
        landmarkLabel="Sections"
        {...(before === undefined ? {} : { previous: { href: to(before), labelText: before.heading } })}
        {...(following === undefined ? {} : { next: { href: to(following), labelText: following.heading } })}
      />
      {(mayComment || comments.length > 0) && (
        <section aria-labelledby="comments">
          <h2 class="govuk-heading-m" id="comments">
            Comments
          </h2>
          <CommentList reference={reference} comments={comments} answers={open.writes} />
          {mayComment && <CommentBox action={reportPaths.versionComment(reference, version.number, section)} />}
        </section>
      )}
    </Page>
  );
};

export interface DifferencesPageProps {
  readonly reference: string;
  readonly number: number;
  /** The version it is compared with. */
  readonly before: number;
  readonly others: readonly number[];
  readonly sections: readonly SectionDifference[];
}

/** What a version changed in another. */
export const DifferencesPage = ({ reference, number, before, others, sections }: DifferencesPageProps) => (
  <Page
    title={`From version ${before} to version ${number} of the report, ${reference}`}
    heading={`From version ${before} to version ${number}`}
    caption={`Report, ${reference}`}
    back={reportPaths.version(reference, number)}
  >
    {others.length > 1 && (
      <p class="govuk-body">
        Compare with{' '}
        {others.map((other) => (
          <span key={other}>
            <a class="govuk-link" href={`${reportPaths.differences(reference, number)}?with=${other}`}>
              version {other}
            </a>{' '}
          </span>
        ))}
      </p>
    )}
    {sections.length === 0 && <p class="govuk-body">Nothing differs.</p>}
    {sections.map(({ part, key, heading, stretches }) => (
      <section key={`${part}/${key}`}>
        <h2 class="govuk-heading-m">{heading}</h2>
        <Differences stretches={stretches} />
      </section>
    ))}
  </Page>
);
