import type { EntryDraft } from './draft.js';

/** An entry as it was typed or read, by the columns it is kept in. */
export const columnsOf = (draft: EntryDraft) => ({
  writtenWhen: draft.when,
  writtenTime: draft.time,
  source: draft.source,
  personWords: draft.person,
  kind: draft.kind,
  facts: draft.facts,
  acted: draft.acted,
  decision: draft.decision,
  seen: [...draft.seen],
  seenWords: draft.seenWords,
  riskTool: draft.risk,
  response: draft.response,
  comment: draft.comment,
  significance: draft.significance,
  lines: [...draft.lines],
  masked: draft.masked,
});
