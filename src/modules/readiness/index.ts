/** What a partnership has ready before any death: standing duties, and the register of people who can be asked. */

export { checkAgencies } from './directory/directory.js';
export { saveFunding } from './funding/funding.js';
export { recordGuidance } from './guidance/guidance.js';
export { readinessPaths } from './paths.js';
export { type PlanKind, planKinds } from './plans/headings.js';
export { savePlan } from './plans/plan.js';
export {
  type PractitionerRole,
  practitionerRoles,
  practitionerRoleWords,
  type Skill,
  skillInWords,
  skills,
  skillWords,
} from './practitioners/code-lists.js';
export { type Practitioner, registerOf, type Training } from './practitioners/register.js';
export {
  addTraining,
  type NewTraining,
  type PractitionerParticulars,
  savePractitioner,
} from './practitioners/save-practitioner.js';
export { recordDone } from './standing/record-done.js';
export { partnershipDuties, readinessOf, type StandingDuty } from './standing/standing.js';
