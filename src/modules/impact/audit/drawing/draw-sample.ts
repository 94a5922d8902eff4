import { createHash } from 'node:crypto';

/** A reference as it is compared: two that differ in spaces or in capitals are one. */
export const sameReference = (reference: string): string => reference.replace(/\s+/gu, ' ').trim().toUpperCase();

/**
 * Draws files at random, without putting any back: every file of the list has the same chance. Each reference is written after the seed and
 * a line feed, and hashed (SHA-256); the list is read in the order of these hashes, and its first files are the sample. So the same
 * list and the same seed give the same sample in any order of the list, on anybody's computer, and whoever stops early has
 * read a sample all the same.
 *
 * Files ordered by a random number of their own: Ohlsson E. Coordination of samples using permanent random numbers. In: Cox BG et al (eds).
 * Business Survey Methods. Wiley 1995: 153–169. The numbers made from a seed, so that others can check them: Calandrino JA, Halderman JA,
 * Felten EW. In defense of pseudorandom sample selection. USENIX/ACCURATE Electronic Voting Technology Workshop 2008.
 */
export const drawSample = (
  references: readonly string[],
  { size, seed }: { readonly size: number; readonly seed: string },
): string[] =>
  references
    .map((reference) => ({ reference, rank: hashOf(`${seed}\n${sameReference(reference)}`) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    .slice(0, size)
    .map(({ reference }) => reference);

/**
 * By what a list is known again, in any order, without being kept. `salt` keeps the lists of two audits from being compared.
 */
export const listHash = (references: readonly string[], salt: string): string =>
  hashOf([salt, ...references.map(sameReference).toSorted()].join('\n'));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
