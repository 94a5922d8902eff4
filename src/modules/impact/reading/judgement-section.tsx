import { dateTime, longDate } from '../../../web/formats.js';
import { Button, InsetText, SummaryList } from '../../../web/index.js';
import { actionPaths } from '../../actions/index.js';
import { notIndependent } from '../judging/rules.js';
import { isLeftLying } from '../judging/standing.js';
import { notIndependentInWords } from '../judging/words.js';
import { strengthInWords, verdictInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Judgement } from '../queries.js';
import type { ProofSectionProps } from './proof-section.js';

/** What is thought of the change, by whom and why, and when it is looked at again. */
export const JudgementSection = ({ open, names }: ProofSectionProps) => {
  const { standing } = open;
  const { claim, judged, proposed } = standing;
  return (
    <>
      <h2 class="govuk-heading-m" id="judgement">
        Did practice change?
      </h2>
      {judged === undefined && <p class="govuk-body">Nobody independent has judged it yet.</p>}
      {proposed !== undefined && (
        <InsetText>
          <OneJudgement judgement={proposed} names={names} lead="The owner proposes" />
        </InsetText>
      )}
      {claim.judgements
        .filter((one) => !one.isProposal)
        .toReversed()
        .map((one) => (
          <OneJudgement key={one.id} judgement={one} names={names} lead="Judged" />
        ))}
      {isLeftLying(standing) && (
        <InsetText>
          <p class="govuk-body">
            It came back, its actions are closed, and no look at it is left. Open an action again or plan another in the{' '}
            <a class="govuk-link" href={actionPaths.plan(open.review.reference)}>
              action plan
            </a>
            , and judge it again when something new shows.
          </p>
        </InsetText>
      )}
      <Judge open={open} />
      <Looks open={open} />
    </>
  );
};

interface OneProps {
  readonly judgement: Judgement;
  readonly names: ReadonlyMap<string, string>;
  readonly lead: string;
}

const OneJudgement = ({ judgement, names, lead }: OneProps) => (
  <div class="govuk-!-margin-bottom-4">
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong>
        {lead}: {verdictInWords[judgement.verdict].toLowerCase()}
      </strong>
      <br />
      <span class="govuk-hint">
        {dateTime(judgement.at)}, {names.get(judgement.byLead ?? judgement.byPerson ?? '') ?? 'a former colleague'};{' '}
        {strengthInWords[judgement.strength].toLowerCase()} at the time
        {judgement.lookMonths !== null && `; on looking again after ${judgement.lookMonths} months`}
      </span>
    </p>
    <p class="govuk-body dhr-lines">{judgement.reasons}</p>
  </div>
);

const Judge = ({ open }: { readonly open: OpenClaim }) => {
  const { review, standing, asJudge, keeps } = open;
  const { claim } = standing;
  if (claim.state === 'withdrawn' || claim.state === 'proposed')
    return <p class="govuk-body">It is judged once it is agreed what is to be seen.</p>;
  const why = notIndependent(asJudge, claim);
  if (why !== undefined) return keeps ? <p class="govuk-body">{notIndependentInWords[why]}</p> : null;
  return (
    <Button
      text={standing.judged === undefined ? 'Judge whether practice changed' : 'Judge it again'}
      href={changePaths.below(review.reference, claim.id, 'judge')}
      classes="dhr-no-print"
    />
  );
};

const Looks = ({ open }: { readonly open: OpenClaim }) => {
  const { review, standing, asJudge } = open;
  const { looks, claim } = standing;
  const isJudge = notIndependent(asJudge, claim) === undefined;
  if (looks.length === 0)
    return <p class="govuk-body">It is looked at again 6 and 12 months after its actions are closed.</p>;
  return (
    <>
      <h3 class="govuk-heading-s">Looking again: did it last?</h3>
      <SummaryList
        rows={looks.map(({ months, dueOn, because, done }) => ({
          key: { text: `After ${months} months` },
          value: {
            html: (
              <>
                {done === undefined
                  ? `By ${longDate(dueOn)}${dueOn < open.today ? ': overdue' : ''}`
                  : `${verdictInWords[done.verdict]}, judged on ${dateTime(done.at)}`}
                {because !== '' && <span class="govuk-!-display-block">Another day was set: {because}</span>}
              </>
            ),
          },
          actions:
            done !== undefined || !isJudge || claim.state === 'withdrawn'
              ? undefined
              : {
                  items: [
                    {
                      href: changePaths.below(review.reference, claim.id, `looks/${months}`),
                      text: 'Change the day',
                      visuallyHiddenText: `for looking again after ${months} months`,
                    },
                  ],
                },
        }))}
      />
    </>
  );
};
