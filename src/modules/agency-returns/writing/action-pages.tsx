import type { Day } from '../../../kernel/day.js';
import { dueInWords, shortDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  Details,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  legend,
  Page,
  RagTag,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { writingPaths } from '../paths-of-returns.js';
import type { EarlyActionRow } from './draft.js';

/** What is shown of an early action. */
type Shown = Pick<
  EarlyActionRow,
  'id' | 'what' | 'why' | 'leadName' | 'leadPost' | 'foundOn' | 'startedOn' | 'dueOn' | 'doneOn' | 'doneNote'
>;

export type ActionRag = 'blue' | 'green' | 'red' | 'grey';

/** Where an early action stands on a day. */
export function ragOf(
  { startedOn, dueOn, doneOn }: Pick<EarlyActionRow, 'startedOn' | 'dueOn' | 'doneOn'>,
  today: Day,
): ActionRag {
  if (doneOn !== null) return 'blue';
  if (dueOn !== null && dueOn < today) return 'red';
  return startedOn === null ? 'grey' : 'green';
}

const words: Readonly<Record<ActionRag, string>> = {
  blue: 'Done',
  green: 'Under way',
  red: 'Late',
  grey: 'Not started',
};

export interface ActionsPageProps {
  readonly answered: AnsweredRequest;
  readonly actions: readonly EarlyActionRow[];
  readonly today: Day;
  readonly mayAdd: boolean;
}

/** What the agency does at once. */
export const ActionsPage = ({ answered: { review, asked }, actions, today, mayAdd }: ActionsPageProps) => {
  const [reference, id] = [review.reference, asked.request.id];
  const add = { text: 'Add an early action', href: writingPaths.newAction(reference, id) };
  return (
    <Page
      title={`Early actions: ${asked.name}, ${reference}`}
      heading="Early actions"
      caption={`${asked.name}, ${reference}`}
      back={writingPaths.overview(reference, id)}
    >
      <p class="govuk-body">
        What you find that could hurt somebody tomorrow does not wait for the report. Start it, note it here, and go on
        following it: from the day it starts, those who follow the plan of this review can see it.
      </p>
      {actions.length === 0 ? (
        <EmptyState heading="There is no early action yet" action={mayAdd ? add : undefined}>
          Add one as soon as you find something that cannot wait.
        </EmptyState>
      ) : (
        <>
          {actions.map((one) => (
            <ActionCard key={one.id} one={one} today={today} href={writingPaths.action(reference, id, one.id)} />
          ))}
          {mayAdd && <Button {...add} />}
        </>
      )}
    </Page>
  );
};

const ActionCard = ({ one, today, href }: { one: Shown; today: Day; href: string | undefined }) => {
  const rag = ragOf(one, today);
  const title = one.what.length > 90 ? `${one.what.slice(0, 88)}…` : one.what;
  return (
    <SummaryList
      card={{
        title: { text: title, headingLevel: 2 },
        actions: {
          items: href === undefined ? [] : [{ text: 'Change', href }],
        },
      }}
      rows={[
        { key: { text: 'State' }, value: { html: <RagTag rag={rag} words={words[rag]} /> } },
        one.what.length > 90 && { key: { text: 'What' }, value: { text: one.what } },
        { key: { text: 'Why' }, value: { text: one.why } },
        { key: { text: 'Lead' }, value: { text: `${one.leadName}, ${one.leadPost}` } },
        { key: { text: 'Found' }, value: { text: shortDate(one.foundOn) } },
        one.startedOn !== null && { key: { text: 'Started' }, value: { text: shortDate(one.startedOn) } },
        one.dueOn !== null && {
          key: { text: 'To be done' },
          value: {
            text:
              one.doneOn === null ? `${shortDate(one.dueOn)}, ${dueInWords(one.dueOn, today)}` : shortDate(one.dueOn),
          },
        },
        one.doneOn !== null && { key: { text: 'Done' }, value: { text: `${shortDate(one.doneOn)}. ${one.doneNote}` } },
      ]}
    />
  );
};

export interface AllActionsPageProps {
  readonly reference: string;
  readonly agencies: readonly { readonly name: string; readonly actions: readonly Shown[] }[];
  readonly today: Day;
}

/** Early actions of every agency, for those who follow the plan. */
export const AllActionsPage = ({ reference, agencies, today }: AllActionsPageProps) => (
  <Page title={`Early actions, ${reference}`} heading="Early actions" caption={reference}>
    <p class="govuk-body">
      What agencies have started without waiting for the report. Each belongs to the action plan from the day it starts.
    </p>
    {agencies.length === 0 && (
      <EmptyState heading="No agency has started one yet">
        They appear here on the day an agency notes that one has started.
      </EmptyState>
    )}
    {agencies.map(({ name, actions }) => (
      <section key={name}>
        <h2 class="govuk-heading-m">{name}</h2>
        {actions.map((one) => (
          <ActionCard key={one.id} one={one} today={today} href={undefined} />
        ))}
      </section>
    ))}
  </Page>
);

export interface ActionPageProps {
  readonly answered: AnsweredRequest;
  readonly form: FormState;
  readonly version: number | undefined;
}

const s = 'govuk-label--s';

/** One early action, new or changed. */
export const ActionPage = ({ answered: { review, asked }, form, version }: ActionPageProps) => (
  <Page
    title={`An early action: ${asked.name}, ${review.reference}`}
    heading="An early action"
    caption={`${asked.name}, ${review.reference}`}
    form={form}
    back={writingPaths.actions(review.reference, asked.request.id)}
  >
    <Form version={version}>
      <Textarea {...fieldOf(form, 'what')} label={{ text: 'What is done?', classes: s }} rows={3} />
      <Textarea {...fieldOf(form, 'why')} label={{ text: 'What was found that cannot wait?', classes: s }} rows={3} />
      <DateInput {...dateOf(form, 'foundOn')} fieldset={legend('When was it found?')} />
      <Input {...fieldOf(form, 'leadName')} label={{ text: 'Who leads it?', classes: s }} />
      <Input {...fieldOf(form, 'leadPost')} label={{ text: 'Their post', classes: s }} />
      <DateInput
        {...dateOf(form, 'startedOn')}
        fieldset={legend('When did it start?')}
        hint={{ text: 'Leave it empty while it has not started' }}
      />
      <DateInput {...dateOf(form, 'dueOn')} fieldset={legend('By when is it done?')} />
      <DateInput
        {...dateOf(form, 'doneOn')}
        fieldset={legend('When was it done?')}
        hint={{ text: 'Leave it empty while it goes on' }}
      />
      <Textarea
        {...fieldOf(form, 'doneNote')}
        label={{ text: 'What was done, and what shows it?', classes: s }}
        rows={3}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
    {version !== undefined && (
      <Details summaryText="Take this action out">
        <Form version={version}>
          <input type="hidden" name="verb" value="remove" />
          <Textarea {...fieldOf(form, 'removedReason')} label={{ text: 'Why?', classes: s }} rows={3} />
          <Button text="Take it out" classes="govuk-button--warning" preventDoubleClick />
        </Form>
      </Details>
    )}
  </Page>
);
