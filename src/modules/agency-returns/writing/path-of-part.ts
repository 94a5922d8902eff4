import type { AnsweredRequest } from '../guards.js';
import { writingPaths } from '../paths-of-returns.js';
import { isListKey, type TemplatePart } from './template.js';

/** Where a part is written: a list has a page of its own. */
export const pathOfPart = ({ review, asked }: AnsweredRequest, part: TemplatePart): string =>
  isListKey(part.key)
    ? writingPaths.list(review.reference, asked.request.id, part.key)
    : writingPaths.section(review.reference, asked.request.id, part.slug);
