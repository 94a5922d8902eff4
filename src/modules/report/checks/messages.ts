/** What the checks look at. */
export const checkKinds = [
  'identifier',
  'unexplained',
  'issue-alone',
  'recommendation-alone',
  'heading-missing',
  'equality',
  'panel',
  'definition',
  'blame',
] as const;
export type CheckKind = (typeof checkKinds)[number];

export const checkKindInWords: Readonly<Record<CheckKind, string>> = {
  identifier: 'Names and numbers that say who somebody is',
  unexplained: 'People named and never explained',
  'issue-alone': 'Key issues without a recommendation',
  'recommendation-alone': 'Recommendations without an issue',
  'heading-missing': 'Parts of the layout that are empty',
  equality: 'Equality and diversity',
  panel: 'Panel members not listed',
  definition: 'Definitions missing',
  blame: 'Words that read as blame',
};

/** Something that the checks found, and where it is mended. */
export interface CheckMessage {
  /** Which check, and what it found where; another one as soon as the words around it change. */
  readonly key: string;
  readonly kind: CheckKind;
  /** Where it stands: "Overview report, Analysis". */
  readonly where: string;
  readonly href: string;
  readonly says: string;
  /** The words it is about, with some around them; as they are kept. */
  readonly before?: string;
  readonly found?: string;
  readonly after?: string;
}
