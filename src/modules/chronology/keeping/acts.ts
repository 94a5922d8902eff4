import type { ActWording } from '../../module.js';

/** Words for what is done with a chronology as a whole. */
export const keepingActs: Readonly<Record<string, ActWording>> = {
  'chronology.handed-in': 'An agency handed its chronology in',
  'chronology.handed-in-again': 'An agency handed its chronology in again, with what it changed',
  'chronology.sent-back': 'Sent a chronology back to its agency with a comment',
  'chronology.accepted': 'Accepted a chronology',
  'chronology.released': 'Released a chronology to the panel',
  'chronology.release-withdrawn': 'Withdrew the release of a chronology to the panel',
  'combined-chronology.kept': 'Kept a version of the combined chronology',
};
