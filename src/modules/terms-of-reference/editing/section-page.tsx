import { CharacterCount, Checkboxes, choicesOf, Details, type FormState, fieldOf } from '../../../web/index.js';
import { equalityInWords, equalityKeys, type SectionKey, type TermsPart } from '../content.js';
import { termsPaths } from '../paths.js';
import { isStandingClause } from '../rules.js';
import { PartPage } from './part-page.js';

export interface SectionPageProps {
  readonly reference: string;
  readonly part: SectionKey;
  readonly form: FormState;
  readonly version: number | undefined;
  readonly leftOutBecause: string | null;
}

/** A part that is written in words. */
export const SectionPage = ({ reference, part, form, version, leftOutBecause }: SectionPageProps) => (
  <PartPage
    reference={reference}
    part={part}
    form={form}
    version={version}
    after={isStandingClause(part) && leftOutBecause === null && <LeaveOutLink reference={reference} part={part} />}
  >
    {leftOutBecause !== null && (
      <p class="govuk-body">
        <strong>Left out.</strong> {leftOutBecause} Saving puts it back.
      </p>
    )}
    <CharacterCount
      {...fieldOf(form, 'text')}
      label={{ text: 'What the terms say', classes: 'govuk-label--s' }}
      hint={{
        text: 'An empty line starts a new paragraph. A line that begins with a hyphen becomes an item of a list. No real names.',
      }}
      rows={12}
      maxlength={10000}
      threshold={75}
    />
    {part === 'equality' && (
      <Checkboxes
        {...choicesOf(form, 'equality')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'What does this review look at closely?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{
          text: 'All of them are considered. Tick those that bear on what happened, for anybody the review is about.',
        }}
        items={equalityKeys.map((value) => ({ value, text: equalityInWords[value] }))}
      />
    )}
    <Advice part={part} />
  </PartPage>
);

const LeaveOutLink = ({ reference, part }: { reference: string; part: TermsPart }) => (
  <p class="govuk-body">
    The toolkit puts this clause into every set of terms.{' '}
    <a class="govuk-link" href={termsPaths.leaveOut(reference, part)}>
      Leave it out, with a reason
    </a>
  </p>
);

const advice: Readonly<Partial<Record<TermsPart, string>>> = {
  family:
    'The people who loved the person who died will read what comes of this. Plan early how, when and by whom each is approached, and how that fits with dates in court.',
  advice: 'Nobody knows everything a review needs. Let the panel’s skills fill the gaps in the chair’s.',
  equality:
    'Plan for language, culture and other needs from the start, and keep them in view through the whole review, the report included.',
  timescale: 'Clear terms, proportionate to the case and looked at again at each meeting, keep a review on its road.',
};

const Advice = ({ part }: { part: TermsPart }) =>
  advice[part] === undefined ? null : (
    <Details summaryText="Advice from the toolkit">
      <p class="govuk-body">{advice[part]}</p>
    </Details>
  );
