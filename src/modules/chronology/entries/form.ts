import { z } from 'zod';
import { anyOf, oneOfOrNone, textField, tick } from '../../../web/fields.js';
import { type ColumnId, columnOf } from '../columns.js';
import { seenKinds, significances } from '../kinds.js';
import type { EntryDraft, EntryProblem } from './draft.js';
import type { Entry } from './queries.js';

const text = (id: ColumnId) => {
  const { heading, max } = columnOf(id);
  return textField({ what: heading, max });
};

/** The boxes of an entry. What must not be empty is said by the rules (draft.ts), which files and pasted rows go through as well. */
export const entryForm = (lineIds: readonly string[]) =>
  z.object({
    when: text('when'),
    time: text('time'),
    source: text('source'),
    person: text('person'),
    kind: text('kind'),
    facts: text('facts'),
    acted: text('acted'),
    decision: text('decision'),
    seen: anyOf(seenKinds),
    seenWords: textField({ what: 'What was said or seen', max: columnOf('seen').max }),
    risk: text('risk'),
    response: text('response'),
    comment: text('comment'),
    significance: oneOfOrNone(significances),
    lines: anyOf(lineIds),
    masked: tick(),
  });

/** What was typed as an entry. */
export const draftOf = ({ significance, ...typed }: z.output<ReturnType<typeof entryForm>>): EntryDraft => ({
  ...typed,
  significance: significance ?? '',
});

/** The boxes filled with what an entry says. */
export const entryValues = (entry: Entry): Record<string, string | readonly string[] | undefined> => ({
  when: entry.writtenWhen,
  time: entry.writtenTime,
  source: entry.source,
  person: entry.personWords,
  kind: entry.kind,
  facts: entry.facts,
  acted: entry.acted,
  decision: entry.decision,
  seen: entry.seen,
  seenWords: entry.seenWords,
  risk: entry.riskTool,
  response: entry.response,
  comment: entry.comment,
  significance: entry.significance,
  lines: entry.lines,
  masked: entry.masked ? 'yes' : undefined,
});

/** Problems of the rules beside the boxes they belong to. */
export const asErrors = (problems: readonly EntryProblem[]) =>
  problems.map(({ field, words }) => ({ field: field === 'seen' ? 'seenWords' : field, message: words }));
