import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Select,
  SummaryList,
  textOf,
} from '../../../web/index.js';
import { chairPaths } from '../../chair/index.js';
import { decisionPaths } from '../../decision/index.js';
import { familyPaths } from '../../family/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { qaPaths } from '../paths.js';
import type { Field } from './fields.js';
import type { KnownAnswer } from './known.js';
import type { FilledSection } from './open-form.js';

export interface SectionPageProps {
  readonly reference: string;
  readonly section: FilledSection;
  readonly form: FormState;
  readonly keeps: boolean;
  /** The asker holds the key and it may answer a question of this page. */
  readonly offersKey: boolean;
}

/** One page of the data form. */
export const SectionPage = ({ reference, section, form, keeps, offersKey }: SectionPageProps) => {
  const open = section.asked.filter(({ known }) => known === undefined);
  return (
    <Page
      title={`${section.heading}: data form, ${reference}`}
      heading={section.heading}
      caption={`National data form, ${reference}`}
      form={form}
      back={qaPaths.dataForm(reference)}
    >
      <FromTheRecord reference={reference} section={section} />
      {offersKey && <TakeOver reference={reference} section={section} />}
      {open.length > 0 && !keeps && (
        <SummaryList
          rows={open.map(({ field, words }) => ({
            key: { text: field.label },
            value: { text: words === '' ? 'Not answered' : words },
          }))}
        />
      )}
      {open.length > 0 && keeps && (
        <Form action={qaPaths.section(reference, section.key)} version={section.version}>
          {open.some(({ suggested }) => suggested !== undefined) && (
            <InsetText text="What the record suggests is filled in already. Save the page to confirm it, or change it first." />
          )}
          {open.map(({ field }) => (
            <Question key={field.key} field={field} form={form} />
          ))}
          <p class="govuk-body">A question you leave blank stays open. You can come back to it.</p>
          <Button text="Save and go on" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

const WHERE: Readonly<Record<KnownAnswer['from'], (reference: string) => string>> = {
  review: reviewPaths.dates,
  people: reviewPaths.people,
  decision: decisionPaths.decision,
  chair: chairPaths.overview,
  family: familyPaths.family,
};

const FromTheRecord = ({ reference, section }: Pick<SectionPageProps, 'reference' | 'section'>) => {
  const known = section.asked.flatMap(({ field, known: says }) => (says === undefined ? [] : [{ field, says }]));
  if (known.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">From the record</h2>
      <SummaryList
        rows={known.map(({ field, says }) => ({
          key: { text: field.label },
          value: { text: says.words },
          actions: {
            items: [{ text: 'Where it is kept', href: WHERE[says.from](reference), visuallyHiddenText: field.label }],
          },
        }))}
      />
    </section>
  );
};

const TakeOver = ({ reference, section }: Pick<SectionPageProps, 'reference' | 'section'>) => (
  <Form action={qaPaths.takenOver(reference, section.key)} version={section.version} unsavedChanges="off">
    <p class="govuk-body">
      Age band and ethnicity may be kept with the name of this person, which only you and one other may open. You can
      take them over from there instead of typing them; that you looked is recorded.
    </p>
    <Button text="Take them over" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

/** More than this are chosen from a list that folds. */
const LISTED_AT_MOST = 8;

const Question = ({ field, form }: { field: Field; form: FormState }) => {
  const { label, hint, answer } = field;
  const legend = { legend: { text: label, classes: 'govuk-fieldset__legend--s' } };
  const hinted = hint === undefined ? {} : { hint: { text: hint } };
  if (answer.kind === 'words')
    return <Input {...fieldOf(form, field.key)} {...hinted} label={{ text: label, classes: 'govuk-label--s' }} />;
  const items = answer.choices.map(({ code, label: text, group }) => ({
    value: code,
    text: group === undefined ? text : `${group}: ${text}`,
  }));
  if (answer.kind === 'many')
    return (
      <Checkboxes
        {...choicesOf(form, field.key)}
        {...hinted}
        classes="govuk-checkboxes--small"
        fieldset={legend}
        items={items}
      />
    );
  if (items.length > LISTED_AT_MOST)
    return (
      <Select
        {...fieldOf(form, field.key)}
        {...hinted}
        value={textOf(form, field.key)}
        label={{ text: label, classes: 'govuk-label--s' }}
        items={[{ value: '', text: 'Choose' }, ...items]}
      />
    );
  return (
    <Radios
      {...choiceOf(form, field.key)}
      {...hinted}
      classes={items.length <= 3 ? 'govuk-radios--inline govuk-radios--small' : 'govuk-radios--small'}
      fieldset={legend}
      items={items}
    />
  );
};
