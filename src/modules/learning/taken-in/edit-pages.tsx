import { NATIONAL_THEMES, THEMES } from '../../../kernel/themes.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Fieldset,
  Form,
  type FormState,
  fieldOf,
  Input,
  label,
  legend,
  Page,
  Radios,
  Select,
  Textarea,
  textOf,
} from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { learningSources, responseInWords, responses, sourceInWords } from '../kinds.js';
import { learningPaths } from '../paths.js';
import type { LearningItem } from './queries.js';

export interface EditItemProps {
  readonly form: FormState;
  readonly agencies: readonly Agency[];
  readonly id?: string;
  readonly version?: number | undefined;
}

/** Takes learning in, or changes what was taken in. */
export const EditItemPage = ({ form, agencies, id, version }: EditItemProps) => {
  const heading = id === undefined ? 'Take learning in' : 'Change the learning';
  return (
    <Page
      title={heading}
      heading={heading}
      form={form}
      back={id === undefined ? learningPaths.takenIn : learningPaths.item(id)}
    >
      <Form version={version}>
        <Source form={form} />
        <Textarea
          {...fieldOf(form, 'points')}
          label={label('Key points')}
          hint={{ text: 'One a line, or paste a list as it is. No names of people. You put each under a theme next' }}
          rows={8}
        />
        <Checkboxes
          {...choicesOf(form, 'agencies')}
          classes="govuk-checkboxes--small"
          fieldset={legend('Which agencies does it speak to?')}
          items={agencies.map((one) => ({ value: one.id, text: one.name }))}
        />
        <Input {...fieldOf(form, 'otherBodies')} label={label('Others it speaks to (optional)')} />
        <Textarea
          {...fieldOf(form, 'meaning')}
          label={label('What does it mean for us? (optional)')}
          hint={{ text: 'Is the same true here? How do we know?' }}
          rows={4}
        />
        <Response form={form} />
        <Button text={id === undefined ? 'Take it in' : 'Save'} preventDoubleClick />
      </Form>
    </Page>
  );
};

const Source = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'source')}
      fieldset={legend('Where does it come from?')}
      items={learningSources.map((value) => ({ value, text: sourceInWords[value] }))}
    />
    <Input {...fieldOf(form, 'board')} label={label('Which board, area or body?')} />
    <Input {...fieldOf(form, 'title')} label={label('What is it called?')} />
    <DateInput
      {...dateOf(form, 'published')}
      fieldset={legend('When was it published?')}
      hint={{ text: 'As far as you know: a month and year, or a year, will do' }}
    />
    <Checkboxes
      idPrefix="published-not-known"
      name="published-not-known"
      classes="govuk-checkboxes--small"
      values={textOf(form, 'published-not-known') === '' ? [] : ['yes']}
      items={[{ value: 'yes', text: 'Not known' }]}
    />
    <Input {...fieldOf(form, 'link')} label={label('Link to it (optional)')} type="url" />
    <Checkboxes
      {...choicesOf(form, 'linkWrong')}
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'This link does not work, but it is the one that we were given' }]}
    />
    <DateInput {...dateOf(form, 'receivedOn')} fieldset={legend('When did it reach you?')} />
  </>
);

const Response = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'response')}
      fieldset={legend('What do you do about it?')}
      items={responses.map((value) => ({ value, text: responseInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'responseWords')}
      label={label('What exactly, or why nothing further?')}
      hint={{ text: 'Not needed while it is not decided' }}
      rows={3}
    />
    <Input
      {...fieldOf(form, 'responseWho')}
      label={label('Who does it? (optional)')}
      hint={{ text: 'A post, such as “Head of community safety”' }}
    />
    <DateInput {...dateOf(form, 'responseBy')} fieldset={legend('By when? (optional)')} />
  </>
);

/** Puts each key point under one of the seven themes and a national one. */
export const ThemesPage = ({ item, form }: { readonly item: LearningItem; readonly form: FormState }) => (
  <Page
    title={`Themes: ${item.title}`}
    heading="Under which theme is each point?"
    caption={item.title}
    form={form}
    back={learningPaths.item(item.id)}
  >
    <p class="govuk-body">
      Under these themes the learning stands beside our own recommendations. Where you choose no national theme, a point
      falls under those that its theme belongs to.
    </p>
    <Form version={item.version}>
      {item.points.map(({ text }, at) => (
        <Fieldset key={at} legend={{ text, classes: 'govuk-fieldset__legend--s' }}>
          <Select
            {...fieldOf(form, `theme-${at + 1}`)}
            classes="dhr-select-wide"
            label={{ text: 'Theme' }}
            items={[
              { value: 'none', text: 'None of the seven' },
              ...THEMES.map(({ code, label: words }) => ({ value: code, text: words })),
            ]}
          />
          <Select
            {...fieldOf(form, `national-${at + 1}`)}
            label={{ text: 'National theme' }}
            items={[
              { value: 'own', text: 'As its theme says' },
              ...NATIONAL_THEMES.map(({ code, label: words }) => ({ value: code, text: words })),
            ]}
          />
        </Fieldset>
      ))}
      <Button text="Save the themes" preventDoubleClick />
    </Form>
  </Page>
);

/** Takes an item out of the lists. */
export const WithdrawPage = ({ item, form }: { readonly item: LearningItem; readonly form: FormState }) => (
  <Page
    title={`Withdraw: ${item.title}`}
    heading="Withdraw this learning"
    caption={item.title}
    form={form}
    back={learningPaths.item(item.id)}
  >
    <p class="govuk-body">It goes out of the lists. It can still be found when withdrawn learning is shown.</p>
    <Form version={item.version}>
      <Textarea {...fieldOf(form, 'reason')} label={label('Why is it withdrawn?')} rows={3} />
      <Button text="Withdraw it" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
