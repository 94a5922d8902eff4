import type { FoundIdentifier, IdentifierKind } from './identifiers.js';

/**
 * Whether a find is surely somebody's: it has to go before a paper goes out, and nobody's tick answers it. The rest may be an ordinary word, or an
 * organisation's, and is for somebody to look at.
 */
export const isSurelySomebodys = ({ kind, of }: Pick<FoundIdentifier, 'kind'> & { readonly of?: string | undefined }) =>
  LEADS_TO_SOMEBODY.has(kind) || (of !== undefined && ON_RECORD.has(kind));

/** Whoever's they are. */
const LEADS_TO_SOMEBODY: ReadonlySet<IdentifierKind> = new Set(['nhs-number', 'ni-number', 'email', 'telephone']);
/** Where they are those of somebody on record. Part of a name, and what is like one, may be a word. */
const ON_RECORD: ReadonlySet<IdentifierKind> = new Set(['name', 'birth-date', 'address', 'postcode']);
