import type { Duty, DutyId, LimitSetting } from '../../kernel/duty.js';
import { countedWithin } from '../../kernel/duty-words.js';

/** A limit that a partnership may set for itself: its unit, the catalogue's number, and the duties it governs. */
export interface LimitSettingRow {
  readonly setting: LimitSetting;
  readonly unit: 'months' | 'days' | 'working-days';
  readonly number: number;
  readonly words: string;
  readonly duties: readonly DutyId[];
}

const UNITS = { months: 'calendar month', days: 'day', 'working-days': 'working day' } as const;

/** Every limit that the given duties leave to the partnership, in the order they come up. */
export function limitSettingRows(duties: readonly Duty[]): LimitSettingRow[] {
  const rows = new Map<LimitSetting, LimitSettingRow>();
  for (const { id, limit } of duties) {
    if (!('setting' in limit) || limit.setting === undefined) continue;
    const { setting, number } = limit;
    const unit = limit.kind === 'each-year' ? 'months' : limit.kind;
    const duties = [...(rows.get(setting)?.duties ?? []), id];
    rows.set(setting, { setting, unit, number, words: countedWithin(number, UNITS[unit]), duties });
  }
  return [...rows.values()];
}
