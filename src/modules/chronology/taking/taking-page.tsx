import { listInWords, plural } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  legend,
  Page,
  Radios,
} from '../../../web/index.js';
import { chronologyPaths } from '../paths.js';
import { takingPaths } from './paths.js';
import type { ReadableAgency } from './queries.js';
import type { Seen } from './seen.js';

export interface TakingPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly agencies: readonly ReadableAgency[];
  readonly holdsKey: boolean;
  /** What is seen of all chronologies together, when that is not everything. */
  readonly seen: Seen | undefined;
}

/** Chooses what of the chronologies to take away, as which file. */
export const TakingPage = ({ reference, form, agencies, holdsKey, seen }: TakingPageProps) => (
  <Page
    title={`Take a chronology away: ${reference}`}
    heading="Take a chronology away"
    caption={reference}
    form={form}
    back={chronologyPaths.all(reference)}
  >
    {agencies.length === 0 ? (
      <EmptyState heading="There is nothing to take away yet">
        Chronologies can be taken away once there are entries that you can read.
      </EmptyState>
    ) : (
      <Form unsavedChanges="off">
        <p class="govuk-body">
          Every file is marked OFFICIAL-SENSITIVE, says what it holds, who took it and when, and is kept on record. Each
          can be brought in again without loss: a Word file is for reading and printing, a spreadsheet has every column.
        </p>
        {seen === undefined ? <Which form={form} agencies={agencies} /> : <AsSeen reference={reference} seen={seen} />}
        <Radios
          {...choiceOf(form, 'format')}
          fieldset={legend('Kind of file')}
          items={[
            { value: 'word', text: 'Word' },
            { value: 'xlsx', text: 'Excel workbook (xlsx)' },
            { value: 'csv', text: 'Comma-separated values (csv)' },
          ]}
        />
        {holdsKey ? <Names form={form} /> : <input type="hidden" name="names" value="pseudonyms" />}
        <Button text="Take it away" />
      </Form>
    )}
  </Page>
);

/** The entries and columns that are seen in the list, and the way to take more. */
const AsSeen = ({ reference, seen }: { reference: string; seen: Seen }) => (
  <InsetText>
    <p class="govuk-body">
      The file holds what you see in the list:{' '}
      {[seen.asked.length === 0 ? 'every entry' : `only entries ${listInWords(seen.asked)}`, seen.leftOut]
        .filter((said) => said !== undefined)
        .join('; ')}
      .
    </p>
    <p class="govuk-body govuk-!-margin-bottom-0">
      <a class="govuk-link" href={takingPaths.taking(reference)}>
        Choose from everything instead
      </a>
    </p>
    <input type="hidden" name="which" value={seen.filter.only === 'key' ? 'key' : 'all'} />
    <input type="hidden" name="seen" value={seen.query.slice(1)} />
  </InsetText>
);

const Which = ({ form, agencies }: Pick<TakingPageProps, 'form' | 'agencies'>) => (
  <>
    <Radios
      {...choiceOf(form, 'which')}
      fieldset={legend('What to take away')}
      items={[
        { value: 'all', text: 'Every entry' },
        {
          value: 'key',
          text: 'Key events only',
          hint: { text: 'In the words of the review, where it has chosen any' },
        },
      ]}
    />
    <Checkboxes
      {...choicesOf(form, 'agencies')}
      classes="govuk-checkboxes--small"
      fieldset={legend('Of which agencies (optional)')}
      hint={{ text: 'With none selected, of all that have handed theirs in' }}
      items={agencies.map(({ id, name, entries, isHandedIn }) => ({
        value: id,
        text: `${name}, ${plural(entries, 'entry', 'entries')}${isHandedIn ? '' : ', not handed in yet'}`,
      }))}
    />
    <DateInput {...dateOf(form, 'from')} fieldset={legend('First day (optional)')} />
    <DateInput {...dateOf(form, 'to')} fieldset={legend('Last day (optional)')} />
  </>
);

const Names = ({ form }: { form: FormState }) => (
  <Radios
    {...choiceOf(form, 'names')}
    fieldset={legend('Names')}
    items={[
      { value: 'pseudonyms', text: 'Pseudonyms' },
      {
        value: 'real',
        text: 'Real names',
        hint: { text: 'Your name, the time and your reason are kept' },
        conditional: {
          html: <Input {...fieldOf(form, 'reason')} label={{ text: 'Why do you need them? No names here' }} />,
        },
      },
    ]}
  />
);
