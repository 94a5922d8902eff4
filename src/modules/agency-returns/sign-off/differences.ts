import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { type Stretch, textDifferences } from '../../../platform/text-differences.js';
import type { ReturnContent } from '../content.js';
import { clearanceInWords } from '../kinds.js';
import { headingOf } from '../writing/template.js';

/** What differs under one heading. */
export interface PartDifference {
  readonly heading: string;
  readonly stretches: readonly Stretch[];
}

/** What one version of a return changed in the one before, heading by heading: word by word, or the whole where a part was written anew. */
export function differencesOf(before: ReturnContent, after: ReturnContent): PartDifference[] {
  const old = textsOf(before);
  const now = textsOf(after);
  const gone = [...old.keys()].filter((key) => !now.has(key));
  return [...now.keys(), ...gone].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return difference(is?.heading ?? was?.heading ?? '', was?.text ?? '', is?.text ?? '');
  });
}

const lines = (...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join('\n');

function textsOf(content: ReturnContent): Map<string, { heading: string; text: string }> {
  const rows: Readonly<Record<string, readonly string[]>> = {
    interviews: content.interviews.map(({ role, heldOn, cleared, note }) =>
      lines(role, heldOn, clearanceInWords[cleared], note),
    ),
    sources: content.sources.map(({ title, detail }) => lines(title, detail)),
    recommendations: content.recommendations.map(({ text, reason, leadName, leadPost, dueOn, outcome }) =>
      lines(text, reason, leadName, leadPost, dueOn, outcome),
    ),
  };
  return new Map(
    content.sections.map((section) => [
      section.lineId ?? section.key,
      {
        heading: headingOf(content, section),
        text: [...(rows[section.key] ?? []), plainTextOf(proseOf(section.text))]
          .filter((text) => text !== '')
          .join('\n\n'),
      },
    ]),
  );
}

/** What of the longer text must have stayed for the two to be read word by word; below it, one text took the place of the other. */
const STAYED = 0.5;

function difference(heading: string, before: string, after: string): PartDifference[] {
  if (before === after) return [];
  const stretches = textDifferences(before, after);
  const stayed = lettersIn(stretches.filter(({ kind }) => kind === 'same'));
  const isRewritten = stayed < STAYED * Math.max(lettersIn([{ text: before }]), lettersIn([{ text: after }]));
  return [{ heading, stretches: isRewritten && before !== '' && after !== '' ? replaced(before, after) : stretches }];
}

const replaced = (before: string, after: string): Stretch[] => [
  { kind: 'removed', text: before },
  { kind: 'same', text: '\n\n' },
  { kind: 'added', text: after },
];

const lettersIn = (stretches: readonly { readonly text: string }[]): number =>
  stretches.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
