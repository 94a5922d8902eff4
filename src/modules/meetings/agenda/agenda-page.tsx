import {
  Button,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Prose,
  Textarea,
} from '../../../web/index.js';
import { meetingPaths } from '../paths.js';
import type { AgendaItem, Meeting } from '../queries.js';
import { isAgendaOpen } from '../rules.js';
import { AgendaList } from './agenda-list.js';

export interface AgendaPageProps {
  readonly reference: string;
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly papers: number;
  readonly form: FormState;
}

/** The agenda while it is made; once it is sent, as it was sent. */
export const AgendaPage = (props: AgendaPageProps) => {
  const { reference, meeting, items, form } = props;
  return (
    <Page
      title={`Agenda: ${reference}`}
      heading="Agenda"
      caption={reference}
      form={form}
      back={meetingPaths.one(reference, meeting.id)}
    >
      {!isAgendaOpen(meeting) ? (
        <>
          <InsetText>
            {meeting.cancelledAt === null ? 'This agenda was sent, and stays as it is.' : 'This meeting is off.'}
          </InsetText>
          <AgendaList items={items} />
        </>
      ) : items.length === 0 ? (
        <NotDrawn reference={reference} meeting={meeting} />
      ) : (
        <Writing {...props} />
      )}
    </Page>
  );
};

const NotDrawn = ({ reference, meeting }: { reference: string; meeting: Meeting }) => (
  <EmptyState heading="No agenda yet">
    <p class="govuk-body">
      It is drawn up from the items that belong to every meeting and from where the review stands: dates in court,
      minutes to approve, open actions, what the family agreed. You can change it until it is sent.
    </p>
    <Form action={meetingPaths.drawUp(reference, meeting.id)} unsavedChanges="off">
      <Button text="Draw up the agenda" classes="govuk-!-margin-bottom-0" preventDoubleClick />
    </Form>
  </EmptyState>
);

const Writing = ({ reference, meeting, items, papers, form }: AgendaPageProps) => (
  <>
    <ol class="govuk-list dhr-agenda">
      {items.map((item, index) => (
        <li key={item.id} class="dhr-agenda__item">
          <Item reference={reference} meetingId={meeting.id} item={item} at={{ index, count: items.length }} />
        </li>
      ))}
    </ol>
    <h2 class="govuk-heading-m">Add an item</h2>
    <Form>
      <ItemFields form={form} />
      <Button text="Add the item" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
    <h2 class="govuk-heading-m" id="sending">
      Send it
    </h2>
    <p class="govuk-body">
      The panel can then read the agenda{papers > 0 ? ` and ${papers === 1 ? 'the paper' : `${papers} papers`}` : ''},
      and each gets a message with a link. The agenda stays as it is from then on.
    </p>
    {papers === 0 && (
      <InsetText>
        No paper goes with it.{' '}
        <a class="govuk-link" href={meetingPaths.papers(reference, meeting.id)}>
          Add papers first
        </a>
        , if there are any. A paper that is added later opens at once, and nobody gets a message about it.
      </InsetText>
    )}
    <Form action={meetingPaths.send(reference, meeting.id)} unsavedChanges="off">
      <Button text={papers === 0 ? 'Send the agenda without papers' : 'Send agenda and papers'} preventDoubleClick />
    </Form>
  </>
);

interface ItemProps {
  readonly reference: string;
  readonly meetingId: string;
  readonly item: AgendaItem;
  readonly at: { readonly index: number; readonly count: number };
}

const Item = ({ reference, meetingId, item, at: { index, count } }: ItemProps) => (
  <>
    <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
      {index + 1}. {item.title}
    </h2>
    {item.note !== '' && <Prose text={item.note} />}
    <Form
      action={meetingPaths.moveItem(reference, meetingId, item.id)}
      unsavedChanges="off"
      classes="dhr-agenda__tools"
    >
      <a class="govuk-link" href={meetingPaths.item(reference, meetingId, item.id)}>
        Change<span class="govuk-visually-hidden"> {item.title}</span>
      </a>
      {index > 0 && <Move to="up" title={item.title} />}
      {index < count - 1 && <Move to="down" title={item.title} />}
    </Form>
  </>
);

const Move = ({ to, title }: { to: 'up' | 'down'; title: string }) => (
  <Button
    name="to"
    value={to}
    classes="govuk-button--secondary govuk-!-margin-bottom-0"
    html={
      <>
        {to === 'up' ? 'Up' : 'Down'}
        <span class="govuk-visually-hidden">: {title}</span>
      </>
    }
    preventDoubleClick
  />
);

const ItemFields = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'title')}
      label={{ text: 'Item', classes: 'govuk-label--s' }}
      hint={{ text: 'No names' }}
    />
    <Textarea
      {...fieldOf(form, 'note')}
      label={{ text: 'What the panel should know beforehand (optional)', classes: 'govuk-label--s' }}
      rows={3}
    />
  </>
);

/** Changes an item, or takes it out. */
export const ItemPage = ({ reference, id, form }: { reference: string; id: string; form: FormState }) => (
  <Page
    title={`Change an item: ${reference}`}
    heading="Change an item"
    caption={reference}
    form={form}
    back={meetingPaths.agenda(reference, id)}
  >
    <Form>
      <ItemFields form={form} />
      <div class="govuk-button-group">
        <Button text="Save" name="step" value="save" preventDoubleClick />
        <Button
          text="Take it out of the agenda"
          name="step"
          value="remove"
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </div>
    </Form>
  </Page>
);
