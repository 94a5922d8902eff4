import { randomUUID } from 'node:crypto';
import { mainMenu } from './main-menu.js';
import { identify, roleInWords } from './modules/accounts/index.js';
import { allModules } from './modules/all.js';
import { identifyGuest } from './modules/links/index.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import type { Tx } from './platform/database/database.js';
import type { Asked } from './platform/http/route.js';
import type { Identity, Surroundings } from './platform/http/service.js';
import type { Actor } from './platform/work.js';
import { reviewMenu } from './review-menu.js';
import type { FrameValues } from './web/index.js';

/** Who asks: a person by their session, else a guest by their link, else nobody. */
export const identifyAsker =
  (clock: Clock) =>
  async (tx: Tx, asked: Asked): Promise<Identity> => {
    const identity = await identify(tx, asked, clock.now());
    if (identity.actor.kind === 'person') return identity;
    return (await identifyGuest(tx, asked, clock.now())) ?? identity;
  };

/** What stands around a page: menus of every module, the person, the open review. */
export function frameAround(config: Config, now: Date, around: Surroundings): FrameValues {
  const { identity, asked, csrfToken, flash, place } = around;
  const { actor, session } = identity;
  return {
    serviceName: 'DHR Toolkit',
    nonce: '',
    csrfToken,
    once: randomUUID(),
    installation: config.database.kind,
    demonstration: config.demonstration,
    person: actor.kind === 'person' ? { name: actor.name, roleWords: rolesInWords(actor) } : undefined,
    ...mainMenu(
      allModules.flatMap((module) => module.menu?.(actor) ?? []),
      asked.path,
    ),
    path: asked.path,
    flash: flash === undefined ? undefined : { kind: 'success', text: flash },
    session: session && {
      endsAt: session.endsAt.toISOString(),
      now: now.toISOString(),
      idleMinutes: Math.round((session.endsAt.getTime() - now.getTime()) / 60_000),
    },
    place: place && { title: `${place.reference} – ${place.title}`, groups: reviewMenu(place, asked.path) },
    quickExit: actor.kind !== 'person',
  };
}

const rolesInWords = (actor: Extract<Actor, { kind: 'person' }>): string =>
  [...new Set(actor.roles.map(({ role }) => roleInWords(role)))].join(', ');
