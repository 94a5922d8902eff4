/** The panel of a review: who sits on it. */
export { type PanelMember, panelOf } from './members/panel-of.js';
