/** What a column of an action plan can be. The first seven are the Home Office's (domain 3.13). */
export const planColumns = [
  {
    id: 'recommendation',
    heading: 'Recommendation',
    words: ['recommendations', 'learning point', 'issue and recommendation', 'recommendation number'],
  },
  {
    id: 'reach',
    heading: 'Scope',
    words: ['scope of recommendation', 'scope local regional national', 'level', 'reach'],
  },
  {
    id: 'what',
    heading: 'Action to take',
    words: ['action', 'actions', 'action required', 'actions required', 'what will be done', 'proposed action', 'task'],
  },
  {
    id: 'body',
    heading: 'Lead agency',
    words: [
      'lead',
      'lead organisation',
      'agency',
      'organisation',
      'responsible agency',
      'lead body',
      'who',
      'partner',
      'owner',
    ],
  },
  {
    id: 'milestones',
    heading: 'Key milestones achieved in enacting recommendation',
    words: ['key milestones', 'milestones', 'key milestones achieved', 'milestone'],
  },
  {
    id: 'due',
    heading: 'Target date',
    words: [
      'target',
      'target date for completion',
      'timescale',
      'timescales',
      'deadline',
      'due',
      'due date',
      'by when',
      'when',
    ],
  },
  {
    id: 'completed',
    heading: 'Completion date and outcome',
    words: [
      'date of completion and outcome',
      'completion date',
      'date completed',
      'date of completion',
      'completed',
      'outcome and date',
    ],
  },
  {
    id: 'ref',
    heading: 'Ref',
    words: ['reference', 'no', 'number', 'action no', 'action number', 'rec no', 'rec', 'item', '#', 'id'],
  },
  {
    id: 'person',
    heading: 'Named lead',
    words: [
      'lead officer',
      'lead person',
      'named individual',
      'lead name',
      'responsible officer',
      'responsible person',
      'action owner',
      'name',
    ],
  },
  { id: 'post', heading: 'Post of the lead', words: ['post', 'role', 'job title', 'post title', 'position'] },
  { id: 'email', heading: 'E-mail of the lead', words: ['e-mail', 'email', 'email address', 'contact'] },
  {
    id: 'outcome',
    heading: 'Outcome wanted',
    words: ['outcome', 'intended outcome', 'desired outcome', 'success measure', 'impact'],
  },
  { id: 'proof', heading: 'Proof wanted', words: ['evidence', 'proof', 'evidence of completion', 'evidence required'] },
  {
    id: 'progress',
    heading: 'Progress',
    words: ['update', 'updates', 'progress update', 'comments', 'notes', 'commentary', 'latest update'],
  },
  { id: 'state', heading: 'State', words: ['status', 'rag', 'rag rating', 'rag status', 'current status'] },
] as const;

export type PlanColumn = (typeof planColumns)[number]['id'];

/** What becomes of a column of a file: one of ours, put beside the progress under its heading, or left out. */
export type Target = PlanColumn | 'add' | 'leave';

export const columnOf = (id: PlanColumn) => planColumns.find((one) => one.id === id) ?? planColumns[0];

/** A heading as it is compared: small letters, one blank between words, no signs around it nor what stands in brackets. */
export const bare = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}#-]+/gu, ' ')
    .trim();

const KNOWN: ReadonlyMap<string, PlanColumn> = new Map(
  planColumns.flatMap(({ id, heading, words }) => [heading, ...words].map((word) => [bare(word), id] as const)),
);

const LONGEST_FIRST = [...KNOWN]
  .filter(([word]) => word.length >= 4)
  .sort(([one], [other]) => other.length - one.length);

/** Which of our columns a heading means; undefined when no word of it is known. */
export function columnFor(heading: string): PlanColumn | undefined {
  const asked = bare(heading);
  if (asked === '' || asked.length > 90) return undefined;
  return KNOWN.get(asked) ?? LONGEST_FIRST.find(([word]) => ` ${asked} `.includes(` ${word} `))?.[1];
}

/** What each column most likely is, each of ours once. What is not known goes beside the progress, so that nothing is lost by pressing on. */
export function guessTargets(headings: readonly string[]): Target[] {
  const taken = new Set<PlanColumn>();
  const take = (id: PlanColumn | undefined): PlanColumn | undefined => {
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
  const sure = headings.map((heading) => take(KNOWN.get(bare(heading))));
  return headings.map((heading, at) => sure[at] ?? take(columnFor(heading)) ?? 'add');
}
