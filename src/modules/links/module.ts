import type { Module } from '../module.js';
import { routes } from './routes.js';

export const linksModule: Module = {
  name: 'links',
  routes,
  acts: { 'link.opened': 'Opened by the link that was sent' },
};
