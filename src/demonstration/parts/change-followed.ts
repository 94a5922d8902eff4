import { addDays, addMonths, type Day } from '../../kernel/day.js';
import { isWorkingDay } from '../../kernel/working-days.js';
import { auditFiles } from '../acts/audit-files.js';
import type { CaseFile } from '../acts/case-file.js';
import { judgeChange, keepForOthers, measureOtherwise, proveChange, readMeasure, sayChange } from '../acts/change.js';
import type { ChangeTold, MeasureTold } from '../content/changes.js';
import { type Scene, scene } from '../stage/stage.js';
import { PLAN_AGREED } from './plan-followed.js';
import type { Days } from './set-up.js';

const atWork = (on: Day): Day => (isWorkingDay(on) ? on : atWork(addDays(on, 1)));

/** What the recommendations of a review were to make different is said, measured, proved and judged, month by month after the plan was agreed. */
export function changeFollowed(
  file: CaseFile,
  changes: readonly ChangeTold[],
  { on, today }: { readonly on: Days; readonly today: Day },
): Scene[] {
  const planOn = on(PLAN_AGREED);
  const day = (month: number, after = 0): Day => atWork(addDays(addMonths(planOn, month), after));
  return changes
    .flatMap((told) => [
      {
        on: day(told.month),
        play: scene(day(told.month), '10:10', (stage) => sayChange(stage, file, { told, planOn })),
      },
      ...told.measures.flatMap((measure) => [
        ...measure.read.map((one) => ({
          on: day(one.month, 1),
          play: scene(day(one.month, 1), '12:00', (stage) => readMeasure(stage, file, { told, measure, one, planOn })),
        })),
        ...auditsOf(measure).map(({ audit, run }) => ({
          on: day(run.month, 1),
          play: scene(day(run.month, 1), '12:20', (stage) => auditFiles(stage, file, { told, measure, audit, run })),
        })),
        ...(measure.kept === undefined
          ? []
          : [
              {
                on: day(measure.kept.month, 2),
                play: scene(day(measure.kept.month, 2), '11:20', (stage) =>
                  keepForOthers(stage, file, { told, measure }),
                ),
              },
            ]),
        ...(measure.redefined === undefined
          ? []
          : [
              {
                on: day(measure.redefined.month, 2),
                play: scene(day(measure.redefined.month, 2), '09:30', (stage) =>
                  measureOtherwise(stage, file, { told, measure }),
                ),
              },
            ]),
      ]),
      ...(told.proof ?? []).map((proof) => ({
        on: day(proof.month, 3),
        play: scene(day(proof.month, 3), '13:15', (stage) => proveChange(stage, file, { told, proof })),
      })),
      ...(told.judged ?? []).map((judged) => ({
        on: day(judged.month, 9),
        play: scene(day(judged.month, 9), '16:05', (stage) => judgeChange(stage, file, { told, judged })),
      })),
    ])
    .filter((one) => one.on < today)
    .map(({ play }) => play);
}

const auditsOf = ({ audited: audit }: MeasureTold) =>
  (audit?.runs ?? []).flatMap((run) => (audit ? [{ audit, run }] : []));
