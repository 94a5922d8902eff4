import { authorise } from '../../../platform/errors.js';
import type { AnsweredRequest } from '../guards.js';
import { answering } from '../guards.js';
import { isBeingWritten } from './rules.js';

/** Those of the agency who write its return. */
export const writing = answering('agency-returns.write');

/** Goes on only while the return is being written: not while the senior manager has it, nor after it was signed. */
export const beingWritten = ({ asked }: AnsweredRequest): void => authorise(isBeingWritten(asked));
