import { dateTime } from '../../../web/formats.js';
import {
  Button,
  Details,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Prose,
  RichText,
  WarningText,
} from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { writingPaths } from '../paths-of-returns.js';
import type { TemplatePart } from './template.js';

/** What somebody else of the agency left in the part meanwhile. */
export interface Theirs {
  readonly name: string;
  readonly at: Date;
  readonly text: string;
}

export interface SectionPageProps {
  readonly answered: AnsweredRequest;
  readonly part: TemplatePart;
  readonly form: FormState;
  readonly version: number;
  readonly mayWrite: boolean;
  readonly theirs?: Theirs | undefined;
  /** The part after this one: where "Save and go on" leads. */
  readonly following: TemplatePart | undefined;
}

/** One heading, or one line of enquiry, with what belongs there beside it. */
export const SectionPage = (props: SectionPageProps) => {
  const { answered, part, form } = props;
  const { review, asked } = answered;
  return (
    <Page
      title={`${part.heading}: return of ${asked.name}, ${review.reference}`}
      heading={part.heading}
      caption={`Return of ${asked.name}, ${review.reference}`}
      form={form}
      back={writingPaths.overview(review.reference, asked.request.id)}
      wide
    >
      <div class="dhr-beside">
        <aside class="dhr-beside__advice" aria-label="What belongs here">
          <Guidance part={part} />
        </aside>
        <div>
          {props.theirs !== undefined && <Meanwhile theirs={props.theirs} />}
          {props.mayWrite ? <Writing {...props} /> : <AsItStands text={String(form.values.text ?? '')} />}
        </div>
      </div>
    </Page>
  );
};

const Writing = ({ answered, part, form, version, following }: SectionPageProps) => {
  const { review, asked } = answered;
  return (
    <Form version={version} autosave={writingPaths.saved(review.reference, asked.request.id, part.slug)}>
      <RichText
        {...fieldOf(form, 'text')}
        label={{ text: part.line === undefined ? 'What you write' : 'Your answer', classes: 'govuk-label--s' }}
        hint={{ text: 'Pseudonyms for the people of the review, roles for staff: no real names.' }}
        rows={20}
      />
      <div class="govuk-button-group">
        <Button text={following === undefined ? 'Save' : 'Save and go on'} name="then" value="on" preventDoubleClick />
        <Button
          text="Save and go back to the list"
          classes="govuk-button--secondary"
          name="then"
          value="back"
          preventDoubleClick
        />
      </div>
    </Form>
  );
};

/** What was written, where nobody can change it now. */
export const AsItStands = ({ text }: { text: string }) => (
  <>
    <InsetText text="It cannot be changed now: it was handed on. It opens again if it is sent back." />
    {text === '' ? <p class="govuk-body">Nothing was written here.</p> : <Prose text={text} />}
  </>
);

const Guidance = ({ part }: { part: TemplatePart }) => (
  <>
    {part.line !== undefined && (
      <>
        <h2 class="govuk-heading-s">What the terms of reference ask</h2>
        <p class="govuk-body">{part.line.question}</p>
      </>
    )}
    <h2 class="govuk-heading-s">What belongs here</h2>
    <p class="govuk-body">{part.guidance}</p>
    <ul class="govuk-list govuk-list--bullet">
      {part.prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
    {part.key === 'line' && (
      <Details summaryText="From what to why">
        <p class="govuk-body">
          “The form was not filled in” tells what happened. Ask on: was it known how? Was there time? Did anybody look
          whether it was done? Would another in the same place have done the same? What you find there is what others
          can learn from.
        </p>
      </Details>
    )}
  </>
);

const Meanwhile = ({ theirs }: { theirs: Theirs }) => (
  <section>
    <WarningText
      iconFallbackText="Warning"
      text={`${theirs.name} saved this part on ${dateTime(theirs.at)}, while you were writing. Your text is in the box, theirs is below. Put into the box what is to stand, and save.`}
    />
    <Details summaryText={`What ${theirs.name} wrote`} open>
      {theirs.text === '' ? <p class="govuk-body">They emptied it.</p> : <Prose text={theirs.text} />}
    </Details>
  </section>
);
