import { type Stage, stages } from '../../kernel/duty.js';
import { plural } from '../../web/formats.js';
import { DutyTag, Page } from '../../web/index.js';
import { proceedingPaths } from '../proceedings/index.js';
import { dutyPaths } from './paths.js';
import type { DutyStanding } from './standing.js';
import { tagOf } from './tag-of.js';

/** The views of the list. */
export type DutyView = 'open' | 'ahead' | 'done' | 'all';

/** Every duty of a review, by stage. */
export interface DutyListProps {
  readonly reference: string;
  readonly standings: readonly DutyStanding[];
  readonly view: DutyView;
  readonly mayKeep: boolean;
}

const views: Record<DutyView, { text: string; holds: (standing: DutyStanding) => boolean }> = {
  open: { text: 'To do now', holds: ({ state }) => ['due', 'overdue', 'paused', 'standing'].includes(state.state) },
  ahead: { text: 'What lies ahead', holds: ({ state }) => state.state === 'not-yet-started' },
  done: { text: 'Done', holds: ({ state }) => state.state === 'met' },
  all: { text: 'All', holds: () => true },
};

/** True when the text names a view. */
export const isView = (text: string | undefined): text is DutyView => text !== undefined && Object.hasOwn(views, text);

export const DutyListPage = ({ reference, standings, view, mayKeep }: DutyListProps) => {
  const shown = standings.filter(views[view].holds);
  const inStage = (stage: Stage): DutyStanding[] => shown.filter(({ duty }) => duty.stage === stage);
  return (
    <Page title={`Duties of ${reference}`} heading="Duties" caption={reference} wide>
      <p class="govuk-body">
        Everything this review owes, to whom and by when. Each date says where it comes from.{' '}
        <a class="govuk-link" href={dutyPaths.charts(reference)}>
          See the same as flow charts
        </a>
        {mayKeep && (
          <>
            {', or '}
            <a class="govuk-link" href={proceedingPaths.pauses(reference)}>
              pause the clocks
            </a>
          </>
        )}
        .
      </p>
      <Views reference={reference} view={view} standings={standings} />
      {shown.length === 0 && <p class="govuk-inset-text">No duties here.</p>}
      {(Object.keys(stages) as Stage[]).map(
        (stage) =>
          inStage(stage).length > 0 && (
            <StageDuties reference={reference} stage={stage} standings={inStage(stage)} key={stage} />
          ),
      )}
    </Page>
  );
};

const Views = ({ reference, view, standings }: Pick<DutyListProps, 'reference' | 'view' | 'standings'>) => (
  <nav class="moj-sub-navigation" aria-label="Which duties">
    <ul class="moj-sub-navigation__list">
      {(Object.keys(views) as DutyView[]).map((one) => (
        <li class="moj-sub-navigation__item" key={one}>
          <a
            class="moj-sub-navigation__link"
            href={`${dutyPaths.list(reference)}?view=${one}`}
            aria-current={one === view ? 'page' : undefined}
          >
            {views[one].text} ({standings.filter(views[one].holds).length})
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const StageDuties = ({
  reference,
  stage,
  standings,
}: {
  reference: string;
  stage: Stage;
  standings: readonly DutyStanding[];
}) => (
  <section class="dhr-duties">
    <h2 class="govuk-heading-m">
      {stages[stage]} <span class="dhr-count">{plural(standings.length, 'duty', 'duties')}</span>
    </h2>
    <ul class="dhr-duties__list">
      {standings.map(({ duty, state }) => (
        <li class="dhr-duties__duty" key={duty.id}>
          <div class="dhr-duties__head">
            <a class="govuk-link" href={dutyPaths.one(reference, duty.id)}>
              {duty.title}
            </a>
            <DutyTag state={tagOf(state)} />
          </div>
          <p class="govuk-body-s dhr-duties__why">{state.sentence}</p>
          <p class="govuk-body-s dhr-duties__who">
            {duty.id} · {duty.owner}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
