import { dateTime, longDate, plural } from '../../web/formats.js';
import { SummaryList } from '../../web/index.js';
import { noticePaths } from '../notices/index.js';
import { type Review, reviewPaths } from '../reviews/index.js';

/** A person of the review, under the pseudonym. */
export interface SubjectLine {
  readonly pseudonym: string;
  readonly capacity: string;
}

/** A body that must be told, and how far that has come. */
export interface NoticeLine {
  readonly to: string;
  readonly state: string;
  /** Nothing more is waited for. */
  readonly isSettled: boolean;
}

export interface AsideProps {
  readonly review: Review;
  readonly regimeName: string;
  /** Undefined for those to whom the people of the review are not open. */
  readonly subjects: readonly SubjectLine[] | undefined;
  readonly notices: readonly NoticeLine[];
}

/** Who it is about, who has yet to be told, and what the review is. */
export const Aside = ({ review, regimeName, subjects, notices }: AsideProps) => (
  <>
    {subjects !== undefined && <People review={review} subjects={subjects} />}
    {notices.length > 0 && <Notices review={review} notices={notices} />}
    <h2 class="govuk-heading-s">About this review</h2>
    <SummaryList
      classes="dhr-narrow"
      rows={[
        { key: { text: 'Held as' }, value: { text: regimeName } },
        { key: { text: 'Registered' }, value: { text: dateTime(review.registeredAt) } },
        {
          key: { text: 'CSP first aware' },
          value: { text: review.firstAwareOn === null ? 'Not recorded' : longDate(review.firstAwareOn) },
        },
      ]}
    />
  </>
);

const People = ({ review, subjects }: { review: Review; subjects: readonly SubjectLine[] }) => (
  <>
    <h2 class="govuk-heading-s">The people</h2>
    {subjects.length === 0 ? (
      <p class="govuk-body">Nobody is named yet.</p>
    ) : (
      <ul class="govuk-list">
        {subjects.map((subject) => (
          <li key={subject.pseudonym}>
            <strong>{subject.pseudonym}</strong>, {subject.capacity.toLowerCase()}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={reviewPaths.people(review.reference)}>
        The people of this review
      </a>
    </p>
  </>
);

/** Only those who are still waited for by name: the rest is one sentence. */
const Notices = ({ review, notices }: Pick<AsideProps, 'review' | 'notices'>) => {
  const open = notices.filter(({ isSettled }) => !isSettled);
  return (
    <>
      <h2 class="govuk-heading-s">Who must be told</h2>
      {open.length > 0 && (
        <SummaryList
          classes="dhr-narrow"
          rows={open.map(({ to, state }) => ({ key: { text: to }, value: { text: state } }))}
        />
      )}
      <p class="govuk-body">
        {open.length === 0
          ? `All ${plural(notices.length, 'notice is', 'notices are')} settled. `
          : `${notices.length - open.length} of ${notices.length} settled. `}
        <a class="govuk-link" href={noticePaths.list(review.reference)}>
          Notices
        </a>
      </p>
    </>
  );
};
