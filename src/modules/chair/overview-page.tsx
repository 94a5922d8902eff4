import type { Day } from '../../kernel/day.js';
import { listInWords, plural, shortDate } from '../../web/formats.js';
import { Button, Details, EmptyState, Page, ScrollRegion, SummaryList, Table } from '../../web/index.js';
import { skillInWords } from '../readiness/index.js';
import type { Appointment, Candidate, ChairFile } from './candidates/candidates.js';
import { CandidateTag } from './candidates/state.js';
import { chairPaths } from './paths.js';
import { loadOf, type Office, skillGaps } from './rules.js';

export interface OverviewPageProps {
  readonly reference: string;
  readonly file: ChairFile;
  /** It has been decided to hold a review. */
  readonly isHeld: boolean;
  readonly mayKeep: boolean;
}

/** Who chairs and who writes; who is considered; what is next. */
export const OverviewPage = ({ reference, file, isHeld, mayKeep }: OverviewPageProps) => (
  <Page title={`Chair and author, ${reference}`} heading="Chair and author" caption={reference} wide>
    <p class="govuk-body-l">{whatIsNext(file, isHeld)}</p>
    <SummaryList
      rows={[
        officeRow(reference, { label: 'Independent chair', office: 'chair', file }),
        officeRow(reference, { label: 'Report author', office: 'author', file }),
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
      <Candidates reference={reference} file={file} />
    )}
    <Advice reviewsAtMost={file.reviewsAtMost} />
  </Page>
);

const inOffice = ({ appointments }: ChairFile, office: Office): Appointment | undefined =>
  appointments.find(({ role, endedOn }) => role === office && endedOn === null);

function whatIsNext(file: ChairFile, isHeld: boolean): string {
  const chair = inOffice(file, 'chair');
  if (chair === undefined && !isHeld)
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

function officeRow(reference: string, { label, office, file }: { label: string; office: Office; file: ChairFile }) {
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
              {office === 'author' && (
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
            : `Calls for: ${listInWords(specification.skills.map(skillInWords))}`}
          <br />
          {mayKeep &&
            link(
              chairPaths.specification(reference),
              specification === undefined ? 'Write the specification' : 'Change',
            )}
          {specification !== undefined && (
            <> {link(chairPaths.specificationFile(reference), 'Word file for candidates')}</>
          )}
        </>
      ),
    },
  };
}

const Candidates = ({ reference, file }: { reference: string; file: ChairFile }) => (
  <ScrollRegion label="Candidates">
    <Table
      classes="dhr-register"
      firstCellIsHeader
      head={[
        { text: 'Name' },
        { text: 'For' },
        { text: 'State' },
        { text: 'Links' },
        { text: 'Not brought' },
        { text: 'Reviews in hand' },
        { text: 'Score' },
      ]}
      rows={file.candidates.map((candidate) => [
        { html: link(chairPaths.candidate(reference, candidate.row.id), candidate.row.name) },
        { text: candidate.row.role === 'chair' ? 'Chair' : 'Author' },
        { html: <CandidateTag candidate={candidate} /> },
        {
          text:
            candidate.statements.length === 0
              ? 'Not known'
              : candidate.links.length === 0
                ? 'None'
                : plural(candidate.links.length, 'link'),
        },
        { text: gapsText(candidate, file) },
        { text: loadText(candidate, file) },
        { text: candidate.row.score === null ? '–' : `${candidate.row.score} of 5` },
      ])}
    />
  </ScrollRegion>
);

const gapsText = ({ row }: Candidate, { specification }: ChairFile): string => {
  const gaps = skillGaps(specification?.skills ?? [], row.skills);
  return gaps.length === 0 ? 'Nothing' : gaps.map(skillInWords).join(', ');
};

function loadText({ reviewsHere, statements, row }: Candidate, { reviewsAtMost }: ChairFile): string {
  const load = loadOf(reviewsHere, statements[0]?.reviewsInHand ?? row.reviewsElsewhere ?? undefined, reviewsAtMost);
  return `${load.total}${load.isKnown ? '' : ' or more'}${load.isMany ? ', many' : ''}`;
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
