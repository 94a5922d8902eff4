import type { Day } from '../../../kernel/day.js';
import type { Duty } from '../../../kernel/duty.js';
import type { DutyState } from '../../../kernel/duty-state.js';
import type { PartnershipPage } from '../../../platform/catalogue.js';
import { longDate, shortDate } from '../../../web/formats.js';
import { Button, DutyTag, type DutyTagState, Form, Page, StackedTable } from '../../../web/index.js';
import { overviewPaths } from '../paths.js';

/** A duty of the partnership, where it stands, and where it is done by whoever reads. */
export interface StandingRow {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly page: PartnershipPage | undefined;
}

export interface StandingPageProps {
  readonly rows: readonly StandingRow[];
  /** The day on which somebody last went through the register; absent where nobody has. */
  readonly registerCheckedOn: Day | undefined;
  readonly mayCheck: boolean;
}

/** What a partnership owes whatever reviews it has. */
export const StandingPage = ({ rows, registerCheckedOn, mayCheck }: StandingPageProps) => {
  const late = rows.filter(({ state }) => state.state === 'overdue').length;
  return (
    <Page title="Standing duties" heading="Standing duties of the partnership" wide>
      <p class="govuk-body-l">
        What is owed whatever reviews there are.{' '}
        {late === 0 ? 'Nothing is late.' : late === 1 ? 'One is late.' : `${late} are late.`}
      </p>
      <StackedTable
        caption="Standing duties"
        firstCellIsHeader
        head={[{ name: 'Duty' }, { name: 'State' }, { name: 'Last done' }, { name: 'Next' }, { name: 'Where' }]}
        rows={rows.map(cellsOf)}
      />
      {mayCheck && <RegisterChecked on={registerCheckedOn} />}
    </Page>
  );
};

const cellsOf = ({ duty, state, page }: StandingRow) => [
  {
    html: (
      <>
        {duty.title}
        <br />
        <span class="govuk-body-s govuk-!-font-weight-regular">
          {duty.owner}. Source: {duty.source}
        </span>
      </>
    ),
  },
  {
    html: (
      <>
        <DutyTag state={tagOf(state)} />
        <br />
        <span class="govuk-body-s">{state.sentence}</span>
      </>
    ),
  },
  { text: state.metOn === undefined ? 'Not yet' : shortDate(state.metOn) },
  { text: state.effectiveDue === undefined ? 'No day set' : shortDate(state.effectiveDue) },
  {
    html:
      page === undefined ? (
        '–'
      ) : (
        <a class="govuk-link" href={page.href}>
          {page.text}
        </a>
      ),
  },
];

const tagOf = ({ state, metLate }: DutyState): DutyTagState => (state === 'met' && metLate ? 'met-late' : state);

const RegisterChecked = ({ on }: { on: Day | undefined }) => (
  <section>
    <h2 class="govuk-heading-m">The register</h2>
    <p class="govuk-body">
      It is kept by the system, and holds what was read in from earlier spreadsheets. Only somebody who goes through it
      can say that no review is missing.{' '}
      {on === undefined ? 'Nobody has said so yet.' : `Last said on ${longDate(on)}.`}
    </p>
    <Form action={overviewPaths.registerChecked}>
      <Button text="I went through the register today: no review is missing" classes="govuk-button--secondary" />
    </Form>
  </section>
);
