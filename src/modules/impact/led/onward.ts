import type { OnwardFrom, OnwardLink } from '../../../platform/catalogue.js';
import { ledChangePaths } from '../paths.js';

/** From the pages of whoever leads actions: to what changes because of them. */
export const onwardFromLead = ({ kind, id }: OnwardFrom): OnwardLink[] =>
  kind === 'lead' ? [{ text: 'Say how change will be seen, or enter a figure', href: ledChangePaths.all(id) }] : [];
