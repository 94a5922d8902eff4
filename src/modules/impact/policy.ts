import type { Guard } from '../../platform/http/route.js';
import { inPartnership, type PersonAtWork } from '../accounts/index.js';
import { readersOfBoards } from '../board/index.js';
import { permit } from '../reviews/index.js';

/** What should change, how it is seen and what was seen: whoever reads the action plan. */
export const seeChange = permit(
  'impact.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'single-point-of-contact',
);

/** Those who keep the plan say what is to be seen, agree claims, and judge them where the change is not their own agency's. */
export const keepChange = permit(
  'impact.keep',
  'co-ordinator',
  'independent-chair',
  'report-author',
  'single-point-of-contact',
);

/** What the public reads of it: those who see how publication stands. */
export const seePublicChange = permit(
  'impact.see-public',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
);

/** A board decides whether it is public; whoever runs the review writes that down. */
export const decidePublicChange = permit('impact.decide-public', 'co-ordinator');

/** What changed in all reviews, without a name: boards read it. */
export const readChange: Guard<PersonAtWork> = inPartnership('impact.read', readersOfBoards);
