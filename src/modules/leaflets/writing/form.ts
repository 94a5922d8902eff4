import { z } from 'zod';
import { printProse } from '../../../kernel/print-prose.js';
import { proseOf } from '../../../kernel/prose.js';
import { textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm } from '../../../web/forms.js';
import { type PassageKey, type Passages, passageInWords, passageKeys } from '../kinds.js';
import { inOneWord } from '../proposing/open-leaflet.js';

const LONGEST = 4000;
const passage = (key: Exclude<PassageKey, 'title'>) => textField({ what: passageInWords[key], max: LONGEST });

const leafletForm = z.object({
  title: textField({ what: 'The title', max: 120 }),
  happened: passage('happened'),
  learning: passage('learning'),
  'good-practice': passage('good-practice'),
  changed: passage('changed'),
  practice: passage('practice'),
  help: passage('help'),
  links: passage('links'),
});

/** A leaflet as it was sent: its passages, and which of them still say what the page proposed. */
export interface TypedLeaflet {
  readonly passages: Passages;
  readonly isAsProposed: (key: PassageKey, text: string) => boolean;
}

/** Under this name the form carries what its page proposed for a passage, in one word. */
export const proposedField = (key: PassageKey): string => `proposed-${key}`;

/** A text as it is compared: an editor may set the same words out otherwise. */
export const proposedInOneWord = (text: string): string => inOneWord(printProse(proseOf(text)));

/** Reads the leaflet that was typed. */
export function readLeaflet(body: FormBody): FormReading<TypedLeaflet> {
  const read = readForm(leafletForm, body);
  if (!read.ok) return read;
  const isAsProposed = (key: PassageKey, text: string) => body[proposedField(key)] === proposedInOneWord(text);
  return { ok: true, value: { passages: read.value, isAsProposed } };
}

/** Which passage a press of "Take the proposal again" or "Bring your words back" is about. */
export function passageAsked(body: FormBody, name: 'again' | 'back'): PassageKey | undefined {
  return passageKeys.find((key) => key === body[name]);
}
