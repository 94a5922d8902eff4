import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField, tick } from '../../../web/fields.js';
import { advocacyChoices, channels, leafletIds } from '../code-lists.js';

/** A time somebody was in touch. */
export const exchangeForm = (today: Day) =>
  z.object({
    happenedOn: dayField({ what: 'Date', byToday: today, missing: 'Enter the date you were in touch' }),
    channel: oneOf(channels, 'Select how you were in touch'),
    spoke: nameField({ what: 'Who was in touch', max: 200, missing: 'Enter who was in touch with them' }),
    reached: oneOf(['yes', 'no'], 'Select whether you reached them'),
    toldOfReview: tick(),
    updated: tick(),
    delayExplained: tick(),
    said: textField({ what: 'What was said', max: 10_000 }),
    wants: textField({ what: 'What they would like', max: 4000 }),
    chairOnly: tick(),
    nextOn: optionalDayField({ what: 'Day of the next contact', fromToday: today }),
  });

export type ExchangeAnswers = z.output<ReturnType<typeof exchangeForm>>;

export const withdrawalForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why the record is withdrawn' }),
});

/** A leaflet that was given. */
export const leafletForm = (today: Day) =>
  z.object({
    leaflet: oneOf(leafletIds, 'Select which leaflet'),
    language: nameField({ what: 'Language', max: 100, missing: 'Enter the language of the leaflet' }),
    givenOn: dayField({ what: 'Date', byToday: today, missing: 'Enter the date it was given' }),
    givenHow: nameField({ what: 'How it was given', max: 200 }),
  });

/** That somebody was told about advocacy, and what they chose. */
export const advocacyForm = (today: Day) =>
  z.object({
    toldOn: dayField({ what: 'Date', byToday: today, missing: 'Enter the date they were told' }),
    choice: oneOf(advocacyChoices, 'Select what they chose'),
    service: nameField({ what: 'Service', max: 200 }),
  });
