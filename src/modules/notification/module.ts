import type { Actor } from '../../platform/work.js';
import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { notificationForms } from './blank-forms.js';
import { notificationItems } from './disclosure.js';
import { forgetDraftsJob } from './drafts/forget-drafts.js';
import { duties } from './duties.js';
import { entryRoutes } from './entry/routes.js';
import { unfinishedWaiting } from './entry/waiting.js';
import { facts } from './intake/facts.js';
import { intakePaths } from './intake/paths.js';
import { intakeRoutes } from './intake/routes.js';
import { notificationsWaiting } from './intake/waiting.js';
import { publicRoutes } from './pages/public-routes.js';

const runsIntake = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, ['co-ordinator']);

export const notificationModule: Module = {
  name: 'notification',
  blankForms: notificationForms,
  routes: [...publicRoutes, ...entryRoutes, ...intakeRoutes],
  duties,
  disclosure: notificationItems,
  facts,
  waiting: async (work) => [...(await notificationsWaiting(work)), ...(await unfinishedWaiting(work))],
  jobs: [forgetDraftsJob],
  acts: {
    'notification.received': 'Notification received by the public form',
    'notification.entered': 'Notification entered for somebody else',
    'notification.accepted': 'Notification accepted',
    'notification.linked': 'Another notification linked',
    'notification.sent-on': 'Notification sent on to another partnership',
    'notification.rejected': 'Notification not taken further',
    'notification.reopened': 'Notification opened again',
    'notification.seen': 'Notification read',
    'notification-form.read-in': 'Word form read in',
    'notification-file.seen': 'Word form downloaded as it came',
  },
  menu: (actor) => (runsIntake(actor) ? [{ text: 'Intake', href: intakePaths.list }] : []),
};
