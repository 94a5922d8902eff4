import { z } from 'zod';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { type SmartTest, smartTestInWords, smartTests } from '../kinds.js';
import { onRecommendations, recommendationAsked } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { keepRecommendations } from '../policy.js';
import { type Recommendation, withNames } from '../queries.js';
import { testsNow } from '../rules.js';
import { judgeTests } from './judge-tests.js';
import { TestsPage } from './tests-page.js';

const verdict = (test: SmartTest) =>
  oneOf(['met', 'not-met'], `Select whether the test “${smartTestInWords[test]}” is met`);
const why = (test: SmartTest) => {
  const what = `Why the test “${smartTestInWords[test]}” is met or not`;
  return textField({ what, max: 1000, missing: `Enter why the test “${smartTestInWords[test]}” is met or not` });
};

const testsForm = z.object({
  specific: verdict('specific'),
  specificReason: why('specific'),
  measurable: verdict('measurable'),
  measurableReason: why('measurable'),
  achievable: verdict('achievable'),
  achievableReason: why('achievable'),
  relevant: verdict('relevant'),
  relevantReason: why('relevant'),
  'time-bound': verdict('time-bound'),
  'time-boundReason': why('time-bound'),
});

const keeps = onRecommendations(keepRecommendations);

/** What was judged of this wording stands in the form; what was judged of an earlier one has to be judged again. */
const valuesOf = (one: Recommendation) =>
  emptyForm(
    Object.fromEntries(
      testsNow(one).flatMap(({ test, judged }) =>
        judged === undefined
          ? []
          : [
              [test, judged.met ? 'met' : 'not-met'],
              [`${test}Reason`, judged.reason],
            ],
      ),
    ),
  );

export const testsRoutes: readonly Route[] = [
  get(recommendationPaths.belowPattern('tests'), keeps, async (work, asked, open) => {
    const one = withNames(await recommendationAsked(work, asked, open), open.names.toPseudonyms);
    return show(<TestsPage reference={open.review.reference} one={one} form={valuesOf(one)} />);
  }),

  post(recommendationPaths.belowPattern('tests'), keeps, async (work, asked, open) => {
    const one = await recommendationAsked(work, asked, open);
    const { reference } = open.review;
    const read = readForm(testsForm, asked.body);
    if (!read.ok)
      return show(
        <TestsPage reference={reference} one={withNames(one, open.names.toPseudonyms)} form={read.form} />,
        422,
      );
    const judged = smartTests.map((test) => ({
      test,
      met: read.value[test] === 'met',
      reason: read.value[`${test}Reason`],
    }));
    await judgeTests(work, open, { one, judged, wordingVersion: versionOf(asked.body), typed: asked.body });
    return goTo(recommendationPaths.one(reference, one.id), { flash: 'The five tests are kept with this wording.' });
  }),
];
