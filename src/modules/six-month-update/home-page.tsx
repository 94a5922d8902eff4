import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DutyState } from '../../kernel/duty-state.js';
import { longDate, plural } from '../../web/formats.js';
import { Button, EmptyState, InsetText, Page, StackedTable } from '../../web/index.js';
import { updateName } from './kinds.js';
import { updatePaths } from './paths.js';
import type { AskingProgress } from './progress-of.js';
import { isOpen, type Update } from './queries.js';
import { beginsOn } from './rules.js';

/** An update with how far it is. */
export interface UpdateStands {
  readonly update: Update;
  readonly progress: AskingProgress | undefined;
  /** The day on which the partnership's own board was given it. */
  readonly givenOn: Day | undefined;
}

export interface HomePageProps {
  readonly reference: string;
  /** Newest first. */
  readonly updates: readonly UpdateStands[];
  readonly publishedOn: Day | undefined;
  readonly duty: DutyState | undefined;
  readonly keeps: boolean;
}

/** The updates of a review on what came of its recommendations. */
export const HomePage = ({ reference, updates, publishedOn, duty, keeps }: HomePageProps) => (
  <Page title={`Six-month update: ${reference}`} heading="Six-month update" caption={reference}>
    <p class="govuk-body-l">{leadOf(publishedOn, duty)}</p>
    {updates.length === 0 ? (
      <EmptyState heading="No update yet">{beginsInWords(duty)}</EmptyState>
    ) : (
      <StackedTable
        caption="Updates of this review"
        firstCellIsHeader
        head={['Update', 'Asked', 'Answers', 'Where it stands'].map((name) => ({ name }))}
        rows={updates.map((one) => [
          { html: <UpdateLink reference={reference} update={one.update} /> },
          { text: askedInWords(one.update) },
          { text: answersInWords(one) },
          { text: standsInWords(one) },
        ])}
      />
    )}
    {keeps && publishedOn !== undefined && !updates.some(({ update }) => isOpen(update)) && (
      <>
        {updates.length > 0 && (
          <InsetText text="What was issued stays as it is. A later update follows it: the board may ask for one, and what was wrong before is put right there." />
        )}
        <Button
          text={updates.length === 0 ? 'Begin the update now' : 'Begin a later update'}
          href={updatePaths.newOne(reference)}
          classes="govuk-button--secondary"
        />
      </>
    )}
  </Page>
);

const UpdateLink = ({ reference, update }: { reference: string; update: Update }) => (
  <a class="govuk-link" href={updatePaths.one(reference, update.id)}>
    {updateName(update.months)}
  </a>
);

function leadOf(publishedOn: Day | undefined, duty: DutyState | undefined): string {
  if (publishedOn === undefined) return 'The board is told six months after publication. This review is not published.';
  const published = `Published on ${longDate(publishedOn)}.`;
  if (duty?.metOn !== undefined) return `${published} The board was given the update on ${longDate(duty.metOn)}.`;
  return duty?.effectiveDue === undefined
    ? published
    : `${published} The board is owed the update by ${longDate(duty.effectiveDue)}.`;
}

const beginsInWords = (duty: DutyState | undefined): string =>
  duty?.effectiveDue === undefined || duty.metOn !== undefined
    ? 'It is begun some weeks before it is due, and the owners of the recommendations are asked.'
    : `It is begun by itself on ${longDate(beginsOn(duty.effectiveDue))}, and the owners of the recommendations are asked.`;

const askedInWords = ({ begunAt, answersBy }: Update): string =>
  `${longDateOf(begunAt)}, to answer by ${longDate(answersBy)}`;

const longDateOf = (at: Date): string => longDate(dayInLondon(at));

/** "7 of 9". */
export const answersInWords = ({ update, progress }: UpdateStands): string => {
  if (!isOpen(update) || progress === undefined) return '';
  const came = `${progress.came} of ${progress.wanted}`;
  return progress.unreached === 0 ? came : `${came}; ${plural(progress.unreached, 'answer')} to be asked for by voice`;
};

/** Issued, given, dropped, or being drawn up. */
export function standsInWords({ update, givenOn }: UpdateStands): string {
  if (update.droppedAt !== null) return `Dropped: ${update.droppedReason}`;
  if (update.issuedAt === null) return 'Being drawn up';
  const issued = `Issued on ${longDateOf(update.issuedAt)}`;
  return givenOn === undefined ? `${issued}; not given to the board yet` : `${issued}; given on ${longDate(givenOn)}`;
}
