import { randomUUID } from 'node:crypto';
import { type Day, dayInLondon } from '../kernel/day.js';
import type { Catalogue } from './catalogue.js';
import type { Clock } from './clock.js';
import type { ScannerAddress } from './config.js';
import { type AuditEntry, appendAudits } from './database/audit-chain.js';
import type { Tx } from './database/database.js';
import { found } from './errors.js';

export { asSystem } from './as-system.js';

/** The live role of a person in one partnership. */
export interface GrantedRole {
  readonly partnershipId: string;
  readonly role: string;
}

/** Who asks. Rights are read again in every unit of work, so that a change takes effect on the next request. */
export type Actor =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly name: string;
      /** The partnership whose pages the person is working in; undefined for people who only sit on single reviews. */
      readonly partnershipId: string | undefined;
      readonly agencyId: string | undefined;
      readonly roles: readonly GrantedRole[];
    }
  | { readonly kind: 'recipient'; readonly grantId: string; readonly email: string }
  | { readonly kind: 'system' };

/** One act, as the chain keeps it: ids and a name, never content. */
export interface Act {
  /** Dotted name that the owning module can put into words, as in `decision.signed`. A name ending in `.seen` is a read. */
  readonly action: string;
  /** The chain it belongs to: that of a review, else of a partnership, else of the installation. */
  readonly reviewId?: string;
  readonly partnershipId?: string;
  readonly objectKind: string;
  /** A uuid. */
  readonly objectId?: string;
  /** Other ids concerned, by name. */
  readonly ids?: Readonly<Record<string, string>>;
  /** False when the act was asked for and refused. */
  readonly allowed?: boolean;
  /** Who acted, where the transaction does not know yet: a person who is just signing in. */
  readonly personId?: string;
}

/** A case whose pages are being looked at, for the menu around them. */
export interface Place {
  readonly reference: string;
  readonly title: string;
  readonly roles: ReadonlySet<string>;
}

/** What the code may know of where it runs. */
export interface Installation {
  readonly demonstration: boolean;
  readonly production: boolean;
  /** Scheme and host that links in mail start with, without a trailing slash. */
  readonly publicUrl: string;
  /** Where what is published is read; its address is without a trailing slash. */
  readonly publicSite?: { readonly address: string };
  /** Where the program keeps files of its own. */
  readonly dataDir: string;
  /** The configured secret; what is sealed hangs on it (`sealFor`). */
  readonly secret: string | undefined;
  /** Where a malware scanner listens; absent when there is none. */
  readonly clamav?: ScannerAddress | undefined;
}

/** Everything one request or one job does, in one transaction. */
export interface Work {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** The day in London. */
  readonly today: Day;
  readonly installation: Installation;
  readonly catalogue: Catalogue;
  /** What has been recorded so far. */
  readonly acts: readonly Act[];
  /** What the page is about, set by the guard that opened it: the surroundings of the page show it. */
  place: Place | undefined;
  newId(): string;
  /** Notes an act; it is written to its chain at the end of the transaction. */
  record(act: Act): void;
  /** Notes that review content was read; written before the answer is sent: no entry, no answer. */
  saw(reviewId: string, objectKind: string, objectId?: string): void;
}

/** Runs before the chain is written, in the same transaction: refreshes what is worked out from the record. */
export type Reaction = (work: Work) => Promise<void>;

/** Id of the person who acts. Not found for anybody else. */
export const personIn = ({ actor }: Work): string => found(actor.kind === 'person' ? actor.personId : undefined);

/** What a unit of work is opened with. */
export interface WorkSetting {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly installation: Installation;
  readonly catalogue: Catalogue;
}

/** Opens a unit of work over a transaction that already knows who asks. */
export function openWork(
  tx: Tx,
  { actor, clock, installation, catalogue }: WorkSetting,
  newId: () => string = randomUUID,
): Work {
  const now = clock.now();
  const acts: Act[] = [];
  return {
    tx,
    actor,
    now,
    today: dayInLondon(now),
    installation,
    catalogue,
    acts,
    place: undefined,
    newId,
    record: (act) => void acts.push(act),
    saw: (reviewId, objectKind, objectId = reviewId) =>
      void acts.push({ action: `${objectKind}.seen`, reviewId, objectKind, objectId }),
  };
}

/** Ends a unit of work: reactions first, then every act to its chain, chains in one order so that two never deadlock. */
export async function closeWork(work: Work, reactions: readonly Reaction[], fromAddress: string | null): Promise<void> {
  for (const react of reactions) await react(work);
  const ordered = [...work.acts].map((act, index) => ({ act, index, chain: chainOf(act) }));
  ordered.sort((one, other) => one.chain.localeCompare(other.chain) || one.index - other.index);
  await appendAudits(
    work.tx,
    ordered.map(({ act }) => entryOf(work, act, fromAddress)),
  );
}

const chainOf = (act: Act): string => act.reviewId ?? act.partnershipId ?? '';

function entryOf(work: Work, act: Act, fromAddress: string | null): AuditEntry {
  const subjectId = act.reviewId ?? act.partnershipId;
  return {
    chain: act.reviewId !== undefined ? 'review' : act.partnershipId !== undefined ? 'partnership' : 'installation',
    actorWords: actorWords(work.actor),
    action: act.action,
    objectKind: act.objectKind,
    decision: act.allowed === false ? 'denied' : 'allowed',
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(act.objectId === undefined ? {} : { objectId: act.objectId }),
    ...(act.ids === undefined ? {} : { ids: act.ids }),
    ...(act.personId === undefined ? {} : { personId: act.personId }),
    ...(fromAddress === null ? {} : { fromAddress }),
  };
}

const actorWords = (actor: Actor): string => {
  switch (actor.kind) {
    case 'person':
      return 'person';
    case 'recipient':
      return 'recipient of a link';
    case 'system':
      return 'the system';
    case 'nobody':
      return 'the public form';
  }
};
