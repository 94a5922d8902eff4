import { get, goTo, post, show } from '../../../platform/http/route.js';
import { emptyForm, readForm } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { keepNotices, seeNotices } from '../guards.js';
import { noticePaths } from '../paths.js';
import { CheckPage } from './check-page.js';
import { checkForm } from './form.js';
import { livingPeopleChecksOf } from './queries.js';
import { recordCheck } from './record-check.js';

export const livingPeopleRoutes = [
  get(noticePaths.livingPeoplePattern, onReview(seeNotices), async (work, _asked, { id, reference, roles }) =>
    show(
      <CheckPage
        reference={reference}
        checks={await livingPeopleChecksOf(work, id)}
        form={emptyForm(dayValues('checkedOn', work.today))}
        mayKeep={keepNotices.may(roles)}
      />,
    ),
  ),

  post(noticePaths.livingPeoplePattern, onReview(keepNotices), async (work, asked, review) => {
    const answer = readForm(checkForm(work.today), asked.body);
    if (!answer.ok) {
      const checks = await livingPeopleChecksOf(work, review.id);
      return show(<CheckPage reference={review.reference} checks={checks} form={answer.form} mayKeep />, 422);
    }
    await recordCheck(work, review, answer.value);
    return goTo(noticePaths.list(review.reference), { flash: 'The check is recorded.' });
  }),
];
