import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { emptyForm } from '../../../web/index.js';
import { leadPaths } from '../paths.js';
import { answerAsking } from './answer-asking.js';
import { byLead, onLedAction } from './by-lead.js';
import { readAnswer } from './form.js';
import { AllLedPage, OneLedPage } from './lead-pages.js';
import { onwardOfLead } from './onward-of-lead.js';

/** Pages of whoever leads actions. */
export const leadRoutes: readonly Route[] = [
  get(leadPaths.allPattern, byLead, async (work, _asked, at) => {
    for (const { action } of at.actions) work.saw(action.reviewId, 'action', action.id);
    return show(<AllLedPage at={at} today={work.today} onward={await onwardOfLead(work, at)} />);
  }),

  post(leadPaths.allPattern, byLead, async (work, asked, at) => {
    const ticked = new Set([asked.body.action ?? []].flat());
    const accepted = at.actions.filter(({ action }) => action.leadState === 'asked' && ticked.has(action.id));
    for (const { action } of accepted) await answerAsking(work, action, { answer: 'accepted', reason: '' });
    return goTo(leadPaths.all(at.lead.id), { flash: 'Thank you. They are yours now.' });
  }),

  get(leadPaths.onePattern, onLedAction, async (work, _asked, hand) => {
    work.saw(hand.led.action.reviewId, 'action', hand.led.action.id);
    const onward = await onwardOfLead(work, hand);
    return show(<OneLedPage hand={hand} form={emptyForm()} today={work.today} onward={onward} />);
  }),

  post(leadPaths.onePattern, onLedAction, async (work, asked, hand) => {
    const read = readAnswer(asked.body);
    if (!read.ok) return show(<OneLedPage hand={hand} form={read.form} today={work.today} onward={[]} />, 422);
    await answerAsking(work, hand.led.action, { ...read.value, typed: asked.body });
    const flash =
      read.value.answer === 'accepted'
        ? 'Thank you. It is yours now.'
        : 'You have handed it back. The partnership asks somebody else.';
    return goTo(leadPaths.all(hand.lead.id), { flash });
  }),
];
