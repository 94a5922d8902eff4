import { shortDate } from '../../../web/formats.js';
import { StackedTable } from '../../../web/index.js';
import { givingWayInWords } from '../kinds.js';
import { boardPaths } from '../paths.js';
import { type Given, stands } from '../queries.js';

export interface GivenListProps {
  /** Rows of the log, newest first. */
  readonly given: readonly Given[];
  /** Says what the list is of: "Given to" unless it stands among others. */
  readonly caption?: string;
  /** Tells what was given, not to whom: for the page of one board. */
  readonly withThing?: boolean;
  /** Tells both. */
  readonly withBoth?: boolean;
  /** Offers to take a row back. */
  readonly mayKeep?: boolean;
}

/** To whom something was given, on which day and how. Rows that were taken back say so. */
export const GivenList = ({ given, caption = 'Given to', withThing, withBoth, mayKeep }: GivenListProps) =>
  given.length === 0 ? null : (
    <StackedTable
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { name: withThing ? 'What' : 'Board' },
        ...(withBoth ? [{ name: 'What' }] : []),
        { name: 'Day' },
        { name: 'How' },
        { name: 'Note' },
        ...(mayKeep ? [{ name: 'Take back', hidden: true }] : []),
      ]}
      rows={given.map((one) => [
        withThing ? { html: <Thing given={one} /> } : { text: one.boardName },
        ...(withBoth ? [{ html: <Thing given={one} /> }] : []),
        { text: shortDate(one.givenOn) },
        { text: howInWords(one) },
        { text: noteOf(one) },
        ...(mayKeep ? [{ html: stands(one) ? <TakeBack given={one} /> : null }] : []),
      ])}
    />
  );

/** What was given, leading to the page on which it is read. */
const Thing = ({ given: { page, title } }: { given: Given }) =>
  page === undefined ? (
    <span>{title}</span>
  ) : (
    <a class="govuk-link" href={page}>
      {title}
    </a>
  );

const TakeBack = ({ given }: { given: Given }) => (
  <a class="govuk-link" href={boardPaths.givenBack(given.boardId, given.id)}>
    Take back
    <span class="govuk-visually-hidden">
      : {given.title}, {given.boardName}, {shortDate(given.givenOn)}
    </span>
  </a>
);

const howInWords = ({ way, meetingOn }: Given): string =>
  meetingOn === null
    ? givingWayInWords[way]
    : `${way === 'papers' ? 'With the papers of the meeting' : 'At the meeting'} of ${shortDate(meetingOn)}`;

const noteOf = (one: Given): string =>
  stands(one) ? one.note : `Taken back: ${one.withdrawnReason}${one.note === '' ? '' : ` (${one.note})`}`;
