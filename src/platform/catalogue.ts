import type { Day } from '../kernel/day.js';
import type { DatedFact, Duty, Situation } from '../kernel/duty.js';
import type { DutyState } from '../kernel/duty-state.js';
import type { FactName } from '../kernel/facts.js';
import type { Audience } from '../kernel/resources.js';
import type { CalendarEntry } from './calendar/index.js';
import type { Actor, Work } from './work.js';

/** A chain entry, as far as words need it. */
export interface RecordedAct {
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** Something that needs the person who asks. */
export interface Waiting {
  /** What to do, as an instruction. */
  readonly text: string;
  readonly href: string;
  /** The case it is about; absent for what is not about one. */
  readonly reference?: string;
  readonly dueOn?: Day | undefined;
  /** A day that was agreed with somebody. It is never called late, and has no tag. */
  readonly agreedOn?: Day;
  /** What is owed at once or promptly has no day: it presses since one. */
  readonly presses?: { readonly words: 'At once' | 'Promptly'; readonly since: Day };
  /** Why, or since when: a sentence without its stop. */
  readonly detail?: string;
  /** Where the day is explained, when `href` leads to where it is done. */
  readonly why?: string;
  /** The duty that doing it serves. What a module asks for in so many words stands in the place of the `bare` duty. */
  readonly duty?: { readonly id: string; readonly bare?: true };
}

/** A page of a case on which something is done, and who may open it. */
export interface WhereDone {
  readonly text: string;
  path(reference: string): string;
  may(roles: ReadonlySet<string>): boolean;
}

/** A page of the partnership on which some of its duties are done. */
export interface PartnershipPage {
  readonly text: string;
  readonly href: string;
}

/** Something that a case has made or holds, for the disclosure schedule: what it is, never what it says, and nobody the case is about. */
export interface DisclosureItem {
  /** The same for ever: the module, what it is, and the id of its row. */
  readonly key: string;
  readonly title: string;
  /** Who made it: a person at work, or an organisation. */
  readonly author: string;
  readonly madeOn: Day;
  readonly holder: string;
}

/** Where one agency's chronology of a case stands: its state and its length, never what it says. */
export interface ChronologyStanding {
  readonly caseId: string;
  readonly agencyId: string;
  readonly state: 'in-hand' | 'handed-in' | 'sent-back' | 'accepted' | 'released';
  readonly entries: number;
  /** Absent while it is in hand, and when it was sent back. */
  readonly handedInOn?: Day | undefined;
}

/** Whose texts: a case, and the roles through which the asker has opened it. */
export interface TextsOf {
  readonly id: string;
  readonly partnershipId: string;
  readonly reference: string;
  readonly roles: ReadonlySet<string>;
}

/** A text of a case in which somebody's real name may still stand. */
export interface TextPlace {
  /** The same for as long as the text stands: the module, and the id of its row. */
  readonly key: string;
  /** The whole it belongs to: "Chronology of the hospital". */
  readonly whole: string;
  /** Where in it: "3 April 2019, what happened". */
  readonly where: string;
  /** Undefined for a file that could not be read. */
  readonly text: string | undefined;
  /** Why it could not, to follow "…: ", as in "it is a picture". */
  readonly unread?: string | undefined;
  /** Where it is mended, or read by whoever has it mended. */
  readonly href: string;
  /** Puts another text in its place; absent where the asker may not. */
  readonly mend?: ((text: string) => Promise<void>) | undefined;
}

/** A thing on a page of one module, from which another that stands later may go on. */
export interface OnwardFrom {
  readonly of: TextsOf;
  /** As its acts call it: `chronology-entry`, `return-version`, `finding`. */
  readonly kind: string;
  readonly id: string;
}

/** Where another module goes on from a thing, or what it has made of it. */
export interface OnwardLink {
  readonly text: string;
  readonly href: string;
}

/** Where all duties of one case stand, with what they rest on. */
export interface CaseStanding {
  readonly caseId: string;
  readonly partnershipId: string;
  readonly situation: Situation;
  readonly states: readonly DutyState[];
}

/** A form of this system with nothing written in it yet, to be taken away by anybody. */
export interface BlankForm {
  /** The name of the file: lower case with hyphens and its ending. The same for ever. */
  readonly name: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly says: string;
  readonly audiences: readonly Audience[];
  readonly mediaType: string;
  /** The same bytes each time, for as long as the form looks the same. */
  make(of: { readonly partnershipName: string; readonly email: string }): Promise<Uint8Array> | Uint8Array;
}

interface Headed {
  /** Lower case with hyphens; the key under which the register keeps it. */
  readonly id: string;
  readonly heading: string;
}

/** The day on which the first of these facts happened, marks made by hand included. Sorting by it wants an index on `register_row (((cells ->> 'id')))`. */
export interface DayColumn extends Headed {
  readonly dayOf: readonly FactName[];
}

/**
 * Words about each of these cases, in a number of queries that does not grow with them: a person at work or an organisation, never anybody
 * the case is about. Not sorted by, and never in the copy for boards.
 */
export interface WordColumn extends Headed {
  wordOf(work: Work, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A column of the register that a module adds. Columns stand in the order of the modules. */
export type RegisterColumn = DayColumn | WordColumn;

/** Every duty there is, and where the dated facts come from: gathered from the modules when the program is put together. */
export interface Catalogue {
  readonly duties: readonly Duty[];
  /** A recorded act in the words of the module that owns it; several like it in one sentence. */
  say(act: RecordedAct, times?: number): string;
  /** Names of the bodies that acts concern, by object id, as far as the asker may know them: one query for each kind of object. */
  bodiesIn(work: Work, acts: readonly RecordedAct[]): Promise<ReadonlyMap<string, string>>;
  /** The page of a case on which this duty is done; undefined while it can only be recorded by hand. */
  whereDone(dutyId: string): WhereDone | undefined;
  /** The page of the partnership on which this duty is done, for whoever may go there. */
  whereDoneBy(actor: Actor, dutyId: string): PartnershipPage | undefined;
  /** The pages of a case that are open to the holder of these roles, in the order of the modules. */
  pagesFor(roles: ReadonlySet<string>): readonly WhereDone[];
  /** Everything that waits for the asker, module by module, in no order. */
  waitingFor(work: Work): Promise<readonly Waiting[]>;
  /** Everything that stands in the asker's calendar, module by module, in no order. */
  calendarFor(work: Work): Promise<readonly CalendarEntry[]>;
  /** Where every duty of one case stands today, with the sentences: for pages of modules that stand before the duties themselves. */
  standingOf(work: Work, caseId: string): Promise<readonly DutyState[]>;
  /** The facts of many cases at once: case id to facts, in a number of queries that does not grow with the cases. */
  factsOf(work: Work, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly DatedFact[]>>;
  /** Those of them that say whether a case is held, and held here: for what is asked of many, as before each reminder. */
  outcomesOf(work: Work, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly DatedFact[]>>;
  /** The facts of a partnership itself, whatever reviews it has: what its standing duties rest on. */
  partnershipFactsOf(work: Work, partnershipId: string): Promise<readonly DatedFact[]>;
  /** The chronologies of these cases that were begun, as far as the asker may know of them, in a number of queries that does not grow with the cases. */
  chronologiesOf(work: Work, caseIds: readonly string[]): Promise<readonly ChronologyStanding[]>;
  /** Every text of a case that the asker reads and in which somebody may be named, piece by piece. */
  textsOf(work: Work, of: TextsOf): AsyncIterable<TextPlace>;
  /** Where modules go on from a thing that the asker has open, module by module. */
  onwardFrom(work: Work, from: OnwardFrom): Promise<readonly OnwardLink[]>;
  /** What people who are no subjects of a case are called in it: a pseudonym is nobody else's. */
  pseudonymsIn(work: Work, caseId: string): Promise<readonly string[]>;
  /** Everything that one case has made or holds, module by module. */
  disclosureOf(work: Work, caseId: string): Promise<readonly DisclosureItem[]>;
  /** The page on which whoever reads of boards finds a thing that boards are given; undefined where the kind has none. */
  pageOfThing(kind: string, id: string | null): string | undefined;
  readonly registerColumns: readonly RegisterColumn[];
  /** Every blank form there is, module by module. */
  readonly blankForms: readonly BlankForm[];
  /** Tells the modules that keep something worked out from duties where those of these cases stand now. */
  afterDuties(work: Work, standings: readonly CaseStanding[]): Promise<void>;
}
