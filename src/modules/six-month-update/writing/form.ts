import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OwnPassages } from '../../../kernel/own-passages.js';
import { textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm } from '../../../web/forms.js';
import type { UpdateContent } from '../drawing-up/content.js';
import type { DrawnUp } from '../drawing-up/draw-up.js';
import { type Passage, passageInWords, passages } from '../kinds.js';

/** A field of the page on which passages are written. */
export interface WordsField {
  readonly passage: Passage;
  readonly name: string;
  readonly label: string;
  /** As it stands. */
  readonly text: string;
  readonly rows: number;
  /** Nobody has written it: the record says it. */
  readonly follows: boolean;
  /** What the record says of it, as the page showed it: what comes back as it was shown was not written. */
  readonly shownAs: string;
}

const HIGH = { opening: 5, decisions: 8, impact: 8 } as const;

/** The fields of an update: its passages, then a note on each recommendation that stands. */
export const wordsFields = ({ content, own }: DrawnUp): WordsField[] => [
  ...passages.map((passage) => ({
    ...{ passage, name: passage, label: passageInWords[passage], text: content[passage], rows: HIGH[passage] },
    ...{ follows: !own.has(passage), shownAs: hashOf(content[passage]) },
  })),
  ...content.recommendations.map((one) => noteField(one, own.has(`note:${one.id}`))),
];

const noteField = (
  { id, number, title, note }: UpdateContent['recommendations'][number],
  isOwn: boolean,
): WordsField => ({
  ...{ passage: `note:${id}`, name: `note-${id}`, label: `Note on recommendation ${number}: ${title}`, text: note },
  ...{ rows: 2, follows: !isOwn, shownAs: hashOf(note) },
});

const hashOf = (text: string): string => createHash('sha256').update(text.trim()).digest('base64url').slice(0, 16);

/** The name under which the page says what it showed. */
export const shownName = (name: string): string => `${name}-shown`;

/** The passages that were changed on the page; one that was emptied follows the record again: null. */
export function readWords(body: FormBody, fields: readonly WordsField[]): FormReading<OwnPassages<Passage>> {
  const schema = z.object(
    Object.fromEntries(fields.map(({ name, label }) => [name, textField({ what: label, max: 6000 })])),
  );
  const read = readForm(schema, body);
  if (!read.ok) return read;
  return {
    ...read,
    value: new Map(
      fields.flatMap(({ passage, name }) => {
        const typed: string = read.value[name] ?? '';
        if (hashOf(typed) === body[shownName(name)]) return [];
        return [[passage, typed === '' ? null : typed] as const];
      }),
    ),
  };
}
