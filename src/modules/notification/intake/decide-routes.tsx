import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import { partnershipsOpenToPublic } from '../../accounts/index.js';
import type { Notification } from '../queries.js';
import { LinkPage, RejectPage, ReopenPage, SendOnPage } from './decide-pages.js';
import { linkError, reopenError, sendOnError } from './decision-words.js';
import { linkForm, rejectionForm, reopenForm, sendOnForm } from './form.js';
import { onIntake } from './guard.js';
import { linkNotification } from './link-notification.js';
import { intakePaths } from './paths.js';
import { rejectNotification } from './reject-notification.js';
import { reopenNotification } from './reopen-notification.js';
import { sendOnNotification } from './send-on-notification.js';

const others = async (work: Work, { partnershipId }: Notification) =>
  (await partnershipsOpenToPublic(work)).filter(({ id }) => id !== partnershipId);

export const decideRoutes = [
  get(intakePaths.linkPattern, onIntake('intake.link'), (_work, _asked, notification) =>
    show(<LinkPage notification={notification} form={emptyForm()} />),
  ),

  post(intakePaths.linkPattern, onIntake('intake.link'), async (work, asked, notification) => {
    const answer = readForm(linkForm, asked.body);
    if (!answer.ok) return show(<LinkPage notification={notification} form={answer.form} />, 422);
    const blockers = await linkNotification(work, notification, answer.value);
    if (blockers.length > 0)
      return show(<LinkPage notification={notification} form={rejected(asked.body, blockers.map(linkError))} />, 422);
    return goTo(intakePaths.one(notification.id), { flash: 'The notification is linked.' });
  }),

  get(intakePaths.sendOnPattern, onIntake('intake.send-on'), async (work, _asked, notification) =>
    show(<SendOnPage notification={notification} form={emptyForm()} partnerships={await others(work, notification)} />),
  ),

  post(intakePaths.sendOnPattern, onIntake('intake.send-on'), async (work, asked, notification) => {
    const partnerships = await others(work, notification);
    const page = { notification, partnerships };
    const answer = readForm(sendOnForm, asked.body);
    if (!answer.ok) return show(<SendOnPage {...page} form={answer.form} />, 422);
    const { partnership, ...rest } = answer.value;
    const partnershipId = partnerships.find(({ id }) => id === partnership)?.id;
    const blockers = await sendOnNotification(work, notification, { partnershipId, ...rest });
    if (blockers.length > 0)
      return show(<SendOnPage {...page} form={rejected(asked.body, blockers.map(sendOnError))} />, 422);
    return goTo(intakePaths.one(notification.id), { flash: 'The notification is sent on.' });
  }),

  get(intakePaths.rejectPattern, onIntake('intake.reject'), (_work, _asked, notification) =>
    show(<RejectPage notification={notification} form={emptyForm()} />),
  ),

  post(intakePaths.rejectPattern, onIntake('intake.reject'), async (work, asked, notification) => {
    const answer = readForm(rejectionForm, asked.body);
    if (!answer.ok) return show(<RejectPage notification={notification} form={answer.form} />, 422);
    await rejectNotification(work, notification, answer.value);
    return goTo(intakePaths.list, { flash: `${notification.reference} is not taken further.` });
  }),

  get(intakePaths.reopenPattern, onIntake('intake.reopen'), (_work, _asked, notification) =>
    show(<ReopenPage notification={notification} form={emptyForm()} />),
  ),

  post(intakePaths.reopenPattern, onIntake('intake.reopen'), async (work, asked, notification) => {
    const answer = readForm(reopenForm, asked.body);
    if (!answer.ok) return show(<ReopenPage notification={notification} form={answer.form} />, 422);
    const blockers = await reopenNotification(work, notification, answer.value.reason);
    if (blockers.length > 0)
      return show(
        <ReopenPage notification={notification} form={rejected(asked.body, blockers.map(reopenError))} />,
        422,
      );
    return goTo(intakePaths.one(notification.id), { flash: 'The notification waits again.' });
  }),
];
