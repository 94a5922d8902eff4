/** How far a leaflet is. */
export const listedStates = ['to-write', 'waits', 'signed'] as const;
export type ListedState = (typeof listedStates)[number];

export const listedStateInWords: Readonly<Record<ListedState, string>> = {
  'to-write': 'To be written',
  waits: 'Waits for a signature',
  signed: 'Signed off',
};

/** A leaflet in the list of all. */
export interface Listed {
  /** Undefined for boards. */
  readonly reference: string | undefined;
  readonly state: ListedState;
  readonly title: string;
  readonly themes: readonly string[];
  /** Of the version that was signed off last. */
  readonly leafletId: string | undefined;
  readonly on: Date | undefined;
  readonly isPublic: boolean;
}

/** Which leaflets are asked for. */
export interface Wanted {
  readonly words: string;
  readonly theme: string;
  readonly state: string;
}

export const wantedFrom = (query: Readonly<Record<string, string | undefined>>): Wanted => ({
  words: (query.q ?? '').trim(),
  theme: query.theme ?? '',
  state: query.state ?? '',
});

/** Those that were asked for, the last signed first, those still to be written last. */
export const arranged = (all: readonly Listed[], { words, theme, state }: Wanted): Listed[] =>
  all
    .filter((one) => theme === '' || one.themes.includes(theme))
    .filter((one) => state === '' || one.state === state)
    .filter(({ title, reference = '' }) => `${reference} ${title}`.toLowerCase().includes(words.toLowerCase()))
    .toSorted((one, other) => (other.on?.getTime() ?? 0) - (one.on?.getTime() ?? 0));
