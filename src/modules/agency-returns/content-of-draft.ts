import type { ReturnContent } from './content.js';
import type { Answerer, AskedAgency } from './queries.js';
import { type Draft, sectionOf } from './writing/draft.js';

/** What the return says as it stands: what a version keeps, what is read through, printed and taken away as a file. */
export const contentOfDraft = ({ request, author }: AskedAgency, draft: Draft): ReturnContent => ({
  kind: request.kind,
  agencyName: request.agencyName,
  author: {
    name: author?.name ?? '',
    post: author?.post ?? '',
    independence: independenceSaid(author),
  },
  period:
    request.periodFrom === null || request.periodTo === null
      ? null
      : { from: request.periodFrom, to: request.periodTo },
  sections: draft.parts.map((part) => ({
    key: part.key,
    lineId: part.line?.id ?? null,
    question: part.line?.question ?? '',
    text: sectionOf(draft, part)?.text ?? '',
  })),
  interviews: draft.interviews.map(({ role, heldOn, cleared, note }) => ({ role, heldOn, cleared, note })),
  sources: draft.sources.map(({ kind, title, detail }) => ({ kind, title, detail })),
  recommendations: draft.recommendations.map(({ id, text, reason, lines, leadName, leadPost, dueOn, outcome }) => ({
    id,
    text,
    reason,
    lines,
    leadName,
    leadPost,
    dueOn,
    outcome,
  })),
});

/** What the author declared, and beside it, marked as theirs, why those who run the review accepted it. */
function independenceSaid(author: Answerer | undefined): string {
  const accepted = author?.acceptedReason ?? null;
  return [author?.independence ?? '', accepted === null ? '' : `Accepted by those who run the review: ${accepted}`]
    .filter((words) => words !== '')
    .join('\n\n');
}
