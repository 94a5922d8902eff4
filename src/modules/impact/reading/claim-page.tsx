import { stepsOpen } from '../../../kernel/state-table.js';
import type { DrawnPlot } from '../../../platform/plot/index.js';
import { Button, OnwardLinks, type OnwardProps, Page, Tag } from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import type { FoundAgain } from '../challenges/found-again.js';
import { Challenges } from '../challenges/section.js';
import type { Carrying } from '../claims/carried.js';
import { claimBlockers } from '../claims/rules.js';
import { claimBlockerInWords } from '../claims/words.js';
import { partsOf } from '../judging/rules.js';
import { claimStateInWords } from '../kinds.js';
import { type ClaimStepName, claimLife } from '../life.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { About } from './about.js';
import { History } from './history.js';
import { JudgementSection } from './judgement-section.js';
import { MeasureSection } from './measure-section.js';
import { ProofSection } from './proof-section.js';
import { StrengthSection } from './strength-section.js';
import { ShownTag, StrengthTag } from './tags.js';

export interface ClaimPageProps {
  readonly open: OpenClaim;
  /** The plot of each measure that was read, by its id. */
  readonly plots: ReadonlyMap<string, DrawnPlot>;
  /** Names of people and leads by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly carrying: Carrying;
  readonly challenges: readonly FoundAgain[];
  readonly onward: OnwardProps['links'];
}

/** One claim: what will be different, how it is seen, what was seen, how good the proof is, and what is thought of it. */
export const ClaimPage = (props: ClaimPageProps) => {
  const { open } = props;
  const { review, standing } = open;
  const { claim, shown, strength } = standing;
  return (
    <Page
      title={`Change in practice: ${review.reference}`}
      heading={claim.wording.different}
      caption={`${review.reference}, what will be different at ${claim.bodyName}`}
      back={changePaths.home(review.reference)}
    >
      <p class="govuk-body dhr-tags">
        {claim.state !== 'settled' && <Tag text={claimStateInWords[claim.state]} />}{' '}
        <StrengthTag strength={strength.strength} /> <ShownTag shown={shown} />
      </p>
      <NamesBar reference={review.reference} names={open.names} back={changePaths.one(review.reference, claim.id)} />
      <About open={open} carrying={props.carrying} />
      <Steps open={open} />
      <StrengthSection standing={open.standing} />
      <h2 class="govuk-heading-m">How it is seen</h2>
      {claim.measures.length === 0 && (
        <p class="govuk-body">Nobody has said yet how the change will be seen: add a measure.</p>
      )}
      {claim.measures.map((measure) => (
        <MeasureSection
          key={measure.id}
          open={open}
          measure={measure}
          plot={props.plots.get(measure.id)}
          names={props.names}
        />
      ))}
      {open.keeps && claim.state !== 'withdrawn' && (
        <Button
          text="Add a measure"
          href={changePaths.below(review.reference, claim.id, 'measures/new')}
          classes={claim.measures.length === 0 ? 'dhr-no-print' : 'govuk-button--secondary dhr-no-print'}
        />
      )}
      <ProofSection open={open} names={props.names} />
      <JudgementSection open={open} names={props.names} />
      <Challenges open={open} challenges={props.challenges} names={props.names} />
      <OnwardLinks links={props.onward} />
      <History claim={claim} names={props.names} />
    </Page>
  );
};

interface Opened {
  readonly open: OpenClaim;
}

const FIRST: readonly ClaimStepName[] = ['agree', 'take-up-again'];

/** Settling and opening again follow from a judgement, and are no buttons of their own. */
const Steps = ({ open: { review, standing, asJudge, keeps } }: Opened) => {
  const { claim } = standing;
  const steps = stepsOpen(claimLife, claim.state, partsOf(asJudge, claim)).filter(
    ({ step }) => step !== 'settle' && step !== 'reopen',
  );
  const blockers = claim.state === 'proposed' ? claimBlockers(claim.measures) : [];
  if (!keeps) return null;
  return (
    <div class="dhr-no-print">
      {blockers.length > 0 && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>Before it can be agreed</strong>
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {blockers.map((blocker) => (
              <li key={claimBlockerInWords(blocker)}>{claimBlockerInWords(blocker)}</li>
            ))}
          </ul>
        </>
      )}
      <div class="govuk-button-group">
        {steps
          .filter(({ step }) => step !== 'agree' || blockers.length === 0)
          .map(({ step, label }) => (
            <Button
              key={step}
              text={label}
              href={changePaths.below(review.reference, claim.id, `steps/${step}`)}
              classes={FIRST.includes(step) ? '' : 'govuk-button--secondary'}
            />
          ))}
        {claim.state !== 'withdrawn' && (
          <Button
            text="Word it anew"
            href={changePaths.below(review.reference, claim.id, 'words')}
            classes="govuk-button--secondary"
          />
        )}
      </div>
    </div>
  );
};
