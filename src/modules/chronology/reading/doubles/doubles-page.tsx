import { plural } from '../../../../web/formats.js';
import { EmptyState, InsetText, Page, Pager, Tag } from '../../../../web/index.js';
import { momentInWords } from '../../entries/entry-words.js';
import type { Entry } from '../../entries/queries.js';
import { AgencyBadge } from '../list/agency-badge.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Pair } from '../marks/queries.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import type { LikelyDouble } from '../rules/doubles.js';
import { reasonsInWords } from '../rules/reasons.js';
import { TogetherTabs } from '../tabs.js';

/** How many pairs a page shows. */
export const PAIRS_A_PAGE = 20;

export interface DoublesPageProps {
  together: Together;
  /** Of this page. */
  waiting: readonly LikelyDouble[];
  waitingInAll: number;
  /** Points in which a pair differs, by its key. */
  differing: ReadonlyMap<LikelyDouble, readonly string[]>;
  judged: readonly Pair[];
  entries: ReadonlyMap<string, Entry>;
  agencies: ReadonlyMap<string, AgencyMark>;
  page: number;
}

/** Entries of two agencies that may tell of one event, and what was made of others. */
export const DoublesPage = (props: DoublesPageProps) => {
  const { together, waitingInAll, judged, page } = props;
  const { reference } = together.review;
  const here = togetherPaths.doubles(reference);
  return (
    <Page
      title={`Doubles in the chronologies of ${reference}`}
      heading="Doubles"
      caption={reference}
      back={togetherPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="doubles" />
      <p class="govuk-body">
        Two agencies often tell of one event, and not always alike. Nothing is ever joined by itself: pairs that look
        alike are put side by side for a person to judge. Entries that were joined stand together in the common list.
      </p>
      <h2 class="govuk-heading-m">To judge</h2>
      {waitingInAll === 0 ? (
        <EmptyState heading="No pair waits">
          <p>No two entries of different agencies look like one event, or all that do were judged.</p>
        </EmptyState>
      ) : (
        <>
          <Waiting {...props} />
          <Pager
            page={page}
            pageSize={PAIRS_A_PAGE}
            total={waitingInAll}
            noun="pair"
            href={(to) => `${here}?page=${to}`}
          />
        </>
      )}
      <h2 class="govuk-heading-m">Judged</h2>
      {judged.length === 0 ? <p class="govuk-body">None yet.</p> : <Judged {...props} />}
    </Page>
  );
};

const Waiting = ({ together, waiting, differing, entries, agencies }: DoublesPageProps) => (
  <ol class="govuk-list dhr-pairs">
    {waiting.map((double) => (
      <li key={`${double.one} ${double.other}`} class="dhr-event">
        <Both ids={[double.one, double.other]} entries={entries} agencies={agencies} />
        <p class="dhr-entry-line">
          <strong>Alike:</strong> {reasonsInWords(double.reasons, (id) => id)}
        </p>
        {(differing.get(double)?.length ?? 0) > 0 && (
          <p class="dhr-entry-line">
            <Tag text="They differ" classes="govuk-tag--red" /> in {differing.get(double)?.join(', ')}
          </p>
        )}
        <p class="dhr-entry-line">
          <a class="govuk-link" href={togetherPaths.pair(together.review.reference, double.one, double.other)}>
            {together.marks ? 'Look at both and judge' : 'Look at both'}
            <span class="govuk-visually-hidden">: {entries.get(double.one) && whenOf(entries.get(double.one))}</span>
          </a>
        </p>
      </li>
    ))}
  </ol>
);

const whenOf = (entry: Entry | undefined): string => (entry === undefined ? '' : momentInWords(entry));

const Both = ({
  ids,
  entries,
  agencies,
}: {
  ids: readonly string[];
  entries: ReadonlyMap<string, Entry>;
  agencies: ReadonlyMap<string, AgencyMark>;
}) => (
  <div class="dhr-compare">
    {ids.map((id) => {
      const entry = entries.get(id);
      return entry === undefined ? null : (
        <div key={id}>
          <p class="dhr-entry-line">
            <AgencyBadge mark={agencies.get(entry.agencyId)} /> <strong>{whenOf(entry)}</strong>
          </p>
          <p class="dhr-entry-line dhr-lines">
            {entry.facts.slice(0, 400)}
            {entry.facts.length > 400 && ' …'}
          </p>
        </div>
      );
    })}
  </div>
);

const Judged = ({ together, judged, entries, agencies }: DoublesPageProps) => (
  <>
    <InsetText>
      {plural(judged.filter(({ verdict }) => verdict === 'same').length, 'pair')} joined,{' '}
      {plural(judged.filter(({ verdict }) => verdict === 'different').length, 'pair')} kept apart,{' '}
      {plural(judged.filter(({ contradiction }) => contradiction !== '').length, 'contradiction')} noted.
    </InsetText>
    <ol class="govuk-list dhr-pairs">
      {judged.slice(0, 200).map((pair) => (
        <li key={pair.id} class="dhr-event">
          <p class="dhr-entry-line">
            <Tag
              text={pair.verdict === 'same' ? 'Same event' : 'Different events'}
              classes={pair.verdict === 'same' ? 'govuk-tag--green' : 'govuk-tag--grey'}
            />
          </p>
          <Both ids={[pair.oneId, pair.otherId]} entries={entries} agencies={agencies} />
          {pair.contradiction !== '' && (
            <p class="dhr-entry-line dhr-marked">
              <Tag text="Contradiction" classes="govuk-tag--red" /> <span class="dhr-lines">{pair.contradiction}</span>
            </p>
          )}
          <p class="dhr-entry-line">
            <a class="govuk-link" href={togetherPaths.pair(together.review.reference, pair.oneId, pair.otherId)}>
              {together.marks ? 'Look again, change or undo' : 'Look at both'}
            </a>
          </p>
        </li>
      ))}
    </ol>
  </>
);
