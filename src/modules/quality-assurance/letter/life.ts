import type { StateTable } from '../../../kernel/state-table.js';
import type { PointState } from '../kinds.js';

/** What somebody is to a point of the letter. */
export type PointPart = 'keeper';

/** Steps in the life of a point. */
export type PointStep = 'answer' | 'close' | 'open-again';

/**
 * The life of a point: answered by the author or the chair, closed when the change is in the report and nothing is left to do, opened again when
 * it was not enough. Our own states (mark D).
 */
export const pointLife: StateTable<PointState, PointStep, PointPart> = [
  { step: 'answer', from: ['open', 'answered'], to: 'answered', who: ['keeper'], label: 'Answer it', done: 'Answered' },
  { step: 'close', from: ['answered'], to: 'closed', who: ['keeper'], label: 'Close it', done: 'Closed' },
  {
    step: 'open-again',
    from: ['answered', 'closed'],
    to: 'open',
    who: ['keeper'],
    label: 'Open it again',
    done: 'Opened again',
  },
];

export const isPointStep = (text: string): text is PointStep => pointLife.some(({ step }) => step === text);
