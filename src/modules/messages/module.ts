import type { Module } from '../module.js';
import { routes } from './routes.js';

export const messagesModule: Module = { name: 'messages', routes };
