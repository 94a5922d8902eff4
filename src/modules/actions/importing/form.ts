import { type DateOrder, dateOrders } from '../../../kernel/written-date/index.js';
import type { FormBody } from '../../../platform/http/route.js';
import { type PlanColumn, planColumns, type Target } from './plan-columns.js';
import type { PartMend, UnderstoodPart } from './understood.js';

const one = (value: string | string[] | undefined): string =>
  ([value ?? ''].flat()[0] ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n').trim().slice(0, 20_000);

const TARGETS: readonly Target[] = [...planColumns.map(({ id }) => id), 'add', 'leave'];

/** What was chosen for each heading; of two columns that are the same one, the second stands beside the progress. */
export function readTargets(body: FormBody, count: number): Target[] {
  const taken = new Set<Target>();
  return Array.from({ length: count }, (_, at) => {
    const target = TARGETS.find((id) => id === one(body[`c-${at}`])) ?? 'add';
    if (target === 'add' || target === 'leave') return target;
    if (taken.has(target)) return 'add';
    taken.add(target);
    return target;
  });
}

/** How the dates in numbers of the file stand. */
export const readOrder = (body: FormBody): DateOrder =>
  dateOrders.find((order) => order === one(body.order)) ?? 'day-first';

const MENDED: readonly PlanColumn[] = ['what', 'body', 'person', 'post', 'email', 'due', 'reach'];

/** What was typed for an action of a row, beside what the file says otherwise. */
export function readMend(body: FormBody, part: UnderstoodPart): PartMend {
  const texts = Object.fromEntries(
    MENDED.flatMap((id) =>
      body[id] === undefined || (one(body[id]) === (part.texts[id] ?? '') && id !== 'what')
        ? []
        : [[id, one(body[id])]],
    ),
  );
  const recommendation = one(body.recommendation);
  return {
    texts: { ...part.mended, ...texts },
    ...(recommendation === '' ? {} : { recommendation }),
    ...(one(body.anew) === 'yes' ? { anew: true } : {}),
  };
}

/** The columns that were ticked, of those that may follow the file. */
export const readFollow = (body: FormBody, part: UnderstoodPart): PlanColumn[] => {
  const ticked = [body.follow ?? []].flat();
  return part.differences.flatMap(({ column, canFollow }) => (canFollow && ticked.includes(column) ? [column] : []));
};

export const readWhy = (body: FormBody): string => one(body.why).slice(0, 500);
