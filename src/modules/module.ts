import type { DatedFact, Duty, DutyId } from '../kernel/duty.js';
import type { DutyState } from '../kernel/duty-state.js';
import type { CalendarEntry } from '../platform/calendar/index.js';
import type {
  BlankForm,
  CaseStanding,
  ChronologyStanding,
  DisclosureItem,
  OnwardFrom,
  OnwardLink,
  RecordedAct,
  RegisterColumn,
  TextPlace,
  TextsOf,
  Waiting,
} from '../platform/catalogue.js';
import type { Guard, Route } from '../platform/http/route.js';
import type { Job } from '../platform/jobs/job.js';
import type { Actor, Reaction, Work } from '../platform/work.js';

/** Several pages that share one entry of the main menu and stand beside each other on a line of their own; in this order. */
export const menuSections = ['Register', 'Boards', 'Learning'] as const;
export type MenuSection = (typeof menuSections)[number];

/** An entry of the main menu. */
export interface MenuEntry {
  readonly text: string;
  readonly href: string;
  /** The section it is a page of: the main menu leads to the first page of it that is somebody's, under the section's name. */
  readonly section?: MenuSection;
  /** Duties of the partnership that are done on this page or below it. */
  readonly meets?: readonly DutyId[];
  /** Leads its section, whichever module stands before this one. */
  readonly leads?: true;
  /** Stands before the others: what a person opens first. */
  readonly first?: true;
  /** Stands after the others: what is looked after now and then, not worked with daily. */
  readonly last?: true;
}

/** The groups of the menu inside one review, in the order of a review's life. A group without entries is not shown. */
export const reviewMenuGroups = [
  'The review',
  'Telling and deciding',
  'People',
  'Gathering',
  'Report and plan',
  'Record',
] as const;

/**
 * Where an entry stands: `The review` is where it stands and its dates; `Telling and deciding` runs to the decision; `People` holds
 * everyone in it, family and panel too; `Gathering` is terms of reference, meetings, returns, chronology and documents; `Report and
 * plan` what comes of them; `Record` what was done and by whom.
 */
export type ReviewMenuGroup = (typeof reviewMenuGroups)[number];

/** An entry of the menu inside one review. Entries of a group stand in the order of the modules. */
export interface ReviewMenuEntry {
  /** One to three words: about twenty entries share the menu. */
  readonly text: string;
  readonly group: ReviewMenuGroup;
  /** Stands before the others of its group: the overview. */
  readonly first?: boolean;
  path(reference: string): string;
  /** The guard of the page it leads to: whoever it would turn away does not see the entry. */
  readonly may: (roles: ReadonlySet<string>) => boolean;
  /** The duties that are done on this page or below it: whoever owes one is led here, and not to "record that it was done". */
  readonly meets?: readonly DutyId[];
}

/** A chain entry, as far as words need it. */
export type ActWords = RecordedAct;

/** The titles of the catalogue's duties by id: the timeline says what was done, not a code. */
export type DutyTitles = ReadonlyMap<string, string>;

/** An act in words; with `many`, several of them in one sentence, as in "7 notices became owed". */
export type ActWording =
  | string
  | ((act: ActWords, duties: DutyTitles) => string)
  | { readonly one: string; readonly many: (times: number) => string };

/** Names of the bodies that these objects concern, by object id, as far as the asker may know them. One query. */
export type BodySource = (work: Work, objectIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Reads the dated facts of many reviews at once: review id to facts. */
export type FactSource = (
  work: Work,
  reviewIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly DatedFact[]>>;

/** Reads the dated facts of a partnership itself: those that duties with the scope `partnership` rest on. */
export type PartnershipFactSource = (work: Work, partnershipId: string) => Promise<readonly DatedFact[]>;

/** What the application takes from a module. Everything is optional but the name. */
export interface Module {
  readonly name: string;
  readonly routes?: readonly Route[];
  readonly duties?: readonly Duty[];
  readonly facts?: FactSource;
  /** Those of the facts that say whether a review is held, and held here: given by the one module that decides it. */
  readonly outcomes?: FactSource;
  readonly partnershipFacts?: PartnershipFactSource;
  /** Words for the timeline, by action. */
  readonly acts?: Readonly<Record<string, ActWording>>;
  /** Names of the bodies that acts on these kinds of object concern, by object kind: an agency, a recipient; never anybody the case is about. */
  readonly bodies?: Readonly<Record<string, BodySource>>;
  readonly reactions?: readonly Reaction[];
  readonly jobs?: readonly Job[];
  /** What waits for whoever asks: their day is made of it. Asked of everyone who is signed in, so it starts from their scope. */
  readonly waiting?: (work: Work) => Promise<readonly Waiting[]>;
  /** What stands in the calendar of whoever asks: their own reviews alone, a reference and a link, never a name. */
  readonly calendar?: (work: Work) => Promise<readonly CalendarEntry[]>;
  /** Told where the duties of reviews stand, in the transaction in which they were worked out: each act, and each night. */
  readonly afterDuties?: (work: Work, standings: readonly CaseStanding[]) => Promise<void>;
  /** What of a review may have to be disclosed to the police: titles, authors and days, never content. A constant number of queries. */
  readonly disclosure?: (work: Work, reviewId: string) => Promise<readonly DisclosureItem[]>;
  /** Texts of a review that the asker reads and in which somebody may be named. */
  readonly texts?: (work: Work, of: TextsOf) => AsyncIterable<TextPlace>;
  /** Where this module goes on from a thing that the asker has open on the page of an earlier one, and what it has made of it. */
  readonly onward?: (work: Work, from: OnwardFrom) => Promise<readonly OnwardLink[]>;
  /** What people who are no subjects of a review are called in it. */
  readonly pseudonyms?: (work: Work, reviewId: string) => Promise<readonly string[]>;
  /** Pages of what boards are given, by its kind: open to whoever reads of boards. */
  readonly thingPages?: Readonly<Record<string, (id: string) => string>>;
  readonly registerColumns?: readonly RegisterColumn[];
  /** Forms of this module that anybody may take away blank. */
  readonly blankForms?: readonly BlankForm[];
  /** Where the chronologies of these reviews stand: given by the one module that keeps them, asked by those that stand before it. */
  readonly chronologies?: (work: Work, reviewIds: readonly string[]) => Promise<readonly ChronologyStanding[]>;
  /** Where every duty of a review stands: given by the one module that works it out. */
  readonly standing?: (work: Work, reviewId: string) => Promise<readonly DutyState[]>;
  menu?(actor: Actor): readonly MenuEntry[];
  readonly reviewMenu?: readonly ReviewMenuEntry[];
}

/** Everyone, signed in or not. */
export const anyone = (permission: string): Guard<true> => ({
  permission,
  says: 'Anyone',
  open: async () => true,
});
