import { dayInLondon } from '../../../kernel/day.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import type { Answer } from '../../../platform/http/route.js';
import { pagesOf } from '../../../platform/pdf/index.js';
import type { Work } from '../../../platform/work.js';
import type { LeafletContent, LeafletForm } from '../kinds.js';
import { type LeafletStanding, leafletPaper } from '../paper/leaflet-paper.js';
import type { LeafletFormat } from '../paths.js';
import type { LeafletVersion } from '../queries.js';

const DRAFT = { signedOn: undefined, number: undefined };

/** How a version stands on paper. */
export const standingOfVersion = (
  { outcome, settledAt, number }: LeafletVersion,
  { today }: Pick<Work, 'today'>,
): LeafletStanding => ({
  ...{ number, today },
  signedOn: outcome === 'signed' && settledAt !== null ? dayInLondon(settledAt) : undefined,
});

/** How many pages each form of a leaflet fills. */
export const pagesFilled = (content: LeafletContent, { today }: Pick<Work, 'today'>): Record<LeafletForm, number> => ({
  leaflet: pagesOf(leafletPaper(content, 'leaflet', { ...DRAFT, today })),
  briefing: pagesOf(leafletPaper(content, 'briefing', { ...DRAFT, today })),
});

/** A leaflet as a file. */
export interface LeafletTaken {
  readonly content: LeafletContent;
  readonly form: LeafletForm;
  readonly format: LeafletFormat;
  readonly standing: LeafletStanding;
  /** How its name begins: the reference of the review, where the file stays with those who run it. */
  readonly name: string;
}

export async function leafletFile({ content, form, format, standing, name }: LeafletTaken): Promise<Answer> {
  const paper = leafletPaper(content, form, standing);
  const called = `${name}-${form === 'leaflet' ? 'learning-leaflet' : '7-minute-briefing'}${standing.number === undefined ? '-draft' : ''}`;
  return paperFile(called, format, paper);
}
