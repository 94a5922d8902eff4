import type { Module } from '../module.js';
import { duties } from './duties.js';

export const notificationModule: Module = {
  name: 'notification',
  duties,
  acts: {
    'notification.received': 'Notification received by the public form',
    'notification.entered': 'Notification entered for somebody else',
    'notification.seen': 'Notification read',
  },
};
