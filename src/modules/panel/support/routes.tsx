import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { dayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { panelPaths } from '../paths.js';
import { leadPanel, seeOwnPart, seePanel } from '../policy.js';
import { countShown } from '../rules.js';
import { offeredTo } from '../words.js';
import { DebriefPage } from './debrief-page.js';
import { NewSupportPage, SupportPage } from './pages.js';
import { debriefsOf, offerSupport, offersOf, recordDebrief, sayUse, takeBack, usedByAsker, usesOf } from './support.js';

const seeing = onReview(seePanel);
const leading = onReview(leadPanel);

const offerForm = (today: Day) =>
  z.object({
    offeredTo: oneOf(offeredTo, 'Select to whom it is offered'),
    what: textField({ what: 'What is offered', max: 2000, missing: 'Enter what is offered' }),
    contact: textField({ what: 'How to reach it', max: 1000, missing: 'Enter how people reach it' }),
    offeredOn: dayField({ what: 'Date of the offer', byToday: today }),
  });

const debriefForm = (today: Day) =>
  z.object({
    heldOn: dayField({ what: 'Date of the debrief', byToday: today }),
    note: textField({ what: 'What came of it', max: 4000, missing: 'Enter what came of it' }),
  });

export const supportRoutes = [
  get(panelPaths.supportPattern, seeing, async (work, _asked, { id, reference, roles }) => {
    const mayLead = leadPanel.may(roles);
    return show(
      <SupportPage
        reference={reference}
        offers={await offersOf(work, id)}
        mayLead={mayLead}
        isTheirs={seeOwnPart.may(roles)}
        used={await usedByAsker(work, id)}
        uses={mayLead ? countShown(await usesOf(work, id)) : undefined}
      />,
    );
  }),

  get(panelPaths.newSupportPattern, leading, (work, _asked, { reference }) =>
    show(<NewSupportPage reference={reference} form={emptyForm(dayValues('offeredOn', work.today))} />),
  ),

  post(panelPaths.newSupportPattern, leading, async (work, asked, review) => {
    const answer = readForm(offerForm(work.today), asked.body);
    if (!answer.ok) return show(<NewSupportPage reference={review.reference} form={answer.form} />, 422);
    await offerSupport(work, review, answer.value);
    return goTo(panelPaths.support(review.reference), { flash: 'The offer is on record. Panel members see it.' });
  }),

  post(panelPaths.supportUsePattern, onReview(seeOwnPart), async (work, asked, review) => {
    const said = asked.body.said === 'yes';
    await sayUse(work, review, said);
    const flash = said ? 'It is counted. Nobody is shown that it was you.' : 'Taken back.';
    return goTo(panelPaths.support(review.reference), { flash });
  }),

  post(panelPaths.supportWithdrawalPattern, leading, async (work, asked, review) => {
    const { id } = found((await offersOf(work, review.id)).find((one) => one.id === asked.params.support));
    await takeBack(work, review, { kind: 'support', id });
    return goTo(panelPaths.support(review.reference), { flash: 'Taken back.' });
  }),

  get(panelPaths.debriefPattern, leading, async (work, _asked, { id, reference }) =>
    show(
      <DebriefPage
        reference={reference}
        debriefs={await debriefsOf(work, id)}
        form={emptyForm(dayValues('heldOn', work.today))}
      />,
    ),
  ),

  post(panelPaths.debriefPattern, leading, async (work, asked, review) => {
    const { id, reference } = review;
    const answer = readForm(debriefForm(work.today), asked.body);
    if (!answer.ok)
      return show(<DebriefPage reference={reference} debriefs={await debriefsOf(work, id)} form={answer.form} />, 422);
    await recordDebrief(work, review, answer.value);
    return goTo(panelPaths.panel(reference), { flash: 'The debrief is on record.' });
  }),

  post(panelPaths.debriefWithdrawalPattern, leading, async (work, asked, review) => {
    const { id } = found((await debriefsOf(work, review.id)).find((one) => one.id === asked.params.debrief));
    await takeBack(work, review, { kind: 'debrief', id });
    return goTo(panelPaths.debrief(review.reference), { flash: 'Taken back.' });
  }),
];
