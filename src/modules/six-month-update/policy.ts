import type { Guard } from '../../platform/http/route.js';
import { inPartnership, type PersonAtWork } from '../accounts/index.js';
import { readersOfBoards } from '../board/index.js';
import { permit } from '../reviews/index.js';

/** How an update stands, and what its owners said: those who run the review, and whoever oversees its plan. */
export const seeUpdates = permit('six-month-updates.see', 'co-ordinator', 'csp-chair', 'single-point-of-contact');

/** Asking owners, writing, issuing and giving it to boards: whoever runs the review. */
export const keepUpdates = permit('six-month-updates.keep', 'co-ordinator');

/** The list, and the updates that were issued: boards read them. */
export const readUpdates: Guard<PersonAtWork> = inPartnership('six-month-updates.read', readersOfBoards);
