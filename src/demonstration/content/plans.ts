import type { NewProof } from '../../modules/actions/progress/tell-progress.js';
import type { Reach } from '../../modules/recommendations/index.js';

/** Somebody who leads an action. */
export interface LeadTold {
  readonly name: string;
  readonly post: string;
  /** Key of the cast. */
  readonly agency: string;
}

/** An action of a plan that was carried out. */
export interface ActionKept {
  readonly what: string;
  readonly outcome: string;
  readonly proofWanted: string;
  readonly lead: LeadTold;
  /** How the recommendation begins that it carries out; absent for one begun early. */
  readonly for?: string;
  readonly reach?: Reach;
  /** Months from the plan to its day. */
  readonly months: number;
  /** What is reached on the way, each with the months until then. */
  readonly milestones: readonly (readonly [string, number])[];
  /** Its day passed: its lead was reminded, and the chief officer told. */
  readonly late?: true;
  /** What came of it, in order. */
  readonly came: readonly Came[];
}

interface Timed {
  /** Months after the plan was agreed. */
  readonly month: number;
}

/** What a lead tells. */
export interface Told extends Timed {
  readonly does: 'tell';
  readonly progress: string;
  readonly says?: 'on-track' | 'at-risk' | 'stuck' | 'done';
  readonly obstacle?: string;
  /** Months after the plan to which they ask to move the day. */
  readonly asksFor?: number;
  readonly proof?: Pick<NewProof, 'kind' | 'title'> & {
    readonly words?: string;
    readonly independent?: true;
    /** What stands in the file that came with it. */
    readonly file?: string;
  };
  /** How the milestones begin that were met by then. */
  readonly met?: readonly string[];
}

/** What is done with an action by those who keep the plan. */
export interface Done extends Timed {
  readonly does: 'close' | 'send-back' | 'reopen' | 'not-implement' | 'supersede' | 'agree-day' | 'refuse-day';
  readonly reason: string;
  /** How the action begins that takes its place. */
  readonly other?: string;
  /** Who does it; the co-ordinator when left out. */
  readonly by?: string;
}

export type Came = Told | Done;
