import type { Duty } from '../kernel/duty.js';
import { duties as actions } from './actions/duties.js';
import { duties as agencyReturns } from './agency-returns/duties.js';
import { duties as board } from './board/duties.js';
import { duties as chronology } from './chronology/duties.js';
import { duties as decision } from './decision/duties.js';
import { duties as family } from './family/duties.js';
import { duties as impact } from './impact/duties.js';
import { duties as learning } from './learning/duties.js';
import { duties as notices } from './notices/duties.js';
import { duties as notification } from './notification/duties.js';
import { duties as panel } from './panel/duties.js';
import { duties as proceedings } from './proceedings/duties.js';
import { duties as publication } from './publication/duties.js';
import { duties as qualityAssurance } from './quality-assurance/duties.js';
import { duties as readiness } from './readiness/duties.js';
import { duties as recommendations } from './recommendations/duties.js';
import { duties as register } from './register/duties.js';
import { duties as report } from './report/duties.js';
import { duties as scoping } from './scoping/duties.js';
import { duties as termsOfReference } from './terms-of-reference/duties.js';

/** Every duty of the catalogue, stage by stage. */
export const allDuties: readonly Duty[] = [
  ...notices,
  ...notification,
  ...scoping,
  ...decision,
  ...family,
  ...panel,
  ...termsOfReference,
  ...proceedings,
  ...agencyReturns,
  ...chronology,
  ...report,
  ...recommendations,
  ...actions,
  ...qualityAssurance,
  ...publication,
  ...impact,
  ...learning,
  ...board,
  ...register,
  ...readiness,
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** What the catalogue of the field lists that is no duty here, and why. */
export const notDuties: Readonly<Record<string, string>> = {
  'F-08b':
    'The draft guidance of 2024 proposed twelve months for the overview report. It was not adopted when last seen (June 2025): a partnership may set its own number of months.',
};
