import type { CaseFile } from '../acts/case-file.js';
import { giveLeafletOut, signLeaflet, writeLeaflet } from '../acts/leaflet.js';
import {
  decideToPublish,
  goesPublic,
  keptOnSite,
  type PublicPageTold,
  signPublication,
  tellOf,
} from '../acts/publish.js';
import { noteWritten, updateCalledFor, updateGiven, updateIssued, updateMinuted } from '../acts/update-board.js';
import type { LeafletTold } from '../content/leaflets.js';
import { type Scene, scene } from '../stage/stage.js';
import type { Days } from './set-up.js';

/** What the public reads, and what practitioners do. */
export interface PublishedTold {
  readonly page: PublicPageTold;
  readonly leaflet: LeafletTold;
  readonly leafletIsPublic: boolean;
}

/** The report becomes public on a working day that the family chose, and everybody who must know is told. */
export const published = (
  file: CaseFile,
  { page, leaflet, leafletIsPublic }: PublishedTold,
  { on, day }: { readonly on: Days; readonly day: number },
): Scene[] => [
  scene(on(day - 20), '10:00', (stage) => decideToPublish(stage, file, { page, on: on(day) })),
  scene(on(day - 12), '11:00', (stage) => signPublication(stage, file, 'report-author', 'first-look')),
  scene(on(day - 11), '11:00', (stage) => signPublication(stage, file, 'information-governance', 'second-look')),
  scene(on(day - 9), '09:30', (stage) => signPublication(stage, file, 'csp-chair', 'approval')),
  scene(on(day - 9), '16:00', (stage) => signPublication(stage, file, 'independent-chair', 'approval')),
  scene(on(day - 6), '14:00', (stage) => tellOf(stage, file, ['before'])),
  scene(on(day), '10:00', (stage) => goesPublic(stage, file)),
  scene(on(day), '10:30', (stage) => tellOf(stage, file, ['on-the-day'])),
  scene(on(day + 1), '09:30', (stage) => tellOf(stage, file, ['after'])),
  scene(on(day + 103), '08:15', updateCalledFor),
  scene(on(day + 110), '15:10', (stage) => noteWritten(stage, file, NOTE)),
  scene(on(day + 112), '11:00', (stage) => writeLeaflet(stage, file, leaflet)),
  scene(on(day + 116), '16:30', (stage) => signLeaflet(stage, file)),
  scene(on(day + 117), '16:00', (stage) => updateIssued(stage, file)),
  scene(on(day + 120), '10:00', (stage) => giveLeafletOut(stage, file, leafletIsPublic)),
  scene(on(day + 120), '14:00', (stage) => updateGiven(stage, file)),
  scene(on(day + 200), '11:00', (stage) => updateMinuted(stage, file)),
  scene(on(day + 245), '11:00', (stage) => keptOnSite(stage, file)),
];

const NOTE = {
  on: 2,
  note: 'Spoken about at the last meeting of those who carry the plan out: nothing stands in its way.',
};
