import type { StepKind } from '../kinds.js';
import type { AskedAgency } from '../queries.js';
import { type Draft, sectionOf } from './draft.js';
import { isListKey, type ListKey, type TemplatePart } from './template.js';

/** How far one part is. */
export type PartState = 'done' | 'begun' | 'to-do' | 'optional';

/** How long a text is, at least, before a part counts as more than begun, in characters: two or three sentences. */
export const LONG_ENOUGH = 120;

/** Whether a text of a part says something. */
const says = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Where a part stands. A list is done when it has a row, or when the text says why it has none. */
export function stateOfPart(draft: Draft, part: TemplatePart): PartState {
  const text = sectionOf(draft, part)?.text ?? '';
  if (isListKey(part.key)) return rowsIn(draft, part.key) > 0 || says(text) ? 'done' : 'to-do';
  if (!says(text)) return part.optional ? 'optional' : 'to-do';
  return text.trim().length >= LONG_ENOUGH ? 'done' : 'begun';
}

/** How many rows the list of a part has. */
export const rowsIn = (draft: Draft, key: ListKey): number =>
  ({ interviews: draft.interviews, sources: draft.sources, recommendations: draft.recommendations })[key].length;

/** A step after which the agency may write again. */
const OPENING: readonly StepKind[] = ['back-to-author', 'sent-back'];

/** Whether the agency can change its draft: not while the senior manager reads it, nor after it was signed, unless it was sent back. */
export function isBeingWritten({ request, steps }: Pick<AskedAgency, 'request' | 'steps'>): boolean {
  const last = steps.at(-1)?.step;
  return request.endedAs === null && (last === undefined || OPENING.includes(last));
}

/** Whether the return was accepted at some time: from then on only addenda are made. */
export const wasAccepted = ({ steps }: Pick<AskedAgency, 'steps'>): boolean => {
  const last = steps.at(-1)?.step;
  return last === 'accepted' || last === 'released' || last === 'release-withdrawn';
};

/** Where the author's declaration of independence stands. */
export type Independence = 'not-needed' | 'not-said' | 'independent' | 'not-independent' | 'accepted';

/** What the declaration of a return depends on: which kind it is, and who writes it. */
export interface Declaring {
  readonly request: Pick<AskedAgency['request'], 'kind'>;
  readonly author: AskedAgency['author'];
}

/** The declaration of whoever writes now (E-02). A letter that there was no contact needs none. */
export function independenceOf({ request, author }: Declaring): Independence {
  if (request.kind === 'no-contact') return 'not-needed';
  if (author === undefined || author.independent === null) return 'not-said';
  if (author.independent) return 'independent';
  return author.acceptedAt === null ? 'not-independent' : 'accepted';
}

/** What a recommendation lacks to be one that anybody can follow up, as instructions. */
export function missingIn(one: {
  readonly reason: string;
  readonly lines: readonly string[];
  readonly leadName: string;
  readonly leadPost: string;
  readonly dueOn: unknown;
  readonly outcome: string;
}): string[] {
  return [
    one.reason === '' && 'say why it is needed',
    one.lines.length === 0 && 'tie it to a line of enquiry',
    (one.leadName === '' || one.leadPost === '') && 'name who leads it, with their post',
    one.dueOn === null && 'set a day',
    one.outcome === '' && 'say how anybody will see that it worked',
  ].filter((words) => words !== false);
}
