import { longDate } from '../../../web/formats.js';
import { SummaryList } from '../../../web/index.js';
import { actionPaths } from '../../actions/index.js';
import { isLive, recommendationPaths, recommendationStateInWords } from '../../recommendations/index.js';
import type { Carrying, ClaimUnder } from '../claims/carried.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';

export interface AboutProps {
  readonly open: OpenClaim;
  readonly carrying: Carrying;
}

/** What a claim is of: for whom, in which practice, because of what, and by which actions. */
export const About = ({ open: { review, standing, recommendation }, carrying }: AboutProps) => {
  const { claim, actions, closedOn, actedOn } = standing;
  const done =
    closedOn !== undefined
      ? `Done on ${longDate(closedOn)}`
      : actedOn === undefined
        ? 'Nobody has told yet that it has begun'
        : `Begun on ${longDate(actedOn)}, not done yet`;
  return (
    <SummaryList
      rows={[
        { key: { text: 'For whom' }, value: { text: claim.wording.forWhom } },
        {
          key: { text: 'In which practice' },
          value: { html: <span class="dhr-lines">{claim.wording.practice}</span> },
        },
        {
          key: { text: 'Because of' },
          value: {
            html:
              recommendation === undefined ? (
                'A recommendation that is not open to you'
              ) : (
                <>
                  <a class="govuk-link" href={recommendationPaths.one(review.reference, recommendation.id)}>
                    Recommendation {recommendation.number}: {recommendation.title}
                  </a>
                  {!isLive(recommendation.state) &&
                    ` (${recommendationStateInWords[recommendation.state].toLowerCase()})`}
                </>
              ),
          },
        },
        ...carriedRows(review.reference, carrying),
        {
          key: { text: 'By which actions' },
          value: {
            html: (
              <>
                {actions.length === 0 && <NoAction plan={actionPaths.plan(review.reference)} from={carrying.from} />}
                {actions.map(({ action }) => (
                  <p class="govuk-body govuk-!-margin-bottom-1" key={action.id}>
                    <a class="govuk-link" href={actionPaths.below(review.reference, action.id, 'progress')}>
                      {action.what}
                    </a>
                  </p>
                ))}
                {actions.length > 0 && done}
              </>
            ),
          },
        },
      ]}
    />
  );
};

/** Where it was carried from, with the figures, and where it goes on. */
const carriedRows = (reference: string, { from, to }: Carrying) => {
  const link = ({ id, number }: ClaimUnder) => (
    <a key={id} class="govuk-link govuk-!-margin-right-2" href={changePaths.one(reference, id)}>
      Recommendation {number}
    </a>
  );
  return [
    ...(from === undefined ? [] : [{ key: { text: 'Carried on from' }, value: { html: link(from) } }]),
    ...(to.length === 0 ? [] : [{ key: { text: 'Goes on at' }, value: { html: <>{to.map(link)}</> } }]),
  ];
};

const NoAction = ({ plan, from }: { readonly plan: string; readonly from: ClaimUnder | undefined }) =>
  from === undefined ? (
    <>No action is planned for it yet</>
  ) : (
    <>
      None yet. Those of recommendation {from.number}, and the proof that came with them, come along once they are put
      under this one in the{' '}
      <a class="govuk-link" href={plan}>
        action plan
      </a>
      .
    </>
  );
