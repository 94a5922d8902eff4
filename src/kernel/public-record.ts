/**
 * What is public of the reviews of partnerships, as it passes from the side of the cases to the public pages: nothing else passes. Days are
 * ISO days, as in `2026-02-10`. A review is known by the short name of its partnership and its slug; no id of the case side is in it.
 */

import type { PublicChange, PublicLibraryMeasure, PublicSilence } from './public-change.js';
import type { Audience, ResourceKind } from './resources.js';

/** A stretch of a public section: text in light markup, a heading, or a table. */
export type PublicPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** How much of a report is public: all of it, its summary and plan, or a brief of what is to be learned. */
export type PublicScope = 'whole' | 'summary' | 'learning';

/** What a public section belongs to. */
export const publicParts = ['overview', 'summary', 'brief', 'plan', 'letter', 'leaflet'] as const;
export type PublicPart = (typeof publicParts)[number];

/** A section of a public report. */
export interface PublicSection {
  readonly part: PublicPart;
  readonly key: string;
  readonly heading: string;
  readonly pieces: readonly PublicPiece[];
}

/** How far a published recommendation is. */
export const publicStates = ['not-started', 'under-way', 'done', 'not-implemented', 'awaiting-answer'] as const;
export type PublicRecommendationState = (typeof publicStates)[number];

/** A single recommendation, as it is searched for. */
export interface PublicRecommendation {
  readonly number: number;
  readonly text: string;
  readonly reach: string;
  /** Code of one of the seven themes, or ''. */
  readonly theme: string;
  readonly nationalThemes: readonly string[];
  readonly agencies: readonly string[];
  readonly state: PublicRecommendationState;
  readonly dueOn: string | null;
  readonly whatChanged: string;
}

/** A file that we made of it; its bytes lie beside the record under `hash`. */
export interface PublicFile {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

/** A review in the public library: published, withheld with a note, or taken down with one. */
export interface PublicReview {
  readonly partnership: string;
  readonly partnershipName: string;
  readonly slug: string;
  readonly state: 'published' | 'withheld' | 'taken-down';
  readonly scope: PublicScope;
  /** In words: "Domestic abuse related death review". */
  readonly kind: string;
  readonly title: string;
  readonly opening: string;
  readonly contentNote: string;
  readonly yearOfDeath: number | null;
  readonly publishedOn: string | null;
  readonly correctedOn: string | null;
  readonly endedOn: string | null;
  readonly note: string;
  readonly libraryLink: string;
  readonly sections: readonly PublicSection[];
  readonly recommendations: readonly PublicRecommendation[];
  /** Absent, like silences, where no board decided that it is public. */
  readonly changes?: readonly PublicChange[];
  readonly silences?: readonly PublicSilence[];
  readonly files: readonly PublicFile[];
}

/** A thing that a partnership points people to. Words that do not fit are '', days that there are none of null. */
export interface PublicResource {
  readonly kind: ResourceKind;
  readonly title: string;
  readonly says: string;
  /** Text in light markup. */
  readonly more: string;
  readonly audiences: readonly Audience[];
  readonly source: string;
  readonly link: string;
  readonly telephone: string;
  readonly hours: string;
  readonly languages: string;
  readonly edition: string;
  /** Names of the regimes it belongs to; none where it belongs to every one. */
  readonly regimes: readonly string[];
  readonly checkedOn: string | null;
  /** The role of whoever checked it, in words. */
  readonly checkedAs: string;
  readonly checkBy: string | null;
  /** Titles of what it takes the place of. */
  readonly inPlaceOf: readonly string[];
}

/** A blank form of this system; its bytes lie beside the record under `hash`. */
export interface PublicForm extends PublicFile {
  readonly says: string;
  readonly audiences: readonly Audience[];
  /** Since when it looks as it does. */
  readonly madeOn: string;
}

/** The resources of one partnership, in their order. */
export interface PublicResources {
  readonly partnership: string;
  readonly partnershipName: string;
  readonly resources: readonly PublicResource[];
  readonly forms: readonly PublicForm[];
}

/** Everything that is public at one moment. */
export interface PublicRecord {
  readonly reviews: readonly PublicReview[];
  /** Absent in a folder that an earlier edition of the program wrote. */
  readonly resources?: readonly PublicResources[];
  readonly library?: readonly PublicLibraryMeasure[];
}

/** Names in the folder that public pages are served from: the record, and beside it the folder of its files by hash. */
export const PUBLIC_RECORD = 'record.json';
export const PUBLIC_FILES = 'files';
