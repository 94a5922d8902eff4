import type { Day } from '../../kernel/day.js';
import { shortDate } from '../../web/formats.js';
import { Button, Details, EmptyState, Page, SummaryList } from '../../web/index.js';
import { skillInWords } from '../readiness/index.js';
import { CandidateTable } from './candidates/candidate-table.js';
import type { Appointment, ChairFile } from './candidates/candidates.js';
import { chairPaths } from './paths.js';
import type { Office } from './rules.js';

export type CalledFor = 'now' | 'not-yet' | 'never';

export interface OverviewPageProps {
  readonly reference: string;
  readonly file: ChairFile;
  /** A chair is called for, may be called for yet, or never will be: the review is not held here. */
  readonly calledFor: CalledFor;
  readonly mayKeep: boolean;
}

/** Who chairs and who writes; who is considered; what is next. */
export const OverviewPage = ({ reference, file, calledFor, mayKeep }: OverviewPageProps) => (
  <Page title={`Chair and author, ${reference}`} heading="Chair and author" caption={reference} wide>
    <p class="govuk-body-l">{whatIsNext(file, calledFor)}</p>
    <SummaryList
      rows={[
        officeRow(reference, { label: 'Independent chair', office: 'chair', file, calledFor }),
        officeRow(reference, { label: 'Report author', office: 'author', file, calledFor }),
        specificationRow(reference, file, mayKeep),
      ]}
    />
    <h2 class="govuk-heading-m">Candidates</h2>
    {mayKeep && <Button text="Add a candidate" href={chairPaths.add(reference)} />}
    {file.candidates.length === 0 ? (
      <EmptyState heading="No candidates yet">
        <p class="govuk-body">
          Candidates come from the register of chairs and authors, or are entered here. Each gives a statement of
          independence, which is compared with the agencies of this review.
        </p>
      </EmptyState>
    ) : (
      <CandidateTable reference={reference} file={file} />
    )}
    <Advice reviewsAtMost={file.reviewsAtMost} />
  </Page>
);

const inOffice = ({ appointments }: ChairFile, office: Office): Appointment | undefined =>
  appointments.find(({ role, endedOn }) => role === office && endedOn === null);

function whatIsNext(file: ChairFile, calledFor: CalledFor): string {
  const chair = inOffice(file, 'chair');
  if (chair === undefined && calledFor === 'never') return 'This review is not held here: nobody is appointed.';
  if (chair === undefined && calledFor === 'not-yet')
    return 'A chair is appointed once it has been decided to hold a review. You can prepare now.';
  if (file.specification === undefined && chair === undefined)
    return 'Next: write down what this review needs of its chair.';
  if (chair === undefined)
    return file.candidates.length === 0
      ? 'Next: add candidates and ask each for a statement.'
      : 'Next: choose between the candidates and appoint one.';
  if (inOffice(file, 'author') === undefined && file.considerations.length === 0)
    return 'Next: appoint a separate author, or record why there is none.';
  if (chair.certifiedOn === null) return 'Next: record the chair’s certificate of training, before the first meeting.';
  if (chair.mentoringOfferedOn === null) return 'Next: offer the chair mentoring from outside the review.';
  return 'Chair and author are settled.';
}

const link = (href: string, text: string) => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
);

interface OfficeRow {
  readonly label: string;
  readonly office: Office;
  readonly file: ChairFile;
  readonly calledFor: CalledFor;
}

function officeRow(reference: string, { label, office, file, calledFor }: OfficeRow) {
  const now = inOffice(file, office);
  const before = file.appointments.filter(({ role, endedOn }) => role === office && endedOn !== null);
  const [considered] = file.considerations;
  return {
    key: { text: label },
    value: {
      html: (
        <>
          {now !== undefined ? (
            <>
              {link(chairPaths.appointment(reference, now.id), now.name)}, since {shortDate(now.appointedOn as Day)}
            </>
          ) : office === 'author' && considered !== undefined ? (
            <>
              No separate author ({shortDate(considered.decidedOn as Day)}): {considered.reason}
            </>
          ) : (
            <>
              Nobody yet
              {office === 'author' && calledFor !== 'never' && (
                <>. {link(chairPaths.noAuthor(reference), 'Record that there is no separate author')}</>
              )}
            </>
          )}
          {before.map((one) => (
            <div key={one.id}>
              Before: {link(chairPaths.appointment(reference, one.id), one.name)}, {shortDate(one.appointedOn as Day)}{' '}
              to {shortDate(one.endedOn as Day)}
            </div>
          ))}
        </>
      ),
    },
  };
}

function specificationRow(reference: string, { specification }: ChairFile, mayKeep: boolean) {
  return {
    key: { text: 'Specification' },
    value: {
      html: (
        <>
          {specification === undefined
            ? 'Not written yet'
            : `Calls for: ${specification.skills.map(skillInWords).join('; ')}`}
          <br />
          {mayKeep &&
            link(
              chairPaths.specification(reference),
              specification === undefined ? 'Write the specification' : 'Change the specification',
            )}
          {mayKeep && specification !== undefined && <br />}
          {specification !== undefined && link(chairPaths.specificationFile(reference), 'Word file for candidates')}
        </>
      ),
    },
  };
}

const Advice = ({ reviewsAtMost }: { reviewsAtMost: number }) => (
  <Details summaryText="Choosing a chair and an author">
    <ul class="govuk-list govuk-list--bullet">
      <li>
        The chair must not be directly associated with any agency involved. Who once worked for one is known by the
        statement, with the time that has passed.
      </li>
      <li>A link can be set aside with a reason, by two different people. Think how it looks to the family.</li>
      <li>Think of a separate author early: chairing and writing are different gifts.</li>
      <li>
        See training before the first meeting, offer mentoring from outside, and let the panel fill what the chair does
        not bring.
      </li>
      <li>
        More than {reviewsAtMost} reviews at once counts as many here; the settings of the partnership say so. A model
        tested in Scotland allows three. It is no rule in England and Wales.
      </li>
    </ul>
    <p class="govuk-body">
      Sources: the toolkit of the London Borough of Bexley, Appendix C; published work on the independence of chairs; in
      our own words.
    </p>
  </Details>
);
