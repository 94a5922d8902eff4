import { chances } from '../src/demonstration/made-up-life.js';
import { atMost, type Figure, p95 } from './figure.js';
import { type Client, clientOf, type SignedIn, signIn } from './keep-alive.js';
import type { Program } from './program.js';

const PEOPLE = 50;
const MILLISECONDS = 20_000;
/** Between an answer and the next request, on average: quick readers. */
const PAUSE_MS = 1000;
/** One request in ten changes something. */
const WRITES = 0.1;

const reads = [
  '/my-day',
  '/register',
  '/register?late=yes&sort=late&direction=descending',
  '/register?stage=drafting',
  '/register?search=moor',
  '/reviews/:review',
  '/reviews/:review/duties',
  '/reviews/:review/duties/C-04',
  '/reviews/:review/charts',
] as const;

interface Taken {
  readonly reads: number[];
  readonly writes: number[];
  readonly errors: string[];
}

/** Fifty people, each signed in, reading and recording for twenty seconds with a second of thought between requests. */
export async function fiftyPeople(program: Program, references: readonly string[]): Promise<Figure[]> {
  const client = clientOf(program.port, PEOPLE);
  const taken: Taken = { reads: [], writes: [], errors: [] };
  const people: SignedIn[] = [];
  for (let number = 0; number < PEOPLE; number += 1) people.push(await signIn(client, 'Rosemary Alder'));
  const until = performance.now() + MILLISECONDS;
  await Promise.all(people.map((person, number) => journey(client, person, { number, until, references, taken })));
  client.close();
  const about = `50 people, mixed journeys, 10,000 reviews, PostgreSQL`;
  const sent = taken.reads.length + taken.writes.length;
  return [
    atMost(300, 'ms', `${about}: p95 of ${taken.reads.length} reads`, p95(taken.reads)),
    atMost(600, 'ms', `${about}: p95 of ${taken.writes.length} writes`, p95(taken.writes)),
    atMost(
      0,
      'errors',
      `${about}: errors in ${sent} requests${taken.errors.length > 0 ? ` (${taken.errors[0]})` : ''}`,
      taken.errors.length,
    ),
  ];
}

interface Journey {
  readonly number: number;
  readonly until: number;
  readonly references: readonly string[];
  readonly taken: Taken;
}

async function journey(client: Client, person: SignedIn, { number, until, references, taken }: Journey): Promise<void> {
  const chance = chances(number);
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(chance() * items.length)];
  await pause(chance() * PAUSE_MS);
  while (performance.now() < until) {
    const review = one(references) ?? '';
    const writes = chance() < WRITES;
    const path = writes ? `/reviews/${review}/duties/B-10/met` : (one(reads) ?? '/').replace(':review', review);
    try {
      const answer = await client.send({ path, cookie: person.cookie, ...(writes ? { form: doneForm(person) } : {}) });
      if (answer.status !== (writes ? 303 : 200)) taken.errors.push(`${path} answered ${answer.status}`);
      taken[writes ? 'writes' : 'reads'].push(answer.milliseconds);
    } catch (error) {
      taken.errors.push(`${path}: ${String(error)}`);
    }
    await pause(PAUSE_MS * (0.5 + chance()));
  }
}

const doneForm = ({ token }: SignedIn) => ({
  _csrf: token,
  'metOn-day': '2',
  'metOn-month': '1',
  'metOn-year': '2026',
  metBy: 'The MASH',
  proof: 'An e-mail of that day',
  note: '',
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
