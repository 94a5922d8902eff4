/**
 * Control characters that mean nothing in a person's answer (line feed and tab stay), and the marks that turn the direction of
 * text around it. Those marks can make an answer read otherwise than it is stored. Right-to-left script needs none of them, and
 * the harmless marks that it does use (LRM, RLM, ALM) stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const HARMFUL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Marks with no width: they make two names look the same and compare differently. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

/** Joiners are part of how Persian, Hindi and other names are written, but only between letters. */
const STRAY_JOINER = /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu;

/** Something that can be seen. Joiners, fillers and other marks that print nothing are no answer, however many. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The text without space around it, or '' when there is nothing in it to see. Joiners inside words stay. */
export const trimmed = (text: string): string => (VISIBLE.test(text) ? text.trim() : '');

/** Text as typed, made fit to keep: one kind of line end, composed letters (NFC), no harmful marks. Layout and spaces stay. */
export const cleanText = (typed: string): string =>
  typed.toWellFormed().replace(/\r\n?/g, '\n').replace(HARMFUL, '').normalize('NFC');

/** A name on one line: clean text with no invisible marks and single spaces. Every script is welcome. */
export const cleanName = (typed: string): string =>
  trimmed(cleanText(typed).replace(INVISIBLE, '').replace(STRAY_JOINER, '').replace(/\s+/gu, ' '));

/** Says whether the text holds the one character that PostgreSQL cannot keep. */
export const holdsNul = (typed: string): boolean => typed.includes('\u0000');
