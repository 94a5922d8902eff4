/** What a leaflet says, in its order. The title stands at its head. */
export const passageKeys = [
  'title',
  'happened',
  'learning',
  'good-practice',
  'changed',
  'practice',
  'help',
  'links',
] as const;
export type PassageKey = (typeof passageKeys)[number];

/** Its passages under a heading of their own. */
export type BoxedKey = Exclude<PassageKey, 'title'>;
export const boxedKeys = passageKeys.filter((key): key is BoxedKey => key !== 'title');

/** What whoever writes it reads over a passage. */
export const passageInWords: Readonly<Record<PassageKey, string>> = {
  title: 'Title',
  happened: 'What happened',
  learning: 'Key learning',
  'good-practice': 'Good practice',
  changed: 'What has changed',
  practice: 'What you can do',
  help: 'Where to get help',
  links: 'Read more',
};

/** A text for each passage; an empty one is left out of the leaflet. */
export type Passages = Readonly<Record<PassageKey, string>>;

/** The two forms in which a leaflet goes out. */
export const leafletForms = ['leaflet', 'briefing'] as const;
export type LeafletForm = (typeof leafletForms)[number];

export const leafletFormInWords: Readonly<Record<LeafletForm, string>> = {
  leaflet: 'Learning leaflet',
  briefing: '7-minute briefing',
};

/** What became of a version that was put up for signature; null while it waits. */
export const outcomes = ['signed', 'sent-back', 'taken-back'] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeInWords: Readonly<Record<Outcome | 'waits', string>> = {
  waits: 'Waits for a signature',
  signed: 'Signed off',
  'sent-back': 'Sent back',
  'taken-back': 'Taken back',
};

/** A version as it is kept: everything that its page and its files say. */
export interface LeafletContent {
  readonly partnershipName: string;
  /** In law, as in "domestic homicide review". */
  readonly kind: string;
  readonly passages: Passages;
}

/** It fits on so many pages, or it is no leaflet (domain.md 3.18). */
export const PAGES_AT_MOST = 2;
