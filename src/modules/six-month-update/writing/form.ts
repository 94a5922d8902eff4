import { createHash } from 'node:crypto';
import { z } from 'zod';
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
  /** What the record says of it, as the page showed it: what comes back unchanged goes on following the record. */
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

/** The words as they were sent. A passage that is empty, or that nobody had written and that came back as it was shown, follows the record: null. */
export function readWords(
  body: FormBody,
  fields: readonly WordsField[],
): FormReading<ReadonlyMap<Passage, string | null>> {
  const schema = z.object(
    Object.fromEntries(fields.map(({ name, label }) => [name, textField({ what: label, max: 6000 })])),
  );
  const read = readForm(schema, body);
  if (!read.ok) return read;
  return {
    ...read,
    value: new Map(
      fields.map(({ passage, name, follows }) => {
        const typed: string = read.value[name] ?? '';
        const isAsShown = follows && hashOf(typed) === body[shownName(name)];
        return [passage, isAsShown || typed === '' ? null : typed];
      }),
    ),
  };
}
