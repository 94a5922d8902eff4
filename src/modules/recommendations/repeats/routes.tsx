import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { onRecommendations, recommendationAsked } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { keepRecommendations, seeRecommendations } from '../policy.js';
import { withNames } from '../queries.js';
import { judgeRepeat } from './judge-repeat.js';
import { likelyRepeats } from './likely.js';
import { RepeatsPage } from './repeats-page.js';

const judgeForm = z.object({
  verdict: oneOf(['repeat', 'not-a-repeat'], 'Select whether it is a repeat'),
  text: textField({ what: 'Why', max: 2000, missing: 'Enter why it is a repeat or not' }),
});

export const repeatsRoutes: readonly Route[] = [
  get(recommendationPaths.belowPattern('repeats'), onRecommendations(seeRecommendations), async (work, asked, open) => {
    const one = await recommendationAsked(work, asked, open);
    const likely = await likelyRepeats(work, open, one);
    return show(<RepeatsPage open={open} one={withNames(one, open.names.text)} likely={likely} form={emptyForm()} />);
  }),

  post(
    recommendationPaths.belowPattern('repeats'),
    onRecommendations(keepRecommendations),
    async (work, asked, open) => {
      const one = await recommendationAsked(work, asked, open);
      const likely = await likelyRepeats(work, open, one);
      const { id: earlierId } = found(likely.find(({ id }) => id === asked.body.earlier));
      const read = readForm(judgeForm, asked.body);
      if (!read.ok) {
        const page = { open, one: withNames(one, open.names.text), likely, form: read.form, refused: earlierId };
        return show(<RepeatsPage {...page} />, 422);
      }
      await judgeRepeat(work, open, { one, earlierId, ...read.value });
      return goTo(recommendationPaths.below(open.review.reference, one.id, 'repeats'), { flash: 'It is kept.' });
    },
  ),
];
