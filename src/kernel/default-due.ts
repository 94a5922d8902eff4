import { addDays, type Day, inWords } from './day.js';
import { counted } from './duty-words.js';
import { addWorkingDays, bankHolidayOn } from './working-days.js';

/** The day something is due by default, with the sentence that explains it. */
export interface DefaultDue {
  readonly dueOn: Day;
  readonly because: string;
}

/** So many working days after today; the sentence names the bank holidays that were passed over. */
export function defaultDue(today: Day, workingDays: number): DefaultDue {
  const dueOn = addWorkingDays(today, workingDays);
  const holidays: string[] = [];
  for (let on = addDays(today, 1); on < dueOn; on = addDays(on, 1)) {
    const holiday = bankHolidayOn(on);
    if (holiday !== undefined) holidays.push(`${holiday.name} on ${inWords(on)}`);
  }
  const over = holidays.length === 0 ? '' : `, passing over ${holidays.join(' and ')}`;
  return {
    dueOn,
    because: `${counted(workingDays, 'working day')} after ${inWords(today)}${over}. Saturdays, Sundays and bank holidays are not counted.`,
  };
}
