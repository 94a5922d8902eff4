import type { Module } from '../module.js';

/** What was done about a leaflet, for the timeline. */
export const leafletActs: NonNullable<Module['acts']> = {
  'leaflet.written': {
    one: 'Wrote in the learning leaflet',
    many: (times) => `Wrote in the learning leaflet ${times} times`,
  },
  'leaflet.put-up': 'Put the learning leaflet up for signature',
  'leaflet.signed': 'Signed the learning leaflet off',
  'leaflet.sent-back': 'Sent the learning leaflet back',
  'leaflet.taken-back': 'Took the learning leaflet back before it was signed',
  'leaflet.published': 'Made the learning leaflet public',
  'leaflet.taken-away': 'Took the learning leaflet away from the public page',
  'leaflet.taken': {
    one: 'Took the learning leaflet as a file',
    many: (times) => `Took the learning leaflet as a file ${times} times`,
  },
  'leaflet-version.seen': 'Learning leaflet read',
  'leaflets.seen': 'Learning leaflets read',
};
