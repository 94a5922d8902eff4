import { daysInWords } from '../../../../kernel/written-date/index.js';
import { plural } from '../../../../web/formats.js';
import { Tag } from '../../../../web/index.js';
import { EntryCell, WhenCell } from '../../entries/entry-cells.js';
import { momentInWords } from '../../entries/entry-words.js';
import type { Entry } from '../../entries/queries.js';
import type { ShownColumns } from '../../entries/shown-columns.js';
import { noteKindInWords } from '../../kinds.js';
import type { Marks } from '../marks/queries.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { AgencyBadge } from './agency-badge.js';
import type { PlacedEntry } from './arrange.js';
import type { ReviewNote } from './queries.js';

/** What every entry of a list is shown with. */
export interface ItemContext {
  readonly reference: string;
  readonly agencies: ReadonlyMap<string, AgencyMark>;
  readonly marks: Marks;
  /** The questions of the lines of enquiry, with their numbers, by id. */
  readonly lines: ReadonlyMap<string, string>;
  readonly shown: ShownColumns;
}

/** One event: the entry, and under it what other agencies say of the same. */
export const EntryItem = ({ placed, context }: { placed: PlacedEntry; context: ItemContext }) => (
  <li class="dhr-event">
    {placed.alsoTold.length > 0 && (
      <p class="dhr-event__linked">One event, told by {plural(placed.alsoTold.length + 1, 'agency', 'agencies')}</p>
    )}
    <Told entry={placed.entry} number={placed.number} context={context} />
    {placed.alsoTold.map(({ entry, number }) => (
      <Told key={entry.id} entry={entry} number={number} context={context} />
    ))}
  </li>
);

const Told = ({ entry, number, context }: { entry: Entry; number: number; context: ItemContext }) => {
  const mark = context.agencies.get(entry.agencyId);
  return (
    <article class={`dhr-told dhr-told--${mark?.shade ?? 1}`} id={`e-${entry.id}`} aria-label={`Entry ${number}`}>
      <div class="dhr-told__side">
        <WhenCell entry={entry} />
        <AgencyBadge mark={mark} />
      </div>
      <div class="dhr-told__body">
        <EntryCell entry={entry} shown={context.shown} />
        {context.shown.has('lines') && <Lines entry={entry} context={context} />}
        <MarksOf entry={entry} context={context} />
        <p class="dhr-entry-line dhr-told__foot">
          <a class="govuk-link" href={togetherPaths.entry(context.reference, entry.id)}>
            Open<span class="govuk-visually-hidden"> entry {number}</span>
          </a>{' '}
          <span class="dhr-quiet">
            No. {number.toLocaleString('en-GB')}. Source: {entry.source}
          </span>
        </p>
      </div>
    </article>
  );
};

const Lines = ({ entry, context }: { entry: Entry; context: ItemContext }) =>
  entry.lines.some((id) => context.lines.has(id)) ? (
    <p class="dhr-entry-line">
      <strong>Lines of enquiry:</strong> {entry.lines.flatMap((id) => context.lines.get(id) ?? []).join('; ')}
    </p>
  ) : null;

/** What the review made of it: in words, each under its own name. */
export const MarksOf = ({ entry, context: { marks, lines } }: { entry: Entry; context: ItemContext }) => {
  const key = marks.keyEvents.get(entry.id);
  return (
    <>
      {key !== undefined && (
        <p class="dhr-entry-line dhr-marked">
          <Tag text="Key event" classes="govuk-tag--purple" />{' '}
          {key.wording !== '' && <span class="dhr-lines">{key.wording}</span>}
        </p>
      )}
      {marks.missed.get(entry.id)?.map(({ id, what, lineId }) => (
        <p class="dhr-entry-line dhr-marked" key={id}>
          <Tag text="Missed opportunity" classes="govuk-tag--orange" /> <span class="dhr-lines">{what}</span>
          {lineId !== null && lines.has(lineId) && <span class="dhr-quiet"> ({lines.get(lineId)})</span>}
        </p>
      ))}
      {marks.pairs
        .filter(({ oneId, otherId, contradiction }) => [oneId, otherId].includes(entry.id) && contradiction !== '')
        .map(({ id, contradiction }) => (
          <p class="dhr-entry-line dhr-marked" key={id}>
            <Tag text="Contradiction" classes="govuk-tag--red" /> <span class="dhr-lines">{contradiction}</span>
          </p>
        ))}
      {marks.comments.get(entry.id)?.map(({ id, text, by }) => (
        <p class="dhr-entry-line dhr-marked" key={id}>
          <strong>Comment, {by}:</strong> <span class="dhr-lines">{text}</span>
        </p>
      ))}
    </>
  );
};

/** A note of the review, unlike any entry of an agency. */
export const NoteItem = ({ note }: { note: ReviewNote }) => (
  <li class="dhr-event">
    <article class="dhr-review-note" aria-label="Note of the review">
      <p class="dhr-entry-line">
        <strong>Note of the review</strong>: {note.kind !== 'other' && `${noteKindInWords[note.kind]}, `}
        {whenOfNote(note)}
      </p>
      <p class="dhr-entry-line dhr-lines">{note.text}</p>
    </article>
  </li>
);

export const whenOfNote = (note: ReviewNote): string =>
  momentInWords({ ...note, firstTime: null, lastTime: null }) || daysInWords(note.firstDay, note.lastDay);
