import { Tag } from './govuk/tag.js';

/** How a duty stands. The names are those of the kernel's duty states, with two shades of "due" and of "met" that pages tell apart. */
export type DutyTagState =
  | 'not-yet-started'
  | 'standing'
  | 'due'
  | 'due-soon'
  | 'overdue'
  | 'met'
  | 'met-late'
  | 'paused'
  | 'not-applicable';

const WORDS: Record<DutyTagState, string> = {
  'not-yet-started': 'Not started',
  standing: 'Ongoing',
  due: 'Due',
  'due-soon': 'Due soon',
  overdue: 'Late',
  met: 'Done',
  'met-late': 'Done late',
  paused: 'Paused',
  'not-applicable': 'Does not apply',
};

/** A duty's state: always in words, with a shape of its own beside the colour. */
export const DutyTag = ({ state, words = WORDS[state] }: { state: DutyTagState; words?: string | undefined }) => (
  <Tag classes={`dhr-tag dhr-tag--${state}`} text={words} />
);

/** How an action stands: worked out from dates and evidence, never typed in. */
export type Rag = 'blue' | 'green' | 'amber' | 'red' | 'grey';

const RAG_WORDS: Record<Rag, string> = {
  blue: 'Complete',
  green: 'On time',
  amber: 'At risk',
  red: 'Late',
  grey: 'Not started',
};

/** An action's rating. The colour's name is said too: it is what boards talk in. */
export const RagTag = ({ rag, words = RAG_WORDS[rag] }: { rag: Rag; words?: string | undefined }) => (
  <Tag classes={`dhr-tag dhr-tag--rag-${rag}`}>
    {words}
    <span class="govuk-visually-hidden"> ({rag})</span>
  </Tag>
);
