import { randomUUID } from 'node:crypto';
import { addDays, type Day, dayInLondon, dayOf, daysBetween, yearOf } from '../kernel/day.js';
import { regimeFor } from '../kernel/regime.js';
import { partnerships, people, roleGrants } from '../modules/accounts/index.js';
import { wholeCatalogue } from '../modules/all.js';
import { refreshDutyStates } from '../modules/duties/index.js';
import { referenceFor, reviews, reviewWords } from '../modules/reviews/index.js';
import type { Clock } from '../platform/clock.js';
import { type Database, DatabaseProblem, type Tx } from '../platform/database/database.js';
import { eq, sql } from '../platform/database/sql.js';
import { type Installation, openWork } from '../platform/work.js';
import { type MadeUpLife, madeUpLife } from './made-up-life.js';

/** How many made-up reviews, and for whom. */
export interface ManyReviews {
  readonly count: number;
  /** The short name of the partnership; capitals do not matter. */
  readonly partnership: string;
  /** Told after each portion how many there are by now. */
  readonly onProgress?: (done: number) => void;
}

const PORTION = 250;
/** The reviews are spread over so many years up to today; the more recent, the denser. */
const YEARS = 13;

interface Home {
  readonly id: string;
  readonly referencePattern: string;
  readonly recorderId: string;
}

/** Adds made-up reviews to a partnership, portion by portion, each in a transaction of its own, with every duty worked out. */
export async function addManyReviews(
  database: Database,
  { clock, installation }: { clock: Clock; installation: Installation },
  { count, partnership, onProgress }: ManyReviews,
): Promise<void> {
  const home = await database.asOwner((tx) => homeOf(tx, partnership));
  const taken = await database.asOwner((tx) => referencesOf(tx));
  const today = dayInLondon(clock.now());
  const named = naming(home, taken);
  for (let done = 0; done < count; done += PORTION) {
    const made = Array.from({ length: Math.min(PORTION, count - done) }, (_, index) =>
      madeUp(done + index, { count, today, named }),
    );
    await database.asOwner(async (tx) => {
      const work = openWork(tx, { actor: { kind: 'system' }, clock, installation, catalogue: wholeCatalogue });
      await insertReviews(tx, home, made);
      await insertSteps(tx, home, made);
      await insertPauses(tx, home, made);
      await tx.execute(sql`
        select audit_append('review', id, 'the system', 'review.registered', 'review', id, '{}', 'allowed', null)
        from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made (id uuid)`);
      await refreshDutyStates(
        work,
        made.map(({ id }) => id),
      );
    });
    onProgress?.(done + made.length);
  }
  await database.asOwner((tx) => tx.execute(sql`analyze`));
}

async function homeOf(tx: Tx, shortName: string): Promise<Home> {
  const all = await tx.select().from(partnerships);
  const found = all.find((one) => one.shortName.toLowerCase() === shortName.toLowerCase());
  if (found === undefined) {
    const known = all.map((one) => one.shortName).join(', ') || 'none';
    throw new DatabaseProblem(`There is no partnership called ${shortName}. There are: ${known}.`);
  }
  const [recorder] = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(sql`${roleGrants.partnershipId} = ${found.id} and ${roleGrants.role} = 'co-ordinator'`);
  if (recorder === undefined) throw new DatabaseProblem(`${found.shortName} has no co-ordinator to record anything.`);
  return { id: found.id, referencePattern: found.referencePattern, recorderId: recorder.id };
}

const referencesOf = async (tx: Tx): Promise<Set<string>> =>
  new Set((await tx.select({ reference: reviews.reference }).from(reviews)).map(({ reference }) => reference));

interface Naming {
  reference(year: number): string;
  pseudonym(): string;
}

/** References by the partnership's pattern that nobody has, and pseudonyms with a number that nobody has either. */
function naming({ referencePattern }: Home, taken: Set<string>): Naming {
  const last = new Map<number, number>();
  let words = taken.size;
  return {
    reference: (year) => {
      let reference: string;
      do {
        const number = (last.get(year) ?? 0) + 1;
        last.set(year, number);
        reference = referenceFor(referencePattern, year, number);
      } while (taken.has(reference));
      return reference;
    },
    pseudonym: () => {
      words += 1;
      return `${reviewWords[words % reviewWords.length]} ${words}`;
    },
  };
}

type MadeUp = MadeUpLife & { readonly id: string; readonly reference: string; readonly pseudonym: string };

function madeUp(number: number, { count, today, named }: { count: number; today: Day; named: Naming }): MadeUp {
  const first = dayOf(yearOf(today) - YEARS, 1, 1);
  const aware = addDays(first, Math.floor(daysBetween(first, today) * ((number + 1) / count) ** 0.7));
  const life = madeUpLife(number, aware, today);
  return {
    ...life,
    id: randomUUID(),
    reference: named.reference(yearOf(life.acceptedOn)),
    pseudonym: named.pseudonym(),
  };
}

async function insertReviews(tx: Tx, home: Home, made: readonly MadeUp[]): Promise<void> {
  await tx.insert(reviews).values(
    made.map((one) => ({
      id: one.id,
      partnershipId: home.id,
      reference: one.reference,
      pseudonym: one.pseudonym,
      regime: regimeFor(one.dateOfDeath).id,
      kind: one.kind,
      registeredAt: new Date(`${one.acceptedOn}T10:00:00Z`),
      dateOfDeath: one.dateOfDeath,
      firstAwareOn: one.firstAwareOn,
      writtenNotificationOn: one.writtenNotificationOn,
      acceptedOn: one.acceptedOn,
      clockStart: 'first-aware',
    })),
  );
}

async function insertSteps(tx: Tx, home: Home, made: readonly MadeUp[]): Promise<void> {
  const rows = made.flatMap((one) => one.steps.map((step) => ({ ...step, reviewId: one.id, id: randomUUID() })));
  await tx.execute(sql`
    insert into duty_met_by_hand (id, review_id, partnership_id, duty_id, fact, met_on, met_by, proof, recorded_by, recorded_at)
    select id, "reviewId", ${home.id}::uuid, "dutyId", fact, "on", 'Made up', 'None: this review is made up', ${home.recorderId}::uuid,
      "on"::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (id uuid, "reviewId" uuid, "dutyId" text, fact text, "on" date)`);
}

async function insertPauses(tx: Tx, home: Home, made: readonly MadeUp[]): Promise<void> {
  const rows = made.flatMap(({ id, pausedOn }) =>
    pausedOn === undefined ? [] : [{ id: randomUUID(), review: id, on: pausedOn }],
  );
  await tx.execute(sql`
    insert into duty_pause (id, review_id, partnership_id, from_on, reason, agreed_by, recorded_by, recorded_at)
    select id, review, ${home.id}::uuid, "on", 'Made-up criminal proceedings', 'Made-up chair', ${home.recorderId}::uuid, "on"::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (id uuid, review uuid, "on" date)`);
}
