import { z } from 'zod';
import { type Day, dayInLondon, instantInLondon } from '../../../kernel/day.js';
import { optionalDayField } from '../../../web/day-field.js';
import { asText, field, refuse, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { timeField } from '../../../web/time-field.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const slugField = field((given) => {
  const text = asText(given).trim().toLowerCase().replaceAll(/\s+/g, '-');
  if (text === '') return null;
  if (text.length > 60) return refuse('The address must be 60 characters or fewer');
  return SLUG.test(text) ? text : refuse('The address can have small letters, figures and hyphens, such as review-7');
});

const linkField = field((given) => {
  const text = asText(given).trim();
  if (text === '' || (URL.canParse(text) && /^https:$/.test(new URL(text).protocol) && text.length <= 2000))
    return text;
  return refuse('The link must begin with https://');
});

const pageForm = z.object({
  slug: slugField,
  title: textField({ what: 'The title', max: 120 }),
  opening: textField({ what: 'The opening', max: 1500 }),
  contentNote: textField({ what: 'The content note', max: 1000 }),
  letter: textField({ what: 'The letter', max: 20_000 }),
  publishOn: optionalDayField({ what: 'Day of publication' }),
  publishTime: textField({ what: 'The hour', max: 10 }),
  embargo: textField({ what: 'Who reads it before', max: 2000 }),
  embargoOn: optionalDayField({ what: 'Day on which the embargo ends' }),
  embargoTime: textField({ what: 'The hour', max: 10 }),
  staysUntil: optionalDayField({ what: 'Day on which it is asked whether it stays' }),
  libraryLink: linkField,
  mediaLines: textField({ what: 'The lines for the media', max: 4000 }),
});

/** The public page and its day, as they are kept. */
export interface PublicPageDraft
  extends Omit<z.output<typeof pageForm>, 'publishOn' | 'publishTime' | 'embargoOn' | 'embargoTime' | 'staysUntil'> {
  readonly publishAt: Date | null;
  readonly embargoUntil: Date | null;
  readonly staysUntil: Day | null;
}

/**
 * Reads the public page: a day and an hour come together, in London. A day that is entered anew is today or later; one that stands there already,
 * as that of a report which is public, may be saved again.
 */
export function readPage(
  body: FormBody,
  before: Pick<PublicPageDraft, 'publishAt' | 'staysUntil'>,
  today: Day,
): FormReading<PublicPageDraft> {
  const read = readForm(pageForm, body);
  if (!read.ok) return read;
  const { publishOn, publishTime, embargoOn, embargoTime, staysUntil, ...page } = read.value;
  const refuse = (field: string, message: string): FormReading<PublicPageDraft> => ({
    ok: false,
    form: rejected(body, [{ field, message }]),
  });
  const publishedOn = before.publishAt === null ? undefined : dayInLondon(before.publishAt);
  if (publishOn !== undefined && publishOn < today && publishOn !== publishedOn)
    return refuse('publishOn', 'Day of publication must be today or in the future');
  if (staysUntil !== undefined && staysUntil < today && staysUntil !== before.staysUntil)
    return refuse('staysUntil', 'Day on which it is asked whether it stays must be today or in the future');
  const publishAt = hourOf({ on: publishOn, time: publishTime, what: 'hour of publication' });
  if (typeof publishAt === 'string') return refuse('publishTime', publishAt);
  const embargoUntil = hourOf({ on: embargoOn, time: embargoTime, what: 'hour at which the embargo ends' });
  if (typeof embargoUntil === 'string') return refuse('embargoTime', embargoUntil);
  if (embargoUntil !== null && (publishAt === null || embargoUntil > publishAt))
    return refuse('embargoOn', 'The embargo must end by the hour of publication: what is public is not kept back');
  return { ok: true, value: { ...page, staysUntil: staysUntil ?? null, publishAt, embargoUntil } };
}

/** A day and an hour in London; why there is none, in words, where the hour is none. */
function hourOf({ on, time, what }: { on: Day | undefined; time: string; what: string }): Date | null | string {
  if (on === undefined) return null;
  const hour = timeField(what).safeParse(time);
  if (!hour.success) return hour.error.issues[0]?.message ?? '';
  return instantInLondon(on, hour.data) ?? 'The clocks go forward over that hour: enter another';
}
