/**
 * The panel of a review.
 *
 * - `panelOf(work, reviewId)`: who sits or sat on it, substitutes included.
 * - `addMember`, `endMember`, `giveAccess`, `formPanel`, `recordStep`, `offerSupport`, `recordDebrief`: what its pages do.
 * - `panelFileOf(work, review)`: how each member stands, for those who lead the panel.
 */
export { recordStep } from './conflicts/record-step.js';
export { formPanel } from './forming/form-panel.js';
export { accountOf, addMember, type Coming, type NewMember } from './members/add-member.js';
export { endMember } from './members/end-member.js';
export { type PanelMember, panelOf } from './members/panel-of.js';
export { type MemberStanding, type PanelFile, panelFileOf } from './members/standing.js';
export { panelPaths } from './paths.js';
export { offerSupport, recordDebrief } from './support/support.js';
