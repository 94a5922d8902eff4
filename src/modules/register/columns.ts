import { type Day, daysBetween } from '../../kernel/day.js';
import type { Duty } from '../../kernel/duty.js';
import { findRegime } from '../../kernel/regime.js';
import type { Catalogue, RegisterColumn } from '../../platform/catalogue.js';
import { monthYear } from '../../web/formats.js';
import { kindInWords } from '../reviews/index.js';
import type { BoardRow } from './board-queries.js';
import { EARLIER_REVIEW, isEarlier, type ListedRow } from './listed-rows.js';
import type { RegisterRow } from './queries.js';
import { endStages, outcomeInWords, stageInWords } from './rules.js';
import { standingInWords } from './standing.js';

/** A column of the register, on the page and in the files alike. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** Days are given as `YYYY-MM-DD`. */
  readonly kind: 'text' | 'day' | 'number';
  readonly sortable: boolean;
  value(row: Row): string | number | null | undefined;
}

const column = <Row>(
  id: string,
  heading: string,
  kind: Column<Row>['kind'],
  value: Column<Row>['value'],
): Column<Row> => ({ id, heading, kind, sortable: true, value });

const unsorted = <Row>(plain: Column<Row>): Column<Row> => ({ ...plain, sortable: false });

/** Who and where first, then where it stands, then what happened; the modules' own columns stand among the last. */
export function columnsOf({ duties, registerColumns }: Catalogue, today: Day): readonly Column<ListedRow>[] {
  const dutyOf = new Map<string, Duty>(duties.map((duty) => [duty.id, duty]));
  const own: Column<RegisterRow>[] = [
    column('reference', 'Reference', 'text', (row) => row.reference),
    column('pseudonym', 'Pseudonym', 'text', (row) => row.pseudonym),
    unsorted(column('standing', 'Where it stands', 'text', standingInWords)),
    column('stage', 'Stage', 'text', (row) => stageInWords(row.stage)),
    column('next-due', 'Next due', 'day', (row) => row.nextDue),
    unsorted(column('next-duty', 'What is due', 'text', (row) => dutyOf.get(row.nextDuty ?? '')?.title)),
    unsorted(column('owner', 'Whose duty', 'text', (row) => dutyOf.get(row.nextDuty ?? '')?.owner)),
    column('late', 'Late', 'number', (row) => row.late),
    column('in-stage', 'Days in stage', 'number', (row) => daysInStage(row, today)),
    column('paused', 'Paused since', 'day', (row) => row.pausedSince),
    unsorted(column('decision', 'Decision', 'text', (row) => outcomeInWords(row.decision))),
    column('decided', 'Decided', 'day', (row) => row.decidedOn),
    ...registerColumns.map((one) => ofModule(one)),
    unsorted(column('regime', 'Regime', 'text', (row) => regimeInWords(row.regime))),
    unsorted(column('kind', 'Kind', 'text', (row) => kindInWords(row.kind))),
    unsorted(column('partnership', 'Partnership', 'text', (row) => row.partnership)),
  ];
  return own.map(orEarlier);
}

/** What an earlier review says under a column it says itself. */
const orEarlier = (own: Column<RegisterRow>): Column<ListedRow> => ({
  ...own,
  value: (row) => (isEarlier(row) ? row.cells[own.id] : own.value(row)),
});

const ofModule = (one: RegisterColumn): Column<RegisterRow> => {
  const { id, heading } = one;
  return 'dayOf' in one
    ? column<RegisterRow>(id, heading, 'day', (row) => row.cells[id])
    : unsorted(column<RegisterRow>(id, heading, 'text', (row) => row.cells[id]));
};

/** What a board may see: no pseudonym, and of the day of death only the month. */
export const boardColumns: readonly Column<BoardRow>[] = [
  column('reference', 'Reference', 'text', (row) => row.reference),
  unsorted(column('kind', 'Kind', 'text', (row) => kindInWords(row.kind))),
  unsorted(column('month', 'Month of death', 'text', (row) => monthInWords(row.monthOfDeath))),
  unsorted(column('stage', 'Stage', 'text', (row) => stageInWords(row.stage))),
  unsorted(column('decision', 'Decision', 'text', (row) => outcomeInWords(row.decision))),
  unsorted(column('decided', 'Decided', 'day', (row) => row.decidedOn)),
  unsorted(column('late', 'Late', 'number', (row) => (row.earlier ? null : row.late))),
  unsorted(column('kept', 'Kept', 'text', (row) => (row.earlier ? EARLIER_REVIEW : null))),
];

/** November 2026 for 2026-11. */
const monthInWords = (month: string | null): string | null => month && monthYear(`${month}-01` as Day);

/** DHR or DARDR: as much of the regime as a column has room for. */
const regimeInWords = (id: string): string => findRegime(id)?.initials ?? id;

const daysInStage = ({ stage, stageSince }: RegisterRow, today: Day): number | undefined =>
  endStages.includes(stage) || stageSince === null ? undefined : Math.max(0, daysBetween(stageSince as Day, today));
