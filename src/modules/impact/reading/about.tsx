import { longDate } from '../../../web/formats.js';
import { SummaryList } from '../../../web/index.js';
import { actionPaths } from '../../actions/index.js';
import { recommendationPaths } from '../../recommendations/index.js';
import type { OpenClaim } from '../opened.js';

/** What a claim is of: for whom, in which practice, because of what, and by which actions. */
export const About = ({ open: { review, standing, recommendation } }: { readonly open: OpenClaim }) => {
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
                <a class="govuk-link" href={recommendationPaths.one(review.reference, recommendation.id)}>
                  Recommendation {recommendation.number}: {recommendation.title}
                </a>
              ),
          },
        },
        {
          key: { text: 'By which actions' },
          value: {
            html: (
              <>
                {actions.length === 0 && 'No action is planned for it yet'}
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
