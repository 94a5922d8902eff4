import { headingWords } from './heading-words.js';

/** Fields with their headings; `past` is a date that has come, `any` may be one to come. Ids are those of the register's own columns where it has the same (domain 3.19). */
const table = [
  ['reference', 'Reference'],
  ['pseudonym', 'Pseudonym'],
  ['partnership', 'Partnership'],
  ['regime', 'Regime'],
  ['kind', 'Kind'],
  ['died', 'Date of death', 'past'],
  ['aware', 'CSP first aware', 'past'],
  ['notified', 'Notified', 'past'],
  ['decision', 'Decision'],
  ['decided', 'Decided', 'past'],
  ['home-office-told', 'Home Office told', 'past'],
  ['mopac-told', 'MOPAC told', 'past'],
  ['family-told', 'Family contact', 'past'],
  ['chair', 'Chair'],
  ['author', 'Author'],
  ['terms-agreed', 'Terms agreed', 'past'],
  ['panel-formed', 'Panel formed', 'past'],
  ['first-panel', 'First panel meeting', 'past'],
  ['panel-papers', 'Papers to panel', 'past'],
  ['panel-dates', 'Panel dates'],
  ['returns-due', 'IMRs due', 'any'],
  ['returns-received', 'IMRs received', 'past'],
  ['paused', 'Paused since'],
  ['pause-told', 'Home Office told of pause', 'past'],
  ['drafted', 'Draft report', 'past'],
  ['signed-off', 'CSP sign-off', 'past'],
  ['submitted', 'Submitted to quality assurance', 'past'],
  ['panel-met', 'Quality assurance meeting', 'past'],
  ['letter', 'Home Office letter', 'past'],
  ['outcome', 'Quality assurance outcome'],
  ['chief-officers', 'Chief officer letters', 'past'],
  ['boards', 'Boards'],
  ['published', 'Published', 'past'],
  ['link', 'Link'],
  ['six-month-due', 'Six-month update due', 'any'],
  ['six-month-done', 'Six-month update done', 'past'],
  ['leaflet', 'Learning leaflet'],
  ['actions-total', 'Actions'],
  ['actions-open', 'Actions open'],
  ['actions-late', 'Actions overdue'],
  ['themes', 'Themes'],
  ['stage', 'Stage'],
  ['closed', 'Closed', 'past'],
  ['cost', 'Cost'],
  ['in-stage', 'Days in stage'],
  ['late', 'Late'],
  ['next-due', 'Next due'],
  ['next-duty', 'What is due'],
  ['owner', 'Whose duty'],
  ['notes', 'Notes'],
] as const satisfies readonly (readonly [id: string, heading: string, date?: 'past' | 'any'])[];

export type FieldId = (typeof table)[number][0];

/** One column that an earlier review has. */
export interface EarlierField {
  readonly id: FieldId;
  readonly heading: string;
  /** What is a date: one that has come, or any. */
  readonly date?: 'past' | 'any';
}

/** Everything that is kept of an earlier review, in the order of a review's life. */
export const earlierFields: readonly EarlierField[] = table.map(([id, heading, date]) =>
  date === undefined ? { id, heading } : { id, heading, date },
);

const byId: ReadonlyMap<string, EarlierField> = new Map(earlierFields.map((field) => [field.id, field]));

/** A field by its id; undefined for what is none. */
export const fieldOf = (id: string): EarlierField | undefined => byId.get(id);

export const headingOf = (id: string): string => byId.get(id)?.heading ?? id;

/** A heading as it is compared: small letters, one blank between words, without what stands in brackets. */
export const bare = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What becomes of a column of a file: a field of ours, kept beside under its own heading, or left out. */
export type Target = FieldId | 'other' | 'leave';

const KNOWN: ReadonlyMap<string, FieldId> = new Map(
  earlierFields.flatMap(({ id, heading }) =>
    [heading, ...headingWords[id].split(';')].map((word) => [bare(word), id] as const),
  ),
);

/** What this system works out itself, and puts in its own files. */
const OWN_WORKING_OUT = new Set(['where it stands']);

/** Who somebody really is: the register knows pseudonyms alone. */
const REAL_PERSON =
  /^(?:(?:full |real |first |last )?names?|surname|forename|(?:victims?|perpetrators?|deceased|subjects?|offenders?)(?: full| real)?(?: names?)?|names? of (?:the )?(?:victim|perpetrator|deceased|person).*|(?:victim|perpetrator|deceased|suspect)s? (?:name|surname|forename|dob|date of birth|address|nhs number).*|dob|date of birth|address|home address|nhs number|perpetrator|suspect)$/;

/** Whether a heading announces real names, dates of birth or addresses. */
export const namesSomebody = (heading: string): boolean => REAL_PERSON.test(bare(heading));

/** Which field a heading means; undefined when no word of it is known. */
export const fieldFor = (heading: string): FieldId | undefined => KNOWN.get(bare(heading));

/** What each column most likely is, each field once. What is not known is kept beside, so that nothing is lost by pressing on. */
export function guessTargets(headings: readonly string[]): Target[] {
  const taken = new Set<FieldId>();
  return headings.map((heading) => {
    if (namesSomebody(heading) || OWN_WORKING_OUT.has(bare(heading))) return 'leave';
    const id = fieldFor(heading);
    if (id === undefined || taken.has(id)) return 'other';
    taken.add(id);
    return id;
  });
}
