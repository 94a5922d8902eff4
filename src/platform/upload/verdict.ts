/** The kinds of file the system can take in. */
export type Kind = 'docx' | 'xlsx' | 'odt' | 'ods' | 'pdf' | 'txt' | 'csv' | 'jpg' | 'png';

/** Why a file is not taken in. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'kind-not-taken'
  | 'not-what-its-name-says'
  | 'old-format'
  | 'encrypted'
  | 'macros'
  | 'active-content'
  | 'embedded-file'
  | 'outside-link'
  | 'live-field'
  | 'entities'
  | 'unpacks-too-large'
  | 'too-many-parts'
  | 'unsafe-names'
  | 'too-many-pixels'
  | 'damaged';

/** What the check found: the kind by its content and a name that is safe to keep, or why it is refused. */
export type Verdict =
  | { readonly ok: true; readonly kind: Kind; readonly mime: string; readonly safeName: string }
  | { readonly ok: false; readonly reason: RefusalReason };

/** How much a file may hold. */
export interface Limits {
  /** Kinds taken at this place. */
  readonly kinds: readonly Kind[];
  /** Bytes of the file as it comes. */
  readonly bytes: number;
  /** Bytes of all its parts together once unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte, for the whole file and for each large part. */
  readonly ratio: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Tags in all XML parts together: what a reader of the whole document would have to hold. */
  readonly tags: number;
  /** Tags within tags. */
  readonly depth: number;
  /** Pixels of a picture. */
  readonly pixels: number;
}

const MEGABYTE = 1024 * 1024;

/** The house limits for any upload. */
export const UPLOAD_LIMITS: Limits = {
  kinds: ['docx', 'xlsx', 'odt', 'ods', 'pdf', 'txt', 'csv', 'jpg', 'png'],
  bytes: 50 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  ratio: 100,
  parts: 2_000,
  tags: 5_000_000,
  depth: 256,
  pixels: 50_000_000,
};

/** Limits for a Word form that is read in whole: a filled form is small, and reading costs memory for each tag. */
export const FORM_LIMITS: Limits = {
  ...UPLOAD_LIMITS,
  kinds: ['docx'],
  bytes: 10 * MEGABYTE,
  unpackedBytes: 12 * MEGABYTE,
  tags: 60_000,
};

/** Media types, by the kind found in the content and never by what the browser said. */
export const MIME: Readonly<Record<Kind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
};
