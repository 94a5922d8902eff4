import type { Story } from '../stage/stage.js';
import { beingScoped } from './being-scoped.js';
import { directed } from './directed.js';
import { handedOver } from './handed-over.js';
import { held } from './held.js';
import { justAccepted } from './just-accepted.js';
import { lateDecision } from './late-decision.js';
import { northmere } from './northmere.js';
import { notHeld } from './not-held.js';
import { paused } from './paused.js';
import { readyToSign } from './ready-to-sign.js';
import { timetable } from './timetable.js';
import { waiting } from './waiting.js';

/** Everything that happens in the demonstration, case by case. */
export const stories: readonly Story[] = [
  timetable,
  directed,
  paused,
  notHeld,
  held,
  handedOver,
  lateDecision,
  readyToSign,
  beingScoped,
  justAccepted,
  northmere,
  waiting,
];
