/** A partnership is told of a death: what was said, by whom, when it came. */
export * from './code-lists.js';
export * from './content.js';
export { enterNotification, type NewNotification, type Receipt } from './enter-notification.js';
export { findNotification, type Notification, notificationsOf, visibleNotifications } from './queries.js';
export { type NotificationWay, notifications } from './tables.js';
