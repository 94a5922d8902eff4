import { dateTime } from '../../../web/formats.js';
import {
  Button,
  Details,
  Form,
  type FormState,
  fieldOf as formField,
  Input,
  InsetText,
  Page,
  SummaryList,
  Timeline,
} from '../../../web/index.js';
import { intakePaths } from '../../notification/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { registerPaths } from '../paths.js';
import { changesBetween, type EarlierContent, type EarlierEntry } from './entry.js';
import { earlierFields, fieldOf } from './fields.js';
import { earlierActs } from './kinds.js';
import type { EarlierChange } from './queries.js';
import { keptInWords } from './read-date.js';

export interface EntryPageProps {
  readonly entry: EarlierEntry;
  readonly changes: readonly EarlierChange[];
  readonly nameOf: (personId: string) => string;
  /** The reference of the review that stands for it now, where it was taken over. */
  readonly takenOverAs: string | undefined;
  readonly mayKeep: boolean;
  readonly form: FormState;
}

/** A review that was kept before this system. */
export const EntryPage = (props: EntryPageProps) => {
  const { entry, takenOverAs, mayKeep, form } = props;
  const name = entry.reference || 'No reference';
  return (
    <Page
      title={`Earlier review ${name}`}
      heading={name}
      caption="Earlier review"
      form={form}
      back={`${registerPaths.registerPattern}?kept=earlier`}
    >
      <p class="govuk-body">It was kept before this system. No duty is owed for it here.</p>
      {entry.removedWhy !== null && <InsetText text={`Removed from the register: ${entry.removedWhy}`} />}
      {takenOverAs !== undefined && (
        <InsetText>
          Taken over as{' '}
          <a class="govuk-link" href={reviewPaths.overview(takenOverAs)}>
            {takenOverAs}
          </a>
          , which stands in the register for it.
        </InsetText>
      )}
      <Facts entry={entry} />
      {mayKeep && entry.removedWhy === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={registerPaths.earlierStep(entry.id, 'change')}>
            Change what it says
          </a>
        </p>
      )}
      <History {...props} />
      {mayKeep && <Keeping {...props} />}
    </Page>
  );
};

const Facts = ({ entry }: { entry: EarlierEntry }) => (
  <SummaryList
    rows={[
      ...earlierFields.flatMap(({ id, heading }) =>
        (entry.texts[id] ?? '').trim() === ''
          ? []
          : [{ key: { text: heading }, value: { html: <Said entry={entry} id={id} /> } }],
      ),
      ...entry.others.flatMap(({ label, text }) =>
        text.trim() === '' ? [] : [{ key: { text: label }, value: { html: <span class="dhr-prose">{text}</span> } }],
      ),
    ]}
  />
);

/** A date as it was understood, with what was typed where that is something else. */
const Said = ({ entry, id }: { entry: EarlierEntry; id: string }) => {
  const typed = (entry.texts[id] ?? '').trim();
  const understood = fieldOf(id)?.date === undefined ? '' : keptInWords(entry.dates[id]);
  if (understood === '' || understood === typed) return <span class="dhr-prose">{typed}</span>;
  return (
    <>
      {understood}
      <br />
      <span class="govuk-hint">Typed: {typed}</span>
    </>
  );
};

const History = ({ entry, changes, nameOf }: EntryPageProps) => (
  <>
    <h2 class="govuk-heading-m">History</h2>
    <Timeline
      items={changes.map((change, at) => ({
        label: { text: earlierActs[change.what] },
        at: { timestamp: change.changedAt.toISOString(), words: dateTime(change.changedAt) },
        byline: { text: nameOf(change.changedBy) },
        html: <What change={change} after={stoodAfter(entry, changes.slice(0, at))} />,
      }))}
    />
  </>
);

/** How it stood after a change: as the next one that says so found it, or as it stands. */
const stoodAfter = (entry: EarlierEntry, later: readonly EarlierChange[]): EarlierContent =>
  later.findLast(({ before }) => before !== null)?.before ?? entry;

const What = ({ change, after }: { change: EarlierChange; after: EarlierContent }) => (
  <>
    {change.reason !== '' && <p class="govuk-body">{change.reason}</p>}
    {change.before !== null && (
      <ul class="govuk-list govuk-list--bullet">
        {changesBetween(change.before, after).map(({ heading, ours, theirs }) => (
          <li key={heading}>
            {heading}: {ours === '' ? 'nothing' : `“${ours}”`} became {theirs === '' ? 'nothing' : `“${theirs}”`}
          </li>
        ))}
      </ul>
    )}
  </>
);

const Keeping = ({ entry, takenOverAs, form }: EntryPageProps) => {
  const { id, version, removedWhy } = entry;
  if (removedWhy !== null)
    return (
      <Form action={registerPaths.earlierStep(id, 'bring-back')} version={version} unsavedChanges="off">
        <Button text="Bring it back into the register" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    );
  return (
    <>
      {takenOverAs === undefined && <TakeOver entry={entry} form={form} />}
      <Details summaryText="Remove it from the register" open={form.errors.some(({ field }) => field === 'reason')}>
        <Form action={registerPaths.earlierStep(id, 'remove')} version={version}>
          <Input {...formField(form, 'reason')} label={{ text: 'Why is it removed?' }} />
          <Button text="Remove it" classes="govuk-button--warning" preventDoubleClick />
        </Form>
      </Details>
    </>
  );
};

const TakeOver = ({ entry, form }: Pick<EntryPageProps, 'entry' | 'form'>) => (
  <Details summaryText="Go on with it in this system" open={form.errors.some(({ field }) => field === 'review')}>
    <p class="govuk-body">
      Its notification is entered as any other:{' '}
      <a class="govuk-link" href={intakePaths.list}>
        enter a notification
      </a>
      . Once it is accepted, say here which review it became. That one then stands in the register in its place.
    </p>
    <Form action={registerPaths.earlierStep(entry.id, 'take-over')} version={entry.version}>
      <Input
        {...formField(form, 'review')}
        label={{ text: 'Reference of the review in this system' }}
        classes="govuk-input--width-20"
        spellcheck={false}
      />
      <Button text="It is this review" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </Details>
);
