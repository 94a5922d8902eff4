import { dayValues } from '../../../web/index.js';
import type { PlannedAction } from '../queries.js';
import { prefixOf } from './form.js';

/** The form filled with a record that is to be put right; nothing where there is no such record. */
export function correctionOf(
  { action, updates }: Pick<PlannedAction, 'action' | 'updates'>,
  id: string | undefined,
): Readonly<Record<string, string>> {
  const found = updates.find((update) => update.id === id);
  if (found === undefined) return {};
  const prefix = prefixOf(action.id);
  return {
    [`${prefix}says`]: found.says,
    [`${prefix}progress`]: found.progress,
    [`${prefix}obstacle`]: found.obstacle,
    ...(found.asksForDay === null ? {} : dayValues(`${prefix}asksForDay`, found.asksForDay)),
  };
}
