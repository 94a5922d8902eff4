import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { aboutKind, type KindId, kindIds } from '../kinds.js';
import type { otherReviewsConsidered } from '../tables.js';
import { type KindAnswer, kindAnswers } from './rules.js';

/** One question and one box for every kind, and the conclusion. */
export const consideredForm = (today: Day) =>
  z.object({
    ...Object.fromEntries(
      kindIds.flatMap((id) => [
        [`answer-${id}`, oneOf(kindAnswers, `Select an answer for: ${aboutKind(id).name}`)],
        [`asked-${id}`, nameField({ what: 'Who was asked', max: 200 })],
      ]),
    ),
    consideredOn: dayField({ what: 'Date the list was gone through', byToday: today }),
    consideredWith: textField({
      what: 'With whom',
      max: 500,
      missing: 'Enter with whom you went through it, such as the two Safeguarding Boards',
    }),
    conclusion: textField({
      what: 'Conclusion',
      max: 4000,
      missing: 'Enter whether this review is combined with another, and why or why not',
    }),
  });

/** The answers of a form that has been read. */
export const answersIn = (value: Readonly<Record<string, unknown>>): KindAnswer[] =>
  kindIds.flatMap((kind): KindAnswer[] => {
    const answer = kindAnswers.find((known) => known === value[`answer-${kind}`]);
    return answer === undefined ? [] : [{ kind, answer, asked: String(value[`asked-${kind}`] ?? '') }];
  });

type Row = typeof otherReviewsConsidered.$inferSelect;

/** What was said last time, or what the proceedings on record say already. */
export function consideredValues(last: Row | undefined, recorded: readonly KindId[], today: Day) {
  const answers = last?.answers ?? [];
  return emptyForm({
    ...Object.fromEntries(
      kindIds.flatMap((id) => {
        const given = answers.find(({ kind }) => kind === id);
        const answer = recorded.includes(id) ? 'yes' : given?.answer;
        return [
          [`answer-${id}`, answer],
          [`asked-${id}`, given?.asked],
        ];
      }),
    ),
    consideredWith: last?.consideredWith,
    conclusion: last?.conclusion,
    ...dayValues('consideredOn', today),
  });
}
