import { found } from '../../../platform/errors.js';
import type { Asked } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { findLetter, type Letter, type Point } from '../queries.js';

/** The letter that an address names; not found for whoever may not read it. */
export const letterAsked = async (work: Work, asked: Asked, review: OpenReview): Promise<Letter> =>
  found(await findLetter(work, review.id, asked.params.letter ?? ''));

/** The point of it that an address names. */
export const pointAsked = (asked: Asked, letter: Letter): Point =>
  found(letter.points.find(({ id }) => id === asked.params.point));
