import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chances } from '../src/demonstration/made-up-life.js';
import { PUBLIC_FILES, PUBLIC_RECORD, type PublicReview } from '../src/kernel/public-record.js';
import { publicRecommendation, publicReview } from '../test/support/public-record.js';
import { atMost, type Figure, p95 } from './figure.js';
import { type Client, clientOf } from './keep-alive.js';
import { startProgram } from './program.js';

/** Fifteen years of a large partnership, with reports of about thirty thousand words each. */
const REVIEWS = 60;
const RECOMMENDATIONS = 8;
const WORDS = 30_000;
const SECONDS = 20;
const A_SECOND = 200;
/** Each with an address of its own but for the newsroom, whose readers share one. */
const READERS = 400;
const NEWSROOM_A_SECOND = 40;

/** `bin/bench --only public`: the public pages as `trust.md` R-07 asks, with whole reports searched in every tenth request. */
export async function publicPages(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-bench-public-'));
  mkdirSync(join(folder, 'public', PUBLIC_FILES), { recursive: true });
  const reviews = madeUp();
  writeFileSync(join(folder, 'public', PUBLIC_RECORD), JSON.stringify({ reviews }));
  const settings = (port: number) => ({
    ...{ DATA_DIR: folder, PUBLIC_SITE_PORT: String(port), BEHIND_PROXY: 'yes', DEMONSTRATION: 'yes' },
  });
  const program = await startProgram(join('src', 'public-site.js'), settings, '/');
  const client = clientOf(program.port, 256);
  try {
    const before = program.coreSeconds() ?? Number.NaN;
    const many = await load(client, reviews, {
      each: A_SECOND,
      fromOf: (number) => `10.0.${number % 4}.${(number % READERS) % 250}`,
    });
    const share = (((program.coreSeconds() ?? Number.NaN) - before) * 100) / SECONDS;
    const one = await load(client, reviews, { each: NEWSROOM_A_SECOND, fromOf: () => '10.9.9.9' });
    const about = `public pages, ${REVIEWS} reports of ${WORDS.toLocaleString('en-GB')} words, ${A_SECOND} requests a second`;
    const first = many.errors[0] === undefined ? '' : ` (${many.errors[0]})`;
    const newsroom = `${NEWSROOM_A_SECOND} pages a second to one newsroom behind one address`;
    return [
      atMost(100, 'ms', `${about}: p95 of ${many.taken.length} answers`, p95(many.taken)),
      atMost(50, '% of a core', `${about}: what the program takes, however busy the machine is`, share),
      atMost(0, 'errors', `${about}: errors${first}`, many.errors.length),
      atMost(0, 'turned away', newsroom, one.errors.length),
    ];
  } finally {
    client.close();
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Loaded {
  readonly taken: readonly number[];
  readonly errors: readonly string[];
}

/** Sends at a steady pace, whether the answers keep up or not. */
async function load(
  client: Client,
  reviews: readonly PublicReview[],
  { each, fromOf }: { each: number; fromOf: (number: number) => string },
): Promise<Loaded> {
  const chance = chances(1);
  const [taken, errors, sent]: [number[], string[], Promise<void>[]] = [[], [], []];
  const started = performance.now();
  for (let number = 0; number < each * SECONDS; number += 1) {
    const wait = started + (number * 1000) / each - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const path = addressAt(chance, reviews);
    sent.push(
      client.send({ path, from: fromOf(number) }).then(
        ({ status, milliseconds }) => {
          taken.push(milliseconds);
          if (status !== 200) errors.push(`${path} answered ${status}`);
        },
        (error: unknown) => void errors.push(`${path}: ${String(error)}`),
      ),
    );
  }
  await Promise.all(sent);
  return { taken, errors };
}

/** What readers ask for: half a review, a third a list, the rest a search or a whole report. */
function addressAt(chance: () => number, reviews: readonly PublicReview[]): string {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const { partnership, slug } = one(reviews);
  const kind = chance();
  if (kind < 0.5) return `/reviews/${partnership}/${slug}`;
  if (kind < 0.7) return '/';
  if (kind < 0.8) return `/recommendations?theme=risk&page=${1 + Math.floor(chance() * 20)}`;
  if (kind < 0.9) return `${one(['/', '/recommendations'])}?words=${one(VOCABULARY)}+${one(VOCABULARY)}`;
  return `/reviews/${partnership}/${slug}/overview`;
}

const VOCABULARY = Array.from({ length: 4000 }, (_, number) =>
  [...number.toString(16)]
    .map((digit) => 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta'.split(' ')[Number.parseInt(digit, 16)])
    .join(''),
);

function madeUp(): PublicReview[] {
  const chance = chances(7);
  const word = (): string => VOCABULARY[Math.floor(chance() ** 2 * VOCABULARY.length)] ?? '';
  const sentence = (): string => `${Array.from({ length: 15 }, word).join(' ')}.`;
  const paragraphs = (words: number): string =>
    Array.from({ length: Math.ceil(words / 75) }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n');
  return Array.from({ length: REVIEWS }, (_, number) =>
    publicReview({
      ...{ partnership: `area-${number % 30}`, slug: `review-${number}`, title: `Review of the death of ${word()}` },
      sections: Array.from({ length: 12 }, (__, at) => ({
        ...{ part: at < 9 ? 'overview' : 'summary', key: `section-${at}`, heading: sentence() },
        pieces: [{ kind: 'text', text: paragraphs(WORDS / 12) }],
      })),
      recommendations: Array.from({ length: RECOMMENDATIONS }, (__, at) =>
        publicRecommendation({ number: at + 1, text: sentence(), whatChanged: sentence() }),
      ),
    }),
  );
}
