import type { Limb } from '../../kernel/regime.js';
import { longDate } from '../../web/formats.js';
import { Button, Form, Tag } from '../../web/index.js';
import type { Basis } from './basis.js';
import { detailOf, Said } from './basis-summary.js';
import { answerInWords, outcomeInWords, viewInWords } from './outcomes.js';
import { decisionPaths } from './paths.js';
import type { Consultation, KeptAnswer, Proposal } from './record.js';

export interface SectionProps {
  readonly reference: string;
  readonly criteria: readonly Limb[];
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly result: string;
  readonly notes: readonly string[];
  readonly consultations: readonly Consultation[];
  readonly removed: readonly Consultation[];
  /** The newest proposal. */
  readonly proposal: Proposal | undefined;
  readonly basis: Basis | undefined;
  readonly decidedBasis: Basis | undefined;
  /** May change things, and they are open to be changed. */
  readonly mayChange: boolean;
  readonly mayPrepare: boolean;
}

export const TestSection = (props: SectionProps) => {
  const { reference, criteria, answers, result, mayChange } = props;
  const limbs = criteria.filter(({ group }) => group !== 'concern');
  if (!limbs.some(({ id }) => answers.has(id))) return null;
  return (
    <section id="test" class="dhr-decision-part">
      <h2 class="govuk-heading-m">The test</h2>
      <p class="govuk-body">{result}</p>
      <LimbList limbs={limbs} answers={answers} />
      {mayChange && <Change href={decisionPaths.criteria(reference)} text="Change the answers" />}
    </section>
  );
};

export const ConcernsSection = ({ reference, criteria, answers, mayChange }: SectionProps) => {
  const limbs = criteria.filter(({ group }) => group === 'concern');
  if (!limbs.some(({ id }) => answers.has(id))) return null;
  return (
    <section id="concerns" class="dhr-decision-part">
      <h2 class="govuk-heading-m">Circumstances of particular concern</h2>
      <LimbList limbs={limbs} answers={answers} />
      {mayChange && <Change href={decisionPaths.criteria(reference)} text="Change the answers on concern" />}
    </section>
  );
};

const Change = ({ href, text }: { href: string; text: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </p>
);

const LimbList = ({ limbs, answers }: { limbs: readonly Limb[]; answers: ReadonlyMap<string, KeptAnswer> }) => (
  <ul class="govuk-list dhr-limbs">
    {limbs.map(({ id, question }) => {
      const given = answers.get(id);
      return (
        <li class="dhr-limbs__limb" key={id}>
          <p class="govuk-body govuk-!-margin-bottom-1">
            {question} <AnswerTag answer={given?.answer} />
          </p>
          {given !== undefined && given.evidence !== '' && <Said text={given.evidence} />}
        </li>
      );
    })}
  </ul>
);

const AnswerTag = ({ answer }: { answer: KeptAnswer['answer'] | undefined }) =>
  answer === undefined ? (
    <Tag text="Not answered" classes="govuk-tag--yellow" />
  ) : (
    <Tag text={answerInWords[answer]} classes={answer === 'unknown' ? 'govuk-tag--grey' : 'govuk-tag--blue'} />
  );

export const ConsultationsSection = ({ reference, consultations, removed, mayChange }: SectionProps) =>
  consultations.length === 0 && (removed.length === 0 || !mayChange) ? null : (
    <section id="consultations" class="dhr-decision-part">
      <h2 class="govuk-heading-m">Who was consulted</h2>
      <ul class="govuk-list dhr-limbs">
        {consultations.map((one) => (
          <Consulted key={one.id} one={one} reference={reference} mayChange={mayChange} />
        ))}
      </ul>
      {consultations.length > 0 && mayChange && (
        <Change href={decisionPaths.newConsultation(reference)} text="Add somebody" />
      )}
      {mayChange && removed.map((one) => <Removed key={one.id} one={one} reference={reference} />)}
    </section>
  );

const Consulted = ({ one, reference, mayChange }: { one: Consultation; reference: string; mayChange: boolean }) => (
  <li class="dhr-limbs__limb">
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong>{[one.name, one.post, one.agency].filter((text) => text !== '').join(', ')}</strong>{' '}
      <Tag text={viewInWords[one.view]} classes="govuk-tag--blue" />
      {one.understandsAbuse && <Tag text="Domestic abuse is their field" classes="govuk-tag--purple" />}
    </p>
    <p class="govuk-hint govuk-!-margin-bottom-1">Asked on {longDate(one.askedOn)}</p>
    {one.said !== '' && <Said text={one.said} />}
    {mayChange && (
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <a class="govuk-link" href={decisionPaths.consultation(reference, one.id)}>
          Correct or take off<span class="govuk-visually-hidden"> what {one.name} said</span>
        </a>
      </p>
    )}
  </li>
);

const Removed = ({ one, reference }: { one: Consultation; reference: string }) => (
  <Form action={decisionPaths.return(reference, one.id)} unsavedChanges="off">
    <Button
      classes="govuk-button--secondary govuk-!-margin-bottom-3"
      text={`Put back ${one.name}`}
      preventDoubleClick
    />
  </Form>
);

export const ProposalSection = (props: SectionProps) => {
  const { reference, proposal, basis, decidedBasis, mayChange } = props;
  // What was signed stands above; only what differs from it is a proposal.
  if (!mayChange && proposal === undefined) return null;
  const shown = decidedBasis !== undefined && !mayChange ? decidedBasis.proposal : basis?.proposal;
  if (shown === undefined) return null;
  return (
    <section id="proposal" class="dhr-decision-part">
      <h2 class="govuk-heading-m">{decidedBasis !== undefined && !mayChange ? 'Reasons' : 'What is proposed'}</h2>

      {(decidedBasis === undefined || mayChange) && (
        <p class="govuk-body">
          <strong>{outcomeInWords[shown.outcome]}.</strong> {detailOf(shown)}
        </p>
      )}
      {shown.reconsiderReason !== '' && <Labelled label="Why it is looked at again" text={shown.reconsiderReason} />}
      {shown.reasons !== '' && <Said text={shown.reasons} />}
      {shown.dissent !== '' && <Labelled label="Dissent" text={shown.dissent} />}
      {shown.scopingWaiver !== '' && <Labelled label="Why it need not wait" text={shown.scopingWaiver} />}
      {mayChange && <Change href={decisionPaths.proposal(reference)} text="Change the proposal" />}
    </section>
  );
};

const Labelled = ({ label, text }: { label: string; text: string }) => (
  <>
    <h3 class="govuk-heading-s">{label}</h3>
    <Said text={text} />
  </>
);
