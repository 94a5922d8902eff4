import type { Text } from './index.js';

/** The words of a text without their look. */
export const wordsOf = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text
        .map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : Object.values(run).join('')))
        .join('');
