import { longDate } from '../../../web/formats.js';
import {
  Button,
  blankFieldOf,
  choiceOf,
  Details,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  KeyFacts,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { isAudited } from '../audit/kinds.js';
import { producerInWords, producers } from '../kinds.js';
import type { Measure, Reading } from '../queries.js';
import { figureInUnit, valueInWords } from '../reading-figures/words.js';
import { FigureFields } from './figure-fields.js';

export interface ReadingPageProps {
  /** As the asker reads it. */
  readonly measure: Measure;
  /** Of the review. */
  readonly reference: string;
  readonly caption: string;
  readonly back: string;
  readonly isBaseline: boolean;
  readonly corrects: Reading | undefined;
  readonly form: FormState;
}

/** One reading of a measure, on one screen of a phone. */
export const ReadingPage = (props: ReadingPageProps) => {
  const { measure, reference, caption, back, isBaseline, corrects, form } = props;
  const heading = headingOf(isBaseline, corrects);
  return (
    <Page
      title={`${heading}: ${reference}, measure ${measure.number}`}
      heading={heading}
      caption={caption}
      form={form}
      back={back}
    >
      <p class="govuk-body-l govuk-!-margin-bottom-2">{measure.definition.what}</p>
      <p class="govuk-body">Of: {measure.definition.population}</p>
      <KeyFacts facts={factsOf(measure)} />
      {isAudited(measure) && corrects === undefined && <Audit />}
      {corrects !== undefined && (
        <InsetText
          text={`You put right what was given for ${longDate(corrects.onDay)}. It stays on record, and counts no more.`}
        />
      )}
      <Form files>
        {corrects !== undefined && <input type="hidden" name="corrects" value={corrects.id} />}
        {isBaseline && <input type="hidden" name="baseline" value="yes" />}
        <FigureFields form={form} unit={measure.unit} dayAsked="For which day?" isBaseline={isBaseline} />
        <Input
          {...fieldOf(form, 'method')}
          label={{ text: 'How was it counted?', classes: 'govuk-label--s' }}
          hint={{ text: 'In a few words, as in “twenty files drawn at random”. Nobody’s name.' }}
        />
        <Radios
          {...choiceOf(form, 'producer')}
          classes="govuk-radios--small"
          fieldset={{ legend: { text: 'Who produced the figure?', classes: 'govuk-fieldset__legend--s' } }}
          items={producers.map((value) => ({ value, text: producerInWords[value] }))}
        />
        <More form={form} />
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** The audits stand beside this page, whoever it is opened by. */
const Audit = () => (
  <p class="govuk-body">
    Or{' '}
    <a class="govuk-link" href="audit">
      audit case files here
    </a>
    : they are drawn at random, and the figure is worked out.
  </p>
);

const headingOf = (isBaseline: boolean, corrects: Reading | undefined): string => {
  if (corrects !== undefined) return 'Put a figure right';
  return isBaseline ? 'How was it before?' : 'How does it stand now?';
};

/** What is asked of few: folded away until something in it was filled in or refused. */
const More = ({ form }: { form: FormState }) => {
  const isUsed = ['producerName', 'note', 'file'].some(
    (name) => (form.values[name] ?? '') !== '' || form.errors.some(({ field }) => field === name),
  );
  return (
    <Details summaryText="Add a file, a note, or who it was" open={isUsed}>
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'A file' }}
        hint={{ text: 'Word, PDF, Excel or a picture, up to 50 MB. Nobody may be named in it.' }}
      />
      <Textarea {...fieldOf(form, 'note')} label={{ text: 'A note' }} rows={2} />
      <Input {...fieldOf(form, 'producerName')} label={{ text: 'Which organisation produced it' }} />
    </Details>
  );
};

const factsOf = ({ series }: Measure) => {
  const present = series.points.filter(({ definition }) => definition === series.definition);
  const baseline = present.find(({ isBaseline }) => isBaseline);
  const last = present.findLast(({ isBaseline }) => !isBaseline);
  const said = (point: typeof last, none: string): string =>
    point === undefined ? none : `${valueInWords(series.unit, point)}, ${longDate(point.on)}`;
  return [
    { label: 'Last figure', value: said(last, 'None yet') },
    { label: 'Before', value: said(baseline, 'Not known') },
    { label: 'Target', value: series.target === undefined ? 'None' : figureInUnit(series.unit, series.target) },
  ];
};
