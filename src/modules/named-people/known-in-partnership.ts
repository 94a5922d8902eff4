import { anonymityScan } from '../../kernel/anonymity-scan.js';
import { type IdentifierKind, identifierInWords, type KnownPerson } from '../../kernel/identifiers.js';
import { isSurelySomebodys } from '../../kernel/surely-somebodys.js';
import { eq } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { reviews } from '../reviews/index.js';
import { identifiersForReport } from './names-of.js';

/**
 * Everybody named in any review of a partnership, and the pseudonyms of the reviews: what must not stand in a text that is of no single review and
 * goes out. The program reads the names review by review, as it must (decision 0020), each look that somebody has made recorded, and shows nobody
 * whose they are.
 */
export async function knownInPartnership(
  work: Work,
  partnershipId: string,
): Promise<{ known: KnownPerson[]; pseudonyms: string[] }> {
  const rows = await asSystem(work, () =>
    work.tx
      .select({ id: reviews.id, pseudonym: reviews.pseudonym })
      .from(reviews)
      .where(eq(reviews.partnershipId, partnershipId)),
  );
  const known: KnownPerson[] = [];
  for (const review of rows) known.push(...(await identifiersForReport(work, review)));
  return { known, pseudonyms: rows.map(({ pseudonym }) => pseudonym) };
}

/** Services and events have them, and say them on purpose. */
const OF_ORGANISATIONS_TOO: ReadonlySet<IdentifierKind> = new Set(['telephone', 'email']);

/** A text that is to go out, and the field in which it was typed. */
export interface TextGoingOut {
  readonly field: string;
  readonly text: string;
}

/** What is wrong with a text, for the field in which it was typed. */
export interface NamedThere {
  readonly field: string;
  readonly message: string;
}

/**
 * Where these texts say who somebody in a review of the partnership is, by what is on record of them. It is for texts about no review, of a service
 * or an event: what only looks like a name is not told, for such texts are full of names of organisations.
 */
export async function namedIn(
  work: Work,
  partnershipId: string,
  texts: readonly TextGoingOut[],
): Promise<NamedThere[]> {
  const { known } = await knownInPartnership(work, partnershipId);
  const scan = anonymityScan(known);
  return texts.flatMap(({ field, text }) =>
    scan(text)
      .filter((one) => isSurelySomebodys(one) && !OF_ORGANISATIONS_TOO.has(one.kind))
      .slice(0, 1)
      .map(({ text: found, kind, of }) => ({
        field,
        message: `“${found}” is ${identifierInWords[kind]}${of === undefined ? '' : ' of somebody in a review'}: say it without`,
      })),
  );
}
