import type { Day } from '../../../kernel/day.js';
import type { Reach } from '../../recommendations/index.js';
import type { UpdateSays } from '../kinds.js';
import type { LeadDraft } from '../planning/form.js';
import type { PlanCells } from '../taking/plan-cells.js';
import type { FileRow } from './gather.js';
import type { PlanTexts } from './parts.js';
import type { PlanColumn } from './plan-columns.js';
import type { MilestoneRead } from './read-part.js';

/** What is on record, as far as a row can mean it. */
export interface Known {
  readonly today: Day;
  readonly recommendations: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly leads: readonly { readonly name: string; readonly post: string; readonly email: string }[];
  readonly existing: readonly { readonly id: string; readonly version: number; readonly cells: PlanCells }[];
}

/** What was said of one action of a row. */
export interface PartMend {
  /** Texts in the place of the file's. */
  readonly texts?: PlanTexts;
  /** Id of a recommendation, or `early`. */
  readonly recommendation?: string;
  /** Why it is left out. */
  readonly leftOut?: string;
  /** It is no action that is on record, though it looks like one. */
  readonly anew?: boolean;
  /** Columns in which the file is right, and the record is to follow it; said of all that differ once it is there. */
  readonly follow?: readonly PlanColumn[];
}

export interface RowToUnderstand extends FileRow {
  readonly mends: Readonly<Record<string, PartMend>>;
}

export interface Difference {
  readonly column: PlanColumn;
  readonly ours: string;
  readonly theirs: string;
  /** Whether the record can follow the file from here. */
  readonly canFollow: boolean;
  /** The page of the action where it is changed instead, as in `milestones`. */
  readonly changedOn?: 'lead' | 'milestones' | 'progress';
}

/** Why an action of a file cannot be planned as it stands. */
export interface PartProblem {
  readonly field: PlanColumn;
  readonly message: string;
}

/** An action as the file says it. */
export interface DraftRead {
  readonly what: string;
  readonly recommendationId: string | null;
  readonly reach: Reach;
  readonly lead: LeadDraft;
  readonly dueOn: Day;
  readonly outcome: string;
  readonly proofWanted: string;
  readonly milestones: readonly MilestoneRead[];
  readonly update: { readonly progress: string; readonly says: UpdateSays } | undefined;
}

export interface UnderstoodPart {
  readonly key: string;
  readonly place: string;
  readonly texts: PlanTexts;
  readonly recommendationId: string | undefined;
  readonly leftOut: string | undefined;
  /** What was typed in the place of the file's words. */
  readonly mended: PlanTexts;
  readonly remarks: readonly string[];
  readonly problems: readonly PartProblem[];
  /** The body that leads, by the name that it has on record. */
  readonly body: string;
  /** There when nothing is wrong. */
  readonly draft: DraftRead | undefined;
  /** The action on record that it is. */
  readonly same: Known['existing'][number] | undefined;
  readonly differences: readonly Difference[];
  /** Undefined until somebody says. */
  readonly follow: readonly PlanColumn[] | undefined;
}
