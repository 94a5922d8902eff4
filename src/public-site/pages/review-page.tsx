import type { Day } from '../../kernel/day.js';
import type { PublicFile, PublicPart, PublicReview } from '../../kernel/public-record.js';
import { fileSize, longDate, plural } from '../../web/formats.js';
import { InsetText, Page, Prose } from '../../web/index.js';
import { publicPaths } from '../paths.js';
import { partInWords } from '../words.js';
import { Recommendation } from './recommendations-page.js';

/** One review of the library: what to know before reading, its parts and files, and its recommendations. */
export const ReviewPage = ({ review }: { review: PublicReview }) => (
  <Page
    title={review.title}
    heading={review.title}
    caption={review.partnershipName}
    back={publicPaths.home}
    contentWarning={review.state === 'published' ? review.contentNote : undefined}
  >
    {review.state === 'published' ? <Published review={review} /> : <NoLonger review={review} />}
  </Page>
);

const NoLonger = ({ review }: { review: PublicReview }) => (
  <>
    <InsetText>{review.note}</InsetText>
    <p class="govuk-body">
      {review.state === 'withheld'
        ? `There was a review. Its report is not published${review.endedOn === null ? '' : `, as was decided on ${longDate(review.endedOn as Day)}`}.`
        : `It was published${review.publishedOn === null ? '' : ` on ${longDate(review.publishedOn as Day)}`}${review.endedOn === null ? '' : `, and taken down on ${longDate(review.endedOn as Day)}`}.`}
    </p>
  </>
);

const Published = ({ review }: { review: PublicReview }) => {
  const { opening, publishedOn, correctedOn, note, recommendations, files, libraryLink } = review;
  return (
    <>
      {opening !== '' && <Prose text={opening} headings={2} />}
      <p class="govuk-body">
        {`${review.kind}. ${publishedOn === null ? '' : `Published on ${longDate(publishedOn as Day)}.`}`}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={publicPaths.help}>
          Who to call
        </a>{' '}
        if it touches you, or if you need help.
      </p>
      {HOW_MUCH[review.scope] !== '' && <p class="govuk-body">{HOW_MUCH[review.scope]}</p>}
      {correctedOn !== null && <InsetText>{`Corrected on ${longDate(correctedOn as Day)}: ${note}`}</InsetText>}
      <Parts review={review} />
      {files.length > 0 && (
        <>
          <h2 class="govuk-heading-m">As files</h2>
          <ul class="govuk-list govuk-list--bullet">
            {files.map((file) => (
              <FileLink key={file.name} review={review} file={file} />
            ))}
          </ul>
        </>
      )}
      {libraryLink !== '' && (
        <p class="govuk-body">
          <a class="govuk-link" href={libraryLink} rel="external">
            This review in the national library
          </a>
        </p>
      )}
      {recommendations.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{plural(recommendations.length, 'recommendation')}</h2>
          {recommendations.map((one) => (
            <Recommendation key={one.number} review={review} one={one} />
          ))}
        </>
      )}
    </>
  );
};

const HOW_MUCH = {
  whole: '',
  summary: 'The executive summary and the action plan are published. The overview report is not.',
  learning:
    'What is to be learned is published as a brief, with the recommendations and the action plan. The report is not.',
} as const;

const Parts = ({ review }: { review: PublicReview }) => {
  const parts = [...new Set(review.sections.map(({ part }) => part))];
  const order: readonly PublicPart[] = ['leaflet', 'brief', 'summary', 'overview', 'plan', 'letter'];
  return (
    <>
      <h2 class="govuk-heading-m">Read it</h2>
      <ul class="govuk-list govuk-list--bullet">
        {order
          .filter((part) => parts.includes(part))
          .map((part) => (
            <li key={part}>
              <a class="govuk-link" href={publicPaths.part(review, part)}>
                {partInWords[part]}
              </a>
            </li>
          ))}
      </ul>
    </>
  );
};

const FileLink = ({ review, file }: { review: PublicReview; file: PublicFile }) => (
  <li>
    <a class="govuk-link" href={publicPaths.file(review, file.name)}>
      {`${file.title} (PDF, ${fileSize(file.bytes)})`}
    </a>
  </li>
);
