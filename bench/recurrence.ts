import { type Beside, CLOSE, likelyAgain, likenessOf } from '../src/modules/impact/recurrence/rules.js';
import { wordsAlike } from '../src/modules/impact/recurrence/words-alike.js';
import { mostLike } from '../src/modules/recommendations/repeats/similar.js';
import { freshEmbedded } from '../test/support/database.js';
import { atLeast, atMost, type Figure } from './figure.js';
import { CHOOSING, claims, pairs } from './recurrence-pairs.js';

/** A finding of the set beside a claim of the same half; only its own pair was labelled, every other counts as not the same. */
interface Met extends Beside {
  readonly finding: number;
  readonly own: boolean;
  readonly same: boolean;
  readonly half: 'choosing' | 'measuring';
}

/** Which share of what was found is the same, and which share of the same was found. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
}

/** What a way of looking comes to on the half that it was not chosen by. */
export interface Outcome {
  /** Of the labelled pairs. */
  readonly ofPairs: Quality;
  /** Of every finding beside every claim of the half. */
  readonly ofAll: Quality;
  /** How many claims are challenged wrongly by one finding. */
  readonly wrongly: number;
}

const halfOf = (key: string): Met['half'] =>
  claims.findIndex((claim) => claim.key === key) < CHOOSING ? 'choosing' : 'measuring';

/** Every finding beside every claim of its half, with words as alike as `words` says. */
function metBy(words: readonly (readonly number[])[]): Met[] {
  return pairs.flatMap((pair, finding) =>
    claims.flatMap((claim, at) => {
      const half = halfOf(claim.key);
      if (half !== halfOf(pair.claim)) return [];
      const own = pair.claim === claim.key;
      const themes = pair.themes.filter((theme) => claim.themes.includes(theme));
      const beside = {
        claimId: claim.key,
        words: words[finding]?.[at] ?? 0,
        themes,
        sameBody: pair.body === claim.body,
      };
      return [{ ...beside, finding, own, same: own && pair.same, half }];
    }),
  );
}

function qualityOf(all: readonly Met[], found: (one: Met) => boolean): Quality {
  const said = all.filter(found);
  const right = said.filter(({ same }) => same).length;
  return {
    precision: said.length === 0 ? 1 : right / said.length,
    recall: right / all.filter(({ same }) => same).length,
  };
}

/**
 * How well an order of likeness puts the same before the rest, whatever the threshold: the mean of the precision at each that is the same
 * (average precision), 0 to 1.
 */
function orderOf(all: readonly Met[], half: Met['half']): number {
  const sorted = all.filter((one) => one.half === half).toSorted((one, other) => likenessOf(other) - likenessOf(one));
  const places = sorted.flatMap(({ same }, at) => (same ? [at + 1] : []));
  return places.reduce((sum, place, at) => sum + (at + 1) / place, 0) / places.length;
}

function outcomeOf(all: readonly Met[], found: (one: Met) => boolean): Outcome {
  const measuring = all.filter(({ half }) => half === 'measuring');
  const findings = new Set(measuring.map(({ finding }) => finding)).size;
  const wrong = measuring.filter((one) => !one.same && found(one)).length;
  const own = measuring.filter((one) => one.own);
  return { ofPairs: qualityOf(own, found), ofAll: qualityOf(measuring, found), wrongly: wrong / findings };
}

/** What the rule challenges: of each finding at the most three claims. */
function challengedBy(all: readonly Met[]): (one: Met) => boolean {
  const challenged = new Set(
    [...Map.groupBy(all, ({ finding }) => finding)].flatMap(([finding, met]) =>
      likelyAgain(met).map(({ claimId }) => `${finding} ${claimId}`),
    ),
  );
  return ({ finding, claimId }) => challenged.has(`${finding} ${claimId}`);
}

/** Likeness in words by the way in which repeats among recommendations are looked for: stems, synonyms, and how rare each is. */
const byRarity = (): number[][] => {
  const earlier = claims.map(({ key, text }) => ({ id: key, text, themes: [], bodies: [] }));
  const weight = mostLike({ id: '', text: 'alone', themes: [], bodies: [] }, [
    { id: 'same', text: 'alone', themes: [], bodies: [] },
  ])[0];
  return pairs.map(({ finding }) => {
    const found = mostLike({ id: '', text: finding, themes: [], bodies: [] }, earlier, 0);
    const scores = new Map(found.map(({ id, score }) => [id, score / (weight?.score ?? 1)]));
    return claims.map(({ key }) => scores.get(key) ?? 0);
  });
};

export interface Recurrence {
  /** Ways of deciding, as they do on the half by which nothing was chosen. */
  readonly ways: Readonly<Record<'the rule' | 'words alone' | 'theme and body alone', Outcome>>;
  /** Ways of telling likeness in words, by `orderOf`, theme and body weighed alike: on the choosing half, then on the other. */
  readonly orders: Readonly<Record<'stems and letters' | 'rarity and synonyms', readonly [number, number]>>;
}

export async function measureRecurrence(): Promise<Recurrence> {
  const db = await freshEmbedded();
  const ones = pairs.map(({ finding }) => finding);
  const others = claims.map(({ text }) => text);
  const words = await db.asActor({ system: true }, (tx) => wordsAlike(tx, ones, others)).finally(() => db.close());
  const [stems, rarity] = [metBy(words), metBy(byRarity())];
  const orders = (all: readonly Met[]) => [orderOf(all, 'choosing'), orderOf(all, 'measuring')] as const;
  return {
    ways: {
      'the rule': outcomeOf(stems, challengedBy(stems)),
      'words alone': outcomeOf(stems, (one) => likenessOf(one) >= CLOSE),
      'theme and body alone': outcomeOf(stems, ({ themes, sameBody }) => themes.length > 0 && sameBody),
    },
    orders: { 'stems and letters': orders(stems), 'rarity and synonyms': orders(rarity) },
  };
}

/** What the rule came to on 23 November 2026 (docs/domain/recurrence.md), rounded to its disadvantage: it must not become worse. */
export const MEASURED = { precision: 0.62, recall: 0.93, precisionOfAll: 0.44, wrongly: 0.71 };

export async function recurrenceFigures(): Promise<Figure[]> {
  const { ways, orders } = await measureRecurrence();
  const { ofPairs, ofAll, wrongly } = ways['the rule'];
  const [ours, theirs] = [orders['stems and letters'][1], orders['rarity and synonyms'][1]];
  const order = `order of likeness by stems and letters, beside rarity and synonyms (${theirs.toFixed(2)})`;
  return [
    atLeast(MEASURED.precision, 'of 1', 'found again: precision, labelled pairs', ofPairs.precision),
    atLeast(MEASURED.recall, 'of 1', 'found again: recall, labelled pairs', ofPairs.recall),
    atLeast(
      MEASURED.precisionOfAll,
      'of 1',
      'found again: precision, every finding beside every claim',
      ofAll.precision,
    ),
    atMost(MEASURED.wrongly, 'claims', 'found again: challenged wrongly by one finding', wrongly),
    atLeast(Number(theirs.toFixed(2)), 'of 1', `found again: ${order}`, ours),
  ];
}
