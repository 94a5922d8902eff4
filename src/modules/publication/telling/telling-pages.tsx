import { shortDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  label,
  legend,
  Page,
  Radios,
  ScrollRegion,
  Select,
  Table,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { momentInWords, moments, receiverInWords, receivers } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import type { Telling } from '../queries.js';

export interface TellingPageProps {
  readonly reference: string;
  readonly tellings: readonly Telling[];
  readonly keeps: boolean;
  readonly form: FormState;
}

/** Who is told of publication, and when. */
export const TellingPage = ({ reference, tellings, keeps, form }: TellingPageProps) => (
  <Page
    title={`Who is told: ${reference}`}
    heading="Who is told"
    caption={reference}
    form={form}
    back={publicationPaths.home(reference)}
  >
    <p class="govuk-body-l">The family hears of it first, from one person, with a copy and time to read it.</p>
    {tellings.length === 0 ? (
      <EmptyState heading="Nobody is on the list yet">
        <p>The usual receivers come onto it when it is decided to publish.</p>
      </EmptyState>
    ) : (
      moments.map((moment) => (
        <section key={moment}>
          <h2 class="govuk-heading-m">{momentInWords[moment]}</h2>
          <List
            reference={reference}
            keeps={keeps}
            moment={momentInWords[moment]}
            tellings={tellings.filter((one) => one.moment === moment)}
          />
        </section>
      ))
    )}
    {keeps && <AddForm reference={reference} form={form} />}
  </Page>
);

interface ListProps {
  readonly reference: string;
  readonly keeps: boolean;
  readonly moment: string;
  readonly tellings: readonly Telling[];
}

const List = ({ reference, keeps, moment, tellings }: ListProps) =>
  tellings.length === 0 ? (
    <p class="govuk-body">Nobody.</p>
  ) : (
    <ScrollRegion label={`Who is told: ${moment}`}>
      <Table
        head={[{ text: 'Who' }, { text: 'Told' }, { text: '' }]}
        rows={tellings.map((one) => [
          { text: one.name },
          { text: standing(one) },
          {
            html:
              keeps && one.toldOn === null && one.takenOffAt === null ? (
                <a class="govuk-link" href={publicationPaths.told(reference, one.id)}>
                  Record it<span class="govuk-visually-hidden">{`: ${one.name}`}</span>
                </a>
              ) : (
                ''
              ),
          },
        ])}
      />
    </ScrollRegion>
  );

const standing = ({ toldOn, way, receipt, takenOffAt, takenOffReason }: Telling): string => {
  if (takenOffAt !== null) return `Not told: ${takenOffReason}`;
  if (toldOn === null) return 'Not yet';
  return [shortDate(toldOn), way, receipt].filter((one) => one !== '').join('; ');
};

const AddForm = ({ reference, form }: { reference: string; form: FormState }) => (
  <Form action={publicationPaths.telling(reference)}>
    <h2 class="govuk-heading-m">Somebody else</h2>
    <Select
      {...fieldOf(form, 'receiver')}
      value={textOf(form, 'receiver')}
      label={label('Who is it?')}
      items={[{ value: '', text: 'Choose' }, ...receivers.map((value) => ({ value, text: receiverInWords[value] }))]}
    />
    <Input {...fieldOf(form, 'name')} label={label('What are they called?')} />
    <Radios
      {...choiceOf(form, 'moment')}
      fieldset={legend('When are they told?')}
      items={moments.map((value) => ({ value, text: momentInWords[value] }))}
    />
    <Button text="Put them on the list" preventDoubleClick />
  </Form>
);

/** Recording that somebody was told, or why they are not. */
export const ToldPage = ({ reference, telling, form }: { reference: string; telling: Telling; form: FormState }) => (
  <Page
    title={`Tell ${telling.name}: ${reference}`}
    heading={`Tell: ${telling.name}`}
    caption={reference}
    form={form}
    back={publicationPaths.telling(reference)}
  >
    <Form version={telling.version} action={publicationPaths.told(reference, telling.id)}>
      <Radios
        {...choiceOf(form, 'outcome')}
        fieldset={legend('Were they told?')}
        items={[
          { value: 'told', text: 'They were told' },
          { value: 'off', text: 'They are not told: take them off the list' },
        ]}
      />
      <DateInput {...dateOf(form, 'toldOn')} fieldset={legend('On which day?')} />
      <Input
        {...fieldOf(form, 'way')}
        label={label('How? (optional)')}
        hint={{ text: 'In person, by letter, by mail' }}
      />
      <Textarea {...fieldOf(form, 'receipt')} label={label('What did they answer? (optional)')} rows={2} />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={label('If they are not told, why?')}
        hint={{ text: 'For the family: such as that nobody could be found, or that they asked not to be' }}
        rows={2}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
