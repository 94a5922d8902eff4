import { plural, shortDate } from '../../../web/formats.js';
import { Details, InsetText, Page, ScrollRegion, Table } from '../../../web/index.js';
import { readinessPaths } from '../paths.js';
import type { StandingDuty } from './standing.js';
import { StandingTag } from './standing-tag.js';

/** Where the work of a duty is done, and what is there now in a few words. */
export interface ReadinessPart {
  readonly duty: string;
  readonly text: string;
  readonly href: string;
  readonly now: string;
}

export interface OverviewPageProps {
  readonly duties: readonly StandingDuty[];
  readonly parts: readonly ReadinessPart[];
  readonly mayKeep: boolean;
}

/** What the partnership has ready before any death. */
export const OverviewPage = ({ duties, parts, mayKeep }: OverviewPageProps) => {
  const open = duties.filter(({ standing }) => standing !== 'in-place').length;
  return (
    <Page title="Readiness" heading="Readiness: what is prepared before any death" wide>
      <p class="govuk-body-l">
        {open === 0
          ? 'Everything that should stand ready does.'
          : `${plural(open, 'standing duty needs', 'standing duties need')} attention.`}
      </p>
      <InsetText text="A review that begins without money agreed, a chair to ask or a contact to write to loses its first months. None of this is about a particular death." />
      <ScrollRegion label="Standing duties of the partnership">
        <Table
          classes="dhr-register"
          firstCellIsHeader
          caption="Standing duties of the partnership"
          captionClasses="govuk-visually-hidden"
          head={[{ text: 'What, and its state' }, { text: 'Now' }, { text: 'Done' }, { text: 'Look again by' }]}
          rows={duties.map((standing) => rowOf(standing, parts, mayKeep))}
        />
      </ScrollRegion>
      <Advice />
    </Page>
  );
};

function rowOf({ duty, standing, state, reviewBy }: StandingDuty, parts: readonly ReadinessPart[], mayKeep: boolean) {
  const part = parts.find((one) => one.duty === duty.id);
  return [
    {
      html: (
        <>
          <a class="govuk-link" href={readinessPaths.record(duty.id)}>
            {duty.title}
          </a>
          <br />
          <span class="govuk-body-s govuk-!-font-weight-regular">{duty.owner}</span>
          <br />
          <StandingTag standing={standing} />
        </>
      ),
    },
    {
      html: part && (
        <>
          {part.now}
          <br />
          <a class="govuk-link" href={part.href}>
            {part.text}
          </a>
        </>
      ),
    },
    { text: state.metOn === undefined ? 'Not yet' : shortDate(state.metOn) },
    { text: reviewBy === undefined ? (mayKeep ? 'No date set' : '–') : shortDate(reviewBy) },
  ];
}

const Advice = () => (
  <Details summaryText="What to prepare, and why">
    <ul class="govuk-list govuk-list--bullet">
      <li>Agree who pays for chair, author and administration before there is a bill, and write the shares down.</li>
      <li>
        Know people who can chair, write, take minutes and write IMRs, what they are good at, and when they were
        trained.
      </li>
      <li>
        Have interpreters and specialist organisations on call, so that no family waits while somebody looks for one.
      </li>
      <li>Settle who speaks to the press, and that the family hears everything first.</li>
      <li>
        Keep one contact in every agency, small and voluntary ones too: relations are built before they are needed.
      </li>
      <li>See that every partner knows the guidance and has the templates.</li>
    </ul>
    <p class="govuk-body">Source: the toolkit of the London Borough of Bexley, Appendix C, in our own words.</p>
  </Details>
);
