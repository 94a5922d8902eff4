import type { Module } from '../module.js';
import { forgetDraftsJob } from './drafts/forget-drafts.js';
import { duties } from './duties.js';
import { entryRoutes } from './entry/routes.js';
import { unfinishedWaiting } from './entry/waiting.js';
import { publicRoutes } from './pages/public-routes.js';

export const notificationModule: Module = {
  name: 'notification',
  routes: [...publicRoutes, ...entryRoutes],
  duties,
  waiting: unfinishedWaiting,
  jobs: [forgetDraftsJob],
  acts: {
    'notification.received': 'Notification received by the public form',
    'notification.entered': 'Notification entered for somebody else',
    'notification.seen': 'Notification read',
    'notification-form.read-in': 'Word form read in',
    'notification-file.seen': 'Word form downloaded as it came',
  },
};
