import { dayInLondon } from '../../kernel/day.js';
import { longDate, shortDate } from '../../web/formats.js';
import { EmptyState, Page, StackedTable } from '../../web/index.js';
import { answersInWords, standsInWords, type UpdateStands } from './home-page.js';
import { updateName } from './kinds.js';
import type { WithoutUpdate } from './listing.js';
import { boardUpdatePaths, updatePaths } from './paths.js';

export interface ListPageProps {
  /** Newest first. */
  readonly updates: readonly UpdateStands[];
  readonly waiting: readonly WithoutUpdate[];
  /** References by the id of the review; empty for who reads as a board. */
  readonly references: ReadonlyMap<string, string>;
  readonly runs: boolean;
}

/** The updates of a partnership: what is due, what was asked and answered, what was issued and given. Boards read those that were issued. */
export const ListPage = ({ updates, waiting, references, runs }: ListPageProps) => (
  <Page title="Six-month updates" heading="Six-month updates" wide>
    <p class="govuk-body-l">What came of the recommendations of each review, six months after it was published.</p>
    {updates.length === 0 ? (
      <EmptyState heading="No update yet">
        {runs
          ? 'An update is begun by itself six weeks before its day, and the owners of the recommendations are asked.'
          : 'When one is issued, you read it here.'}
      </EmptyState>
    ) : (
      <StackedTable
        caption="Updates"
        firstCellIsHeader
        head={[
          { name: 'Update' },
          ...(runs ? [{ name: 'Asked' }, { name: 'Answers' }] : []),
          { name: 'Where it stands' },
        ]}
        rows={updates.map((one) => [
          { html: <UpdateLink one={one} reference={references.get(one.update.reviewId)} /> },
          ...(runs ? [{ text: shortDate(dayInLondon(one.update.begunAt)) }, { text: answersInWords(one) }] : []),
          { text: standsInWords(one) },
        ])}
      />
    )}
    {waiting.length > 0 && <Waiting waiting={waiting} />}
  </Page>
);

const UpdateLink = ({ one: { update }, reference }: { one: UpdateStands; reference: string | undefined }) =>
  reference === undefined ? (
    <a class="govuk-link" href={boardUpdatePaths.one(update.id)}>
      {update.title}
    </a>
  ) : (
    <a class="govuk-link" href={updatePaths.one(reference, update.id)}>
      {updateName(update.months)}: {reference}
    </a>
  );

const Waiting = ({ waiting }: Pick<ListPageProps, 'waiting'>) => (
  <StackedTable
    caption="Published, and not begun yet"
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    head={['Review', 'Published', 'Update due'].map((name) => ({ name }))}
    rows={waiting.map(({ reference, publishedOn, dueOn }) => [
      {
        html: (
          <a class="govuk-link" href={updatePaths.home(reference)}>
            {reference}
          </a>
        ),
      },
      { text: longDate(publishedOn) },
      { text: longDate(dueOn) },
    ])}
  />
);
