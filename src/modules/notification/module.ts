import type { Module } from '../module.js';
import { duties } from './duties.js';

export const notificationModule: Module = { name: 'notification', duties };
