import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { partialDateText } from '../../../kernel/partial-date.js';
import { NATIONAL_THEMES, THEMES } from '../../../kernel/themes.js';
import type { FormBody } from '../../../platform/http/route.js';
import { dayField, optionalDayField, partialDateField } from '../../../web/day-field.js';
import { anyOf, asText, field, nameField, oneOf, refuse, textField, tick } from '../../../web/fields.js';
import { dayValues, partialDateValues } from '../../../web/index.js';
import { learningSources, responses } from '../kinds.js';
import { type LearningItem, publishedOf } from './queries.js';
import { type KeyPoint, pointsPasted } from './rules.js';

const LINK = /^https?:\/\/[^\s/$.?#][^\s]*\.[^\s]{2,}$/i;
const MOST_POINTS = 40;

const linkField = field((given) => {
  const text = asText(given).trim();
  if (text === '' || (LINK.test(text) && text.length <= 2000)) return text;
  return refuse('The link must be one address that begins with https://, or be left empty');
});

const points = textField({ what: 'Key points', max: 12_000, missing: 'Enter at least one key point' });
const pointsField = field((given) => {
  const text = points.safeParse(given);
  if (!text.success) return refuse(text.error.issues[0]?.message ?? '');
  const found = pointsPasted(text.data);
  if (found.length > MOST_POINTS) return refuse(`Enter ${MOST_POINTS} key points or fewer. These are ${found.length}`);
  return found.some((one) => one.length > 1000) ? refuse('Each key point must be 1,000 characters or fewer') : found;
});

/** What is asked of learning that comes in. */
export const itemForm = (today: Day, agencyIds: readonly string[]) =>
  z
    .object({
      source: oneOf(learningSources, 'Select where the learning comes from'),
      board: nameField({ what: 'Name', max: 200, missing: 'Enter which board, area or body it is from' }),
      title: nameField({ what: 'Title', max: 300, missing: 'Enter what it is called' }),
      published: partialDateField({
        what: 'Date it was published',
        missing: 'Enter when it was published, or select “Not known”',
        byToday: today,
      }),
      link: linkField,
      linkWrong: tick(),
      receivedOn: dayField({ what: 'Day it reached you', missing: 'Enter the day it reached you', byToday: today }),
      points: pointsField,
      agencies: anyOf(agencyIds),
      otherBodies: nameField({ what: 'Others', max: 300 }),
      meaning: textField({ what: 'What it means for us', max: 4000 }),
      response: oneOf(responses, 'Select what you do about it'),
      responseWords: textField({ what: 'What you do', max: 2000 }),
      responseWho: nameField({ what: 'Who does it', max: 200 }),
      responseBy: optionalDayField({ what: 'Day by which it is done' }),
    })
    .superRefine(({ response, responseWords, link, linkWrong }, context) => {
      const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (response !== 'not-decided' && responseWords === '')
        say('responseWords', response === 'act' ? 'Enter what you do' : 'Enter why nothing further is needed');
      if (linkWrong && link === '') say('link', 'Enter the link that does not work, or clear the box below it');
    })
    .transform(({ published, ...rest }) => ({ ...rest, published: partialDateText(published) }));

/** An item as it was filled in. */
export type ItemFilledIn = z.output<ReturnType<typeof itemForm>>;

/** A form begun from an item. */
export const itemValues = (item: LearningItem) => ({
  ...{ source: item.source, board: item.board, title: item.title, link: item.link },
  ...partialDateValues('published', publishedOf(item)),
  linkWrong: item.linkWrong ? 'yes' : undefined,
  ...dayValues('receivedOn', item.receivedOn),
  points: item.points.map(({ text }) => text).join('\n\n'),
  agencies: item.agencies,
  ...{ otherBodies: item.otherBodies, meaning: item.meaning, response: item.response },
  ...{ responseWords: item.responseWords, responseWho: item.responseWho },
  ...dayValues('responseBy', item.responseBy ?? undefined),
});

const themeField = oneOf(['none', ...THEMES.map(({ code }) => code)], 'Select a theme, or that it has none');
const nationalField = oneOf(['own', ...NATIONAL_THEMES.map(({ code }) => code)], 'Select a national theme');

/** The themes of each point, or what is wrong by field. */
export function readThemes(body: FormBody, before: readonly KeyPoint[]) {
  const errors: { field: string; message: string }[] = [];
  const read = <T extends string>(schema: z.ZodType<T>, name: string): T | undefined => {
    const answer = schema.safeParse(body[name]);
    if (answer.success) return answer.data;
    errors.push({ field: name, message: answer.error.issues[0]?.message ?? '' });
    return undefined;
  };
  const after = before.map(({ text }, at): KeyPoint => {
    const theme = read(themeField, `theme-${at + 1}`) ?? 'none';
    const national = read(nationalField, `national-${at + 1}`) ?? 'own';
    return { text, theme: theme === 'none' ? '' : theme, national: national === 'own' ? '' : national };
  });
  return { points: after, errors };
}

export const withdrawForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is withdrawn' }),
});
