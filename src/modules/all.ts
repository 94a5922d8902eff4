import { accountsModule } from './accounts/module.js';
import { auditModule } from './audit/module.js';
import { linksModule } from './links/module.js';
import { messagesModule } from './messages/module.js';
import type { Module } from './module.js';
import { reviewsModule } from './reviews/module.js';

/** Every module, in the order of a review's life: one may use those that stand before it, never one after it. */
export const allModules: readonly Module[] = [messagesModule, linksModule, accountsModule, auditModule, reviewsModule];
