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
} from '../../../web/index.js';
import { type Verdict, verdictInWords, verdicts } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { StrengthSection } from '../reading/strength-section.js';
import { ShownTag } from '../reading/tags.js';
import { compared } from '../reading-figures/rules.js';
import { comparedInWords } from '../reading-figures/words.js';
import { Again } from './again.js';
import { judgementBlockers } from './rules.js';
import { looksOpen } from './standing.js';
import { blockerInWords } from './words.js';

export interface JudgePageProps {
  readonly open: OpenClaim;
  readonly form: FormState;
}

const HINTS = {
  'no-change': 'It was done, and nothing shows that practice is different. A claim that was settled opens again.',
  'some-change': 'Something is different, and it is early or partial. It is looked at again.',
  sustained: 'The change is seen, and was still seen at least six months after the actions were closed.',
  worse: 'What was measured goes the wrong way. A claim that was settled opens again.',
};

/** The checker sees the claim, its measures and its proof on one page, and decides, with reasons. */
export const JudgePage = ({ open, form }: JudgePageProps) => {
  const { review, standing } = open;
  const { claim, proposed } = standing;
  return (
    <Page
      title={`Judge a change: ${review.reference}`}
      heading="Did practice change?"
      caption={`${review.reference}, ${claim.bodyName}`}
      form={form}
      back={changePaths.one(review.reference, claim.id)}
    >
      <p class="govuk-body-l">{claim.wording.different}</p>
      <p class="govuk-body dhr-tags">
        <ShownTag shown={standing.shown} />
      </p>
      <Seen open={open} />
      <StrengthSection standing={standing} />
      {proposed !== undefined && (
        <InsetText>
          The owner proposes: {verdictInWords[proposed.verdict].toLowerCase()}.{' '}
          <span class="dhr-lines">{proposed.reasons}</span>
        </InsetText>
      )}
      <Form version={claim.version}>
        <Radios
          {...choiceOf(form, 'verdict')}
          fieldset={{ legend: { text: 'What do you judge?', classes: 'govuk-fieldset__legend--m' } }}
          items={verdicts.map((verdict) => verdictItem(verdict, open))}
        />
        <Looks open={open} form={form} />
        <Textarea
          {...fieldOf(form, 'reasons')}
          label={{ text: 'Why?', classes: 'govuk-label--s' }}
          hint={{
            text: 'What you looked at and what it showed. The owner reads it, and whoever reads the plan: name nobody.',
          }}
          rows={6}
        />
        <Again
          open={open}
          form={form}
          asked="If the change did not last: open its actions again?"
          hint="Their leads are told why. Where their day is past, agree another with them. It counts only where you judge that no change is seen, or that it is worse."
        />
        <Button text="Save the judgement" preventDoubleClick />
      </Form>
    </Page>
  );
};

const Seen = ({ open: { standing, today } }: Pick<JudgePageProps, 'open'>) => (
  <>
    <h2 class="govuk-heading-m">What was seen</h2>
    {standing.claim.measures.length === 0 && <p class="govuk-body">Nothing is measured.</p>}
    {standing.claim.measures.map(({ id, definition, series }) => (
      <section key={id}>
        <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{definition.what}</h3>
        <p class="govuk-body">
          {comparedInWords(series, compared(series, { actedOn: standing.actedOn, today })).join(' ')}
        </p>
      </section>
    ))}
  </>
);

/** A verdict to choose, with what it means, or why it is not open now. */
function verdictItem(verdict: Verdict, { standing, today }: OpenClaim) {
  const { claim, strength, closedOn, unanswered } = standing;
  const [blocker] = judgementBlockers({
    ...{ verdict, state: claim.state, strength: strength.strength, seen: strength.kinds.length > 0 },
    ...{ closedOn, unanswered: unanswered.length, today },
  });
  return {
    value: verdict,
    text: verdictInWords[verdict],
    hint: { text: blocker === undefined ? HINTS[verdict] : `Not open now. ${blockerInWords[blocker]}.` },
  };
}

const Looks = ({ open, form }: JudgePageProps) => {
  const left = looksOpen(open.standing, open.today);
  if (left.length === 0) return null;
  return (
    <Radios
      {...choiceOf(form, 'look')}
      fieldset={{ legend: { text: 'Is this the look after closure?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: '', text: 'No' },
        ...left.map(({ months }) => ({ value: String(months), text: `Yes, the one after ${months} months` })),
      ]}
    />
  );
};
