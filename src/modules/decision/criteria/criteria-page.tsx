import type { Limb, Regime } from '../../../kernel/regime.js';
import {
  Button,
  choiceOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Textarea,
  WarningText,
} from '../../../web/index.js';
import { decisionPaths } from '../paths.js';
import { regimeNotes } from '../regime-notes.js';
import { answerField, evidenceField } from './form.js';

export interface CriteriaPageProps {
  readonly reference: string;
  readonly regime: Regime;
  readonly form: FormState;
  readonly version: number;
  /** It lies before those who sign: a change takes it back. */
  readonly isBeforeSignatories: boolean;
}

/** The whole test on one page: it can be saved half done, and nothing is lost by looking something up meanwhile. */
export const CriteriaPage = ({ reference, regime, form, version, isBeforeSignatories }: CriteriaPageProps) => (
  <Page
    title={`Test against the criteria: ${reference}`}
    heading="Test against the criteria"
    caption={reference}
    form={form}
    back={decisionPaths.decision(reference)}
    contentWarning="The questions are about a death and what led to it."
  >
    <p class="govuk-body">
      {regime.name}: {regime.act}. Answer what you can and save; you can come back for the rest. “Not known” is an
      answer.
    </p>
    <Details summaryText="What to bear in mind about this test">
      <ul class="govuk-list govuk-list--bullet">
        {regimeNotes[regime.id].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Details>
    <p class="govuk-body">
      <strong>
        {answered(regime, form)} of {regime.criteria.length} answered.
      </strong>{' '}
      Each “Save” keeps everything on the page.
    </p>
    {isBeforeSignatories && <TakesBack />}
    <Form version={version}>
      <h2 class="govuk-heading-m">The test</h2>
      {regime.criteria.filter(isTest).map((limb) => (
        <LimbFields key={limb.id} limb={limb} form={form} />
      ))}
      <Button text="Save what I have so far" classes="govuk-button--secondary" preventDoubleClick />
      <h2 class="govuk-heading-m">Circumstances of particular concern</h2>
      <p class="govuk-body">
        The partnership’s own list. They are weighed with everything else; none of them decides by itself.
      </p>
      {regime.criteria
        .filter((limb) => !isTest(limb))
        .map((limb) => (
          <LimbFields key={limb.id} limb={limb} form={form} />
        ))}
      <Button text="Save answers" preventDoubleClick />
    </Form>
  </Page>
);

const answered = ({ criteria }: Regime, form: FormState): number =>
  criteria.filter(({ id }) => Boolean(form.values[answerField(id)])).length;

const isTest = ({ group }: Limb): boolean => group !== 'concern';

/** Said wherever a change would void signatures. */
export const TakesBack = () => (
  <WarningText
    text="This lies before those who sign. If you save a change, it is taken back: signatures already given no longer count, and it has to be put to them again."
    iconFallbackText="Warning"
  />
);

const LimbFields = ({ limb, form }: { limb: Limb; form: FormState }) => (
  <div class="dhr-limb">
    <Radios
      {...choiceOf(form, answerField(limb.id))}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: limb.question, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: limb.source }}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: 'unknown', text: 'Not known' },
      ]}
    />
    <Textarea
      {...fieldOf(form, evidenceField(limb.id))}
      label={{ html: <EvidenceLabel question={limb.question} /> }}
      rows={3}
    />
  </div>
);

const EvidenceLabel = ({ question }: { question: string }) => (
  <>
    Evidence<span class="govuk-visually-hidden"> for: {question}</span>
  </>
);
