import type { Tx } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';

/**
 * How alike each of these texts is to each of those in words, 0 to 1, as rows of a table: `alike[one][other]`. The mean of three: which part
 * of the stems of the shorter one the other has too (full text search, English), how many groups of three letters they have in common
 * (`similarity` of pg_trgm), and how many of the first stand together in the second (`word_similarity`). One query; a text beside three
 * hundred takes a tenth of a second.
 */
export async function wordsAlike(tx: Tx, ones: readonly string[], others: readonly string[]): Promise<number[][]> {
  const alike = ones.map(() => others.map(() => 0));
  if (ones.length === 0 || others.length === 0) return alike;
  const { rows } = await tx.execute<{ one: number; other: number; words: number }>(sql`
    with ones as materialized (${stemmed(ones)}), others as materialized (${stemmed(others)})
    select ones.at::int as one, others.at::int as other,
      ( (select count(*) from unnest(ones.stems) stem where stem = any(others.stems))::float8
          / greatest(1, least(cardinality(ones.stems), cardinality(others.stems)))
        + similarity(ones.words, others.words) + word_similarity(ones.words, others.words) ) / 3 as words
    from ones cross join others`);
  for (const { one, other, words } of rows) {
    const row = alike[one - 1];
    if (row !== undefined) row[other - 1] = words;
  }
  return alike;
}

const stemmed = (texts: readonly string[]) => sql`
  select at, words, tsvector_to_array(to_tsvector('english', words)) as stems
  from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality as given (words, at)`;
