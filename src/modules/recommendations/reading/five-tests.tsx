import { SummaryList, Tag } from '../../../web/index.js';
import { isOpenToChange } from '../drafting/change-recommendation.js';
import { smartTestInWords } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import { testsMissing, testsNow } from '../rules.js';

export interface FiveTestsProps {
  readonly open: OpenRecommendations;
  readonly one: Recommendation;
}

/** What was found of the five tests, of the wording as it stands. */
export const FiveTests = ({ open, one }: FiveTestsProps) => {
  const { reference } = open.review;
  const missing = testsMissing(one);
  return (
    <>
      <h2 class="govuk-heading-m">Five tests</h2>
      {missing.length > 0 && (
        <p class="govuk-body">
          {one.tests.length > 0
            ? 'The wording was changed since it was held against the tests.'
            : 'This wording has not been held against the tests yet.'}
        </p>
      )}
      {missing.length < 5 && (
        <SummaryList
          rows={testsNow(one).map(({ test, judged }) => ({
            key: { text: smartTestInWords[test] },
            value: {
              html: (
                <>
                  <Tag
                    text={judged === undefined ? 'Not judged' : judged.met ? 'Met' : 'Not met'}
                    classes={judged?.met ? 'govuk-tag--green' : 'govuk-tag--yellow'}
                  />{' '}
                  {judged?.reason}
                </>
              ),
            },
          }))}
        />
      )}
      {open.keeps && isOpenToChange(one.state) && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={recommendationPaths.below(reference, one.id, 'tests')}>
            {missing.length > 0 ? 'Hold it against the five tests' : 'Change what was found of the tests'}
          </a>
        </p>
      )}
    </>
  );
};
