import { dateTime } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Textarea,
  WarningText,
} from '../../../web/index.js';
import type { Candidate } from '../candidates/candidates.js';
import { chairPaths } from '../paths.js';
import { linkInWords } from '../rules.js';

export interface OverridePageProps {
  readonly reference: string;
  readonly candidate: Candidate;
  readonly form: FormState;
}

const Links = ({ candidate }: { candidate: Candidate }) => (
  <ul class="govuk-list govuk-list--bullet">
    {candidate.links.map((link) => (
      <li key={linkInWords(link)}>{linkInWords(link)}</li>
    ))}
  </ul>
);

/** Proposes that a link is no bar. */
export const ProposePage = ({ reference, candidate, form }: OverridePageProps) => (
  <Page
    title={`Set a conflict aside, ${reference}`}
    heading="Propose that the link is no bar"
    caption={candidate.row.name}
    form={form}
    back={chairPaths.candidate(reference, candidate.row.id)}
  >
    <Links candidate={candidate} />
    <WarningText
      text="Independence is what families and agencies trust a review for. Set a link aside only when it is old or slight, and nobody else will do."
      iconFallbackText="Warning"
    />
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is it no bar?' }}
        hint={{
          text: 'How long ago, how near to the people and services of this review, and what is done about it. A second person reads this and decides',
        }}
        rows={5}
      />
      <Button text="Propose" preventDoubleClick />
    </Form>
  </Page>
);

export interface AnswerPageProps extends OverridePageProps {
  readonly proposedBy: string;
  /** Why the reader cannot answer; undefined when they can. */
  readonly whyNot: string | undefined;
}

/** A second person agrees or refuses. */
export const AnswerOverridePage = ({ reference, candidate, form, proposedBy, whyNot }: AnswerPageProps) => (
  <Page
    title={`Answer about a conflict, ${reference}`}
    heading="Is the link no bar?"
    caption={candidate.row.name}
    form={form}
    back={chairPaths.candidate(reference, candidate.row.id)}
  >
    <Links candidate={candidate} />
    <InsetText>
      <p class="govuk-body dhr-lines">{candidate.override?.reason}</p>
      <p class="govuk-hint govuk-!-margin-bottom-0">
        {proposedBy}
        {candidate.override !== undefined && `, ${dateTime(candidate.override.proposedAt)}`}
      </p>
    </InsetText>
    {whyNot !== undefined ? (
      <p class="govuk-body">{whyNot}.</p>
    ) : (
      <Form>
        <Radios
          {...choiceOf(form, 'answer')}
          fieldset={{ legend: { text: 'What do you say?' } }}
          items={[
            { value: 'agreed', text: 'I agree: it is no bar' },
            { value: 'refused', text: 'It is a bar' },
          ]}
        />
        <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?' }} rows={4} />
        <Button text="Answer" preventDoubleClick />
      </Form>
    )}
  </Page>
);
