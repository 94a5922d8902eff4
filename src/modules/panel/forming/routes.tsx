import { get, goTo, post, show } from '../../../platform/http/route.js';
import { readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { panelFileOf } from '../members/standing.js';
import { panelPaths } from '../paths.js';
import { keepPanel, leadPanel } from '../policy.js';
import { balanceOf } from './balance.js';
import { formedForm, formingError, unformedForm } from './form.js';
import { formPanel, unformPanel } from './form-panel.js';
import { FormedPage, UnformedPage } from './pages.js';

const leading = onReview(leadPanel);

export const formingRoutes = [
  get(panelPaths.formedPattern, leading, async (work, _asked, review) => {
    const file = await panelFileOf(work, review);
    if (file.formation !== undefined) return goTo(panelPaths.panel(review.reference));
    const { reference } = review;
    const balance = await balanceOf(work, review, file);
    const form = emptyForm(dayValues('formedOn', work.today));
    return show(
      <FormedPage reference={reference} balance={balance} mayKeep={keepPanel.may(review.roles)} form={form} />,
    );
  }),

  post(panelPaths.formedPattern, leading, async (work, asked, review) => {
    const { reference } = review;
    const file = await panelFileOf(work, review);
    const balance = await balanceOf(work, review, file);
    const page = { reference, balance, mayKeep: keepPanel.may(review.roles) };
    const answer = readForm(formedForm(work.today), asked.body);
    if (!answer.ok) return show(<FormedPage {...page} form={answer.form} />, 422);
    const blockers = await formPanel(work, { review, file }, answer.value);
    const errors = blockers.map((one) => formingError(one, balance.coverage));
    if (errors.length > 0) return show(<FormedPage {...page} form={rejected(asked.body, errors)} />, 422);
    return goTo(panelPaths.panel(reference), { flash: 'It is on record that the panel is formed.' });
  }),

  get(panelPaths.unformedPattern, leading, (_work, _asked, { reference }) =>
    show(<UnformedPage reference={reference} form={emptyForm()} />),
  ),

  post(panelPaths.unformedPattern, leading, async (work, asked, review) => {
    const { reference } = review;
    const answer = readForm(unformedForm, asked.body);
    if (!answer.ok) return show(<UnformedPage reference={reference} form={answer.form} />, 422);
    await unformPanel(work, review, answer.value.reason);
    return goTo(panelPaths.panel(reference), { flash: 'Taken back: the panel is not on record as formed.' });
  }),
];
