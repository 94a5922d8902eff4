/** A partnership is told of a death: what was said, by whom, when it came. */
export * from './code-lists.js';
export * from './content.js';
export { enterNotification, type NewNotification, type Receipt } from './enter-notification.js';
export { type Acceptance, acceptNotification } from './intake/accept-notification.js';
export { linkNotification } from './intake/link-notification.js';
export { intakePaths } from './intake/paths.js';
export { rejectNotification } from './intake/reject-notification.js';
export { type SendingOn, sendOnNotification } from './intake/send-on-notification.js';
export { findNotification, type Notification, notificationsOf, visibleNotifications } from './queries.js';
export { type NotificationWay, notifications } from './tables.js';
