/** The markings of Government papers that a review uses. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export type Marking = (typeof markings)[number];

/** Whom a document can be released to, besides those who see it by their office. */
export type Audience = 'panel' | 'agency' | 'person';

const RUNS = ['co-ordinator', 'csp-chair', 'independent-chair'] as const;

/**
 * Every class of document, in the order of lists. `seenBy` are the roles whose office it is to see every document of the class, `keptBy`
 * those that put one in, `releasedBy` those that release and withdraw. The database says `seenBy` again in its policies.
 */
export const documentClasses = [
  {
    id: 'meeting-paper',
    words: 'Meeting paper',
    hint: 'Agenda, minutes or a paper for the panel',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS, 'report-author', 'minute-taker'],
    keptBy: ['co-ordinator', 'independent-chair', 'report-author', 'minute-taker'],
    releasedBy: ['co-ordinator', 'independent-chair', 'minute-taker'],
    audiences: ['panel', 'agency', 'person'],
  },
  {
    id: 'terms-of-reference',
    words: 'Terms of reference',
    hint: 'What the review looks at, and who takes part',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS, 'report-author', 'minute-taker'],
    keptBy: ['co-ordinator', 'independent-chair', 'report-author'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel', 'agency', 'person'],
  },
  {
    id: 'letter',
    words: 'Letter',
    hint: 'A letter that came in or went out',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS],
    keptBy: [...RUNS],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel', 'agency', 'person'],
  },
  {
    id: 'agreement',
    words: 'Contract or funding agreement',
    hint: 'Who pays, who is engaged, and on what terms',
    marking: 'OFFICIAL',
    seenBy: ['co-ordinator', 'csp-chair'],
    keptBy: ['co-ordinator', 'csp-chair'],
    releasedBy: ['co-ordinator'],
    audiences: ['person'],
  },
  {
    id: 'independence',
    words: 'CV or statement of independence',
    hint: 'Career history, and what links a person has with the agencies',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS],
    keptBy: ['co-ordinator', 'independent-chair', 'report-author', 'imr-author', 'panel-member'],
    releasedBy: ['co-ordinator'],
    audiences: ['panel', 'person'],
  },
  {
    id: 'agency-return',
    words: 'Agency return',
    hint: 'A management review (IMR), chronology, short report or no-contact letter of one agency',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: ['co-ordinator', 'independent-chair'],
    keptBy: ['co-ordinator', 'imr-author', 'agency-senior', 'chief-officer'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel', 'person'],
  },
  {
    id: 'report-draft',
    words: 'Draft of the report',
    hint: 'Overview report, executive summary or action plan, before it is published',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS, 'report-author'],
    keptBy: ['co-ordinator', 'independent-chair', 'report-author'],
    releasedBy: ['co-ordinator', 'independent-chair', 'report-author'],
    audiences: ['panel', 'agency', 'person'],
  },
  {
    id: 'evidence',
    words: 'Evidence',
    hint: 'Material the panel considers, such as policies, research or a court paper',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: ['co-ordinator', 'independent-chair', 'report-author'],
    keptBy: ['co-ordinator', 'independent-chair', 'report-author'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel', 'person'],
  },
  {
    id: 'photograph',
    words: 'Photograph of the person who died',
    hint: 'Shared by the family: never in a list, an export or an e-mail',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: ['co-ordinator', 'independent-chair'],
    keptBy: ['co-ordinator', 'independent-chair'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel'],
  },
  {
    id: 'family-material',
    words: 'Material from the family',
    hint: 'Open to the independent chair and the family lead only',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: ['independent-chair'],
    keptBy: ['co-ordinator', 'independent-chair'],
    releasedBy: ['independent-chair'],
    audiences: ['person'],
  },
  {
    id: 'disclosure',
    words: 'Disclosure',
    hint: 'Schedules and correspondence about disclosure to the police or a court',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: ['co-ordinator', 'independent-chair', 'disclosure-officer'],
    keptBy: ['co-ordinator', 'independent-chair', 'disclosure-officer'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['person'],
  },
  {
    id: 'action-proof',
    words: 'Proof of an action',
    hint: 'What a lead sent to show that an action was carried out',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS, 'report-author', 'single-point-of-contact'],
    keptBy: ['co-ordinator', 'independent-chair', 'report-author'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel', 'person'],
  },
  {
    id: 'other',
    words: 'Other',
    hint: 'Anything else',
    marking: 'OFFICIAL-SENSITIVE',
    seenBy: [...RUNS],
    keptBy: [...RUNS, 'report-author', 'minute-taker'],
    releasedBy: ['co-ordinator', 'independent-chair'],
    audiences: ['panel', 'agency', 'person'],
  },
] as const satisfies readonly Described[];

interface Described {
  readonly id: string;
  readonly words: string;
  readonly hint: string;
  readonly marking: Marking;
  readonly seenBy: readonly string[];
  readonly keptBy: readonly string[];
  readonly releasedBy: readonly string[];
  readonly audiences: readonly Audience[];
}

export type DocumentClass = (typeof documentClasses)[number]['id'];

/** Classes that a paper of the partnership, of no review, may have. */
export const partnershipClasses: readonly DocumentClass[] = ['agreement', 'independence', 'letter', 'other'];

const byId: ReadonlyMap<string, Described> = new Map(documentClasses.map((one) => [one.id, one]));

/** What holds for a class. */
export function classOf(id: DocumentClass): Described {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`there is no class of document ${id}`);
  return found;
}

/** The class as people say it. */
export const classInWords = (id: DocumentClass): string => classOf(id).words;

/** Classes whose documents those in this role see by office. */
export const classesSeenBy = (role: string): readonly DocumentClass[] =>
  documentClasses.filter(({ seenBy }) => (seenBy as readonly string[]).includes(role)).map(({ id }) => id);
