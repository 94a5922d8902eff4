import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { type AnsweredRequest, answering, readingOwn } from '../guards.js';
import { holdReturn } from '../hold-return.js';
import { isBeingWritten } from './rules.js';

/** Those of the agency who write its return. */
export const writing = answering('agency-returns.write');

/** Those who read what their agency writes: whoever speaks for it on the panel too. */
export const readingDraft = readingOwn('agency-returns.read-own');

/** For pages that are there only while the return is being written: not while the senior manager has it, nor after it was signed. */
export const whileWritten = ({ asked }: AnsweredRequest): void => authorise(isBeingWritten(asked));

/**
 * For verbs: holds the return so that nobody hands it on before the transaction ends. Throws `NotPermitted` out of turn, and `Conflict` when it
 * was handed on since the guard looked: what is written then would stand in no version.
 */
export async function holdToWrite(work: Work, answered: AnsweredRequest): Promise<void> {
  whileWritten(answered);
  if (!isBeingWritten(await holdReturn(work, answered.asked.request.id)))
    throw new Conflict('This return was handed on meanwhile. It opens again if it is sent back.');
}
