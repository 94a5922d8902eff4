import { type Day, inWords } from '../../../kernel/day.js';
import { reachInWords } from '../../recommendations/index.js';
import type { PlanColumn } from '../importing/plan-columns.js';
import { actionStateInWords } from '../kinds.js';
import type { PlanRow } from '../planning/arrange.js';

/** What an action says in each column of the plan, in the words that the importer reads again. */
export type PlanCells = Readonly<Record<PlanColumn, string>>;

export interface TakenRow extends PlanRow {
  /** The wording of its recommendation; '' where there is none. */
  readonly wording: string;
}

/** The cells of a row, its texts as the asker reads them. */
export function planCells(
  { planned, ref, recommendation, wording }: TakenRow,
  text: (kept: string) => string,
): PlanCells {
  const { action, lead, milestones, updates, reading } = planned;
  return {
    ref,
    recommendation:
      recommendation === undefined
        ? 'Begun early'
        : `${recommendation.number}. ${recommendation.title}${wording === '' ? '' : `\n${text(wording)}`}`,
    reach: reachInWords[action.reach],
    what: text(action.what),
    body: action.leadBody,
    person: lead.name,
    post: lead.post,
    email: lead.email,
    milestones: milestones.map((one) => milestoneLine({ ...one, what: text(one.what) })).join('\n'),
    due: inWords(action.dueOn),
    completed:
      action.closedOn === null
        ? ''
        : `${inWords(action.closedOn)}${action.publicNote === '' ? '' : `\n${text(action.publicNote)}`}`,
    outcome: text(action.outcome),
    proof: text(action.proofWanted),
    progress: text(updates[0]?.progress ?? ''),
    state: `${actionStateInWords[action.state]}; ${reading.rag}: ${reading.why}`,
  };
}

/** "Guidance is out (by 3 March 2026, met 5 March 2026)", on one line. */
export const milestoneLine = ({ what, dueOn, metOn }: { what: string; dueOn: Day; metOn: Day | null }): string =>
  `${what.replace(/\s+/g, ' ').trim()} (by ${inWords(dueOn)}${metOn === null ? '' : `, met ${inWords(metOn)}`})`;
