import type { ComponentChildren } from 'preact';
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
      <a class="govuk-link" href="#test">
        The test
      </a>
      : {answered(regime.criteria.filter(isTest), form)}.{' '}
      <a class="govuk-link" href="#concerns">
        Circumstances of particular concern
      </a>
      : {answered(regime.criteria.filter(isConcern), form)}. Either “Save” keeps everything on the page.
    </p>
    {isBeforeSignatories && <TakesBack />}
    <Form version={version}>
      <Limbs id="test" title="The test" limbs={regime.criteria.filter(isTest)} form={form} />
      <Button text="Save and go on" name={GO_ON} value="yes" classes="govuk-button--secondary" preventDoubleClick />
      <Limbs
        id="concerns"
        title="Circumstances of particular concern"
        limbs={regime.criteria.filter(isConcern)}
        form={form}
      >
        <p class="govuk-body">
          The partnership’s own list. They are weighed with everything else; none of them decides by itself.
        </p>
      </Limbs>
      <Button text="Save answers" preventDoubleClick />
    </Form>
  </Page>
);

/** The field of the button that saves and stays on the page. */
export const GO_ON = 'goOn';

interface LimbsProps {
  readonly id: string;
  readonly title: string;
  readonly limbs: readonly Limb[];
  readonly form: FormState;
  readonly children?: ComponentChildren;
}

/** A part of the test with how far it has come. */
const Limbs = ({ id, title, limbs, form, children }: LimbsProps) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {title} <span class="govuk-caption-m">{answered(limbs, form)}</span>
    </h2>
    {children}
    {limbs.map((limb) => (
      <LimbFields key={limb.id} limb={limb} form={form} />
    ))}
  </section>
);

const answered = (limbs: readonly Limb[], form: FormState): string =>
  `${limbs.filter(({ id }) => Boolean(form.values[answerField(id)])).length} of ${limbs.length} answered`;

const isConcern = ({ group }: Limb): boolean => group === 'concern';

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
