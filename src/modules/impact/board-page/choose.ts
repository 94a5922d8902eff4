import { type Done, dones } from '../../actions/index.js';
import { boardChangePaths } from '../paths.js';
import { type Lasting, lastings } from './lasting.js';
import { type ChangeRow, isShown, type Proof, proofOf, proofs, type ThemeGroup, themeGroups } from './rows.js';

/** Which claims are looked at: every part may be absent. */
export interface ChangeFilter {
  readonly theme?: ThemeGroup | undefined;
  readonly body?: string | undefined;
  readonly done?: Done | undefined;
  readonly proof?: Proof | 'shown' | undefined;
  readonly lasting?: Lasting | undefined;
  /** Of whom something is asked about it. */
  readonly asked?: string | undefined;
}

type Query = Readonly<Record<string, string | undefined>>;

const oneOf = <Value extends string>(values: readonly Value[], typed: string | undefined): Value | undefined =>
  values.find((value) => value === typed);

const LONGEST = 200;

const nameIn = (typed: string | undefined): string | undefined =>
  (typed ?? '').replaceAll('\0', '').slice(0, LONGEST).trim() || undefined;

/** The filter that an address asks for; what it does not know is left out. */
export const readChangeFilter = (query: Query): ChangeFilter => ({
  theme: themeGroups.find(({ code }) => code === query.theme)?.code,
  body: nameIn(query.body),
  done: oneOf(dones, query.done),
  proof: oneOf([...proofs, 'shown'], query.proof),
  lasting: oneOf(lastings, query.lasting),
  asked: nameIn(query.asked),
});

/** The address of the claims that a filter lets through. */
export function claimsHref(filter: ChangeFilter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? boardChangePaths.claims : `${boardChangePaths.claims}?${new URLSearchParams(given)}`;
}

/** Those that a filter lets through. Whether a change lasted is asked of claims alone. */
export const chosenRows = (rows: readonly ChangeRow[], filter: ChangeFilter): ChangeRow[] => {
  const { theme, body, done, proof, lasting, asked } = filter;
  return rows.filter(
    (row) =>
      (theme === undefined || row.themes.includes(theme)) &&
      (body === undefined || row.body === body) &&
      (done === undefined || row.done === done) &&
      (proof === undefined || (proof === 'shown' ? isShown(row) : proofOf(row) === proof)) &&
      (lasting === undefined || (row.claimId !== undefined && row.lasting === lasting)) &&
      (asked === undefined || row.asked.some(({ who }) => who === asked)),
  );
};
