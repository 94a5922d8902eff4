import type { Day } from '../../../kernel/day.js';
import { dayInLondon } from '../../../kernel/day.js';
import { longDate, shortDate } from '../../../web/formats.js';
import { Button, Details, EmptyState, Form, Page, StackedTable } from '../../../web/index.js';
import { type Given, stands } from '../../board/index.js';
import { overviewPaths } from '../paths.js';
import { hasEnded, type Quarter, quarterBefore, quarterInWords, quarterOf } from '../quarter.js';
import type { ListedOverview } from '../queries.js';

export interface ListPageProps {
  readonly overviews: readonly ListedOverview[];
  readonly given: ReadonlyMap<string, readonly Given[]>;
  /** Quarters that have no overview yet, for whoever draws them up. */
  readonly missing: readonly Quarter[];
  readonly today: Day;
}

/** The overviews of a partnership, by quarter, with their state and to whom they were given. */
export const ListPage = ({ overviews, given, missing, today }: ListPageProps) => (
  <Page title="Quarterly overviews" heading="Quarterly overviews" wide>
    <p class="govuk-body">
      What the Community Safety Partnership Board reads of all reviews each quarter, made from the record and finished
      by the co-ordinator. No person is named in it.
    </p>
    {missing.length > 0 && <DrawUp missing={missing} today={today} />}
    {overviews.length === 0 ? (
      <EmptyState heading="No overview yet">
        <p>{missing.length === 0 ? 'An overview stands here once it has been issued.' : 'Draw up the first above.'}</p>
      </EmptyState>
    ) : (
      <StackedTable
        caption="Quarterly overviews"
        firstCellIsHeader
        head={[{ name: 'Quarter' }, { name: 'State' }, { name: 'Given to' }]}
        rows={overviews.map((one) => [
          {
            html: (
              <a class="govuk-link" href={overviewPaths.one(one.id)}>
                {quarterInWords(quarterOf(one.quarterFrom))}
                {one.number > 1 ? `, issue ${one.number}` : ''}
              </a>
            ),
          },
          { text: stateInWords(one) },
          { text: givenInWords(given.get(one.id) ?? [], one) },
        ])}
      />
    )}
  </Page>
);

const DrawUp = ({ missing, today }: { missing: readonly Quarter[]; today: Day }) => {
  const due = quarterBefore(quarterOf(today));
  const others = missing.filter(({ from }) => from !== due.from);
  return (
    <section>
      {others.length < missing.length && <DrawUpForm quarter={due} today={today} classes="" />}
      {others.length > 0 && (
        <Details summaryText="Draw up another quarter">
          {others.map((quarter) => (
            <DrawUpForm key={quarter.from} quarter={quarter} today={today} classes="govuk-button--secondary" />
          ))}
        </Details>
      )}
    </section>
  );
};

const DrawUpForm = ({ quarter, today, classes }: { quarter: Quarter; today: Day; classes: string }) => (
  <Form action={overviewPaths.new(quarter.from)} unsavedChanges="off">
    <Button
      text={`Draw up the overview of ${quarterInWords(quarter)}${hasEnded(quarter, today) ? '' : `, which runs until ${longDate(quarter.to)}`}`}
      classes={classes}
      preventDoubleClick
    />
  </Form>
);

const stateInWords = ({ issuedAt }: ListedOverview): string =>
  issuedAt === null ? 'Draft' : `Issued ${shortDate(dayInLondon(issuedAt))}`;

function givenInWords(given: readonly Given[], { issuedAt }: ListedOverview): string {
  const boards = new Set(given.filter(stands).map(({ boardName }) => boardName));
  return boards.size === 0 ? (issuedAt === null ? '' : 'Nobody yet') : [...boards].join('; ');
}
