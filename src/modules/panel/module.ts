import type { Module } from '../module.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { panelPaths } from './paths.js';
import { seeOwnPart, seePanel } from './policy.js';
import { routes } from './routes.js';
import { panelWaiting } from './waiting.js';

export const panelModule: Module = {
  name: 'panel',
  duties,
  facts,
  routes,
  waiting: panelWaiting,
  registerColumns: [{ id: 'panel-formed', heading: 'Panel formed', dayOf: ['panel-formed'] }],
  reviewMenu: [
    { text: 'My part', group: 'The review', path: panelPaths.own, may: seeOwnPart.may },
    {
      text: 'Panel',
      group: 'People',
      path: panelPaths.panel,
      may: seePanel.may,
      meets: ['D-04', 'D-05', 'D-06', 'D-17', 'H-21'],
    },
  ],
  // Who took support up is on no timeline.
  acts: {
    'panel.member-added': 'Put somebody on the panel',
    'panel.member-changed': 'Changed what is known of a panel member',
    'panel.access-given': 'Gave a panel member access',
    'panel.member-left': 'Recorded that a panel member left',
    'panel.formed': 'Recorded that the panel is formed',
    'panel.unformed': 'Took back that the panel is formed',
    'panel.conflict-dealt-with': 'Recorded what was done after a panel member declared a conflict of interest',
    'panel.support-offered': 'Recorded that support was offered to panel members or staff',
    'panel.support-withdrawn': 'Took back a record of support',
    'panel.debriefed': 'Recorded the debrief of the panel',
    'panel.debrief-withdrawn': 'Took back a record of a debrief',
    'panel.list-taken': 'Took the list of panel members as a file',
  },
};
