import { longDate, plural } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  legend,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { proceedingPaths } from '../paths.js';
import { relevanceInWords, relevances } from '../words.js';
import type { ScheduledItem } from './schedule.js';

const SMALL = 'govuk-label--s';

/** Records that the police were told of what is new, all at once or item by item. */
export const TellForm = ({ untold, form }: { untold: readonly ScheduledItem[]; form: FormState }) => (
  <>
    <h2 class="govuk-heading-m">Record that the police were told</h2>
    <Form>
      {untold.map(({ key }) => (
        <input type="hidden" name="shown" value={key} key={key} />
      ))}
      <Radios
        {...choiceOf(form, 'which')}
        fieldset={legend('Of what were they told?')}
        items={[
          { value: 'all', text: `Everything new (${plural(untold.length, 'item')})` },
          { value: 'some', text: 'Only what I select' },
        ]}
      />
      <Checkboxes
        {...choicesOf(form, 'items')}
        classes="govuk-checkboxes--small"
        fieldset={legend('Items, if only some')}
        items={untold.map(({ key, title, author, madeOn }) => ({
          value: key,
          text: title,
          hint: { text: `${author}, ${longDate(madeOn)}` },
        }))}
      />
      <Input
        {...fieldOf(form, 'toldWhom')}
        label={{ text: 'Who was told?', classes: SMALL }}
        hint={{ text: 'The senior investigating officer or the disclosure officer' }}
      />
      <DateInput {...dateOf(form, 'toldOn')} fieldset={legend('When?')} />
      <Button text="Record" preventDoubleClick />
    </Form>
  </>
);

interface SmallPageProps {
  readonly reference: string;
  readonly form: FormState;
}

/** Adds something that the record does not hold. */
export const EntryPage = ({ reference, form }: SmallPageProps) => (
  <Page
    title={`Add to the disclosure schedule: ${reference}`}
    heading="Add something the record does not hold"
    caption={reference}
    form={form}
    back={proceedingPaths.disclosure(reference)}
  >
    <p class="govuk-body">Such as a notebook, an e-mail, a recording or a letter kept on paper.</p>
    <Form>
      <Input {...fieldOf(form, 'title')} label={{ text: 'What is it?', classes: SMALL }} />
      <Input {...fieldOf(form, 'author')} label={{ text: 'Who made it?', classes: SMALL }} />
      <DateInput {...dateOf(form, 'madeOn')} fieldset={legend('When was it made?')} />
      <Input {...fieldOf(form, 'holder')} label={{ text: 'Who holds it?', classes: SMALL }} />
      <Button text="Add" preventDoubleClick />
    </Form>
  </Page>
);

/** Takes something entered by hand off the schedule. */
export const EntryWithdrawalPage = ({ reference, form, title }: SmallPageProps & { title: string }) => (
  <Page
    title={`Take off the disclosure schedule: ${reference}`}
    heading="Take off the schedule"
    caption={`${reference}: ${title}`}
    form={form}
    back={proceedingPaths.disclosure(reference)}
  >
    <p class="govuk-body">Only for what was entered by mistake. The record of it stays.</p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: SMALL }} rows={3} />
      <Button text="Take it off" preventDoubleClick />
    </Form>
  </Page>
);

/** Says whether an item may matter to the criminal case. */
export const RelevancePage = ({ reference, form, item }: SmallPageProps & { item: ScheduledItem }) => (
  <Page
    title={`Relevance: ${reference}`}
    heading="May it be relevant?"
    caption={`${reference}: ${item.title}`}
    form={form}
    back={proceedingPaths.disclosure(reference)}
  >
    <p class="govuk-body">As the police or the CPS have said, or as you think until they do.</p>
    <Form>
      <input type="hidden" name="item" value={item.key} />
      <Radios
        {...choiceOf(form, 'relevance')}
        fieldset={legend('Relevance to the criminal case')}
        items={relevances.map((value) => ({ value, text: relevanceInWords[value] }))}
      />
      <Input {...fieldOf(form, 'note')} label={{ text: 'Who said so, and why (optional)', classes: SMALL }} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
