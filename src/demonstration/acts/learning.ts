import { type Day, instantInLondon } from '../../kernel/day.js';
import type { ThemeCode } from '../../kernel/themes.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { boardsOf, giveToBoards } from '../../modules/board/index.js';
import { lookAfterEvents } from '../../modules/learning/events/jobs.js';
import {
  addWalkIn,
  answerFollowUp,
  arrangeEvent,
  arrangePoints,
  evaluate,
  eventsOf,
  findItem,
  itemsOf,
  keepPledge,
  type LearningEvent,
  type Place,
  passOn,
  placesOf,
  recordAttendance,
  sayHeld,
  signUp,
  takeIn,
} from '../../modules/learning/index.js';
import { found } from '../../platform/errors.js';
import type { GuestTold, LearningTold } from '../content/learning.js';
import type { Stage } from '../stage/stage.js';

/** Takes learning of others in, and puts its points under their themes. */
export const takeLearningIn = (stage: Stage, told: LearningTold): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const agencies = (await agenciesOf(work, partnershipId))
      .filter(({ name }) => told.agencies.some((start) => name.startsWith(start)))
      .map(({ id }) => id);
    const { source, board, title, published, receivedOn, meaning, response } = told;
    const id = await takeIn(work, partnershipId, {
      ...{ source, board, title, published, receivedOn, meaning, response, agencies },
      ...{ link: told.link ?? '', linkWrong: told.linkWrong ?? false, otherBodies: '' },
      points: told.points.map(([text]) => text),
      ...{ responseWords: told.words ?? '', responseWho: told.who ?? '', responseBy: undefined },
    });
    const item = found(await findItem(work, partnershipId, id));
    const points = told.points.map(([text, theme, national = '']) => ({ text, theme, national }));
    await arrangePoints(work, { item, version: item.version, typed: {} }, points);
  });

/** The partnership’s own board and the Domestic Abuse Partnership are given it, and the agencies that it speaks to are told. */
export const shareLearning = (stage: Stage, title: string): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const item = found((await itemsOf(work, partnershipId)).find((one) => one.title === title));
    const boards = (await boardsOf(work, partnershipId)).filter(
      ({ kind }) => kind === 'csp-board' || kind === 'domestic-abuse-partnership',
    );
    if (boards.length === 0) return;
    await giveToBoards(
      work,
      partnershipId,
      { kind: 'learning-taken-in', id: item.id, title },
      { boards: boards.map(({ id }) => id), on: work.today, how: 'e-mail', note: '' },
    );
    await passOn(work, item, { agencies: item.agencies, note: '', wentBefore: 0, typed: {} });
  });

/** An event as it is told. */
export interface EventTold {
  readonly title: string;
  readonly on: Day;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly about: string;
  readonly themes: readonly ThemeCode[];
  readonly programme: readonly (readonly [at: string, what: string, who: string])[];
  readonly capacity: number;
}

/** Arranges a learning event. */
export const arrangeLearningEvent = (
  stage: Stage,
  { on, starts, ends, programme, ...event }: EventTold,
): Promise<string> =>
  stage.as('co-ordinator', (work, partnershipId) =>
    arrangeEvent(work, partnershipId, {
      ...{ ...event, themes: [...event.themes], onlineLink: '', audience: 'Practitioners of all agencies' },
      ...{ startsAt: found(instantInLondon(on, starts)), endsAt: found(instantInLondon(on, ends)) },
      programme: programme.map(([at, what, who]) => ({ at, what, who })),
      ...{ reviewIds: [], followUpMonths: 3, keepMonths: 12 },
    }),
  );

/** The event of that title, as the co-ordinator of its partnership has it before them. */
const inHand = <T>(stage: Stage, title: string, use: (event: LearningEvent) => Promise<T>): Promise<T> =>
  stage
    .as('co-ordinator', async (work, partnershipId) =>
      found((await eventsOf(work, partnershipId)).find((one) => one.title === title)),
    )
    .then(use);

const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@learning.example`;

/** People sign up by the address of the event. */
export const signUpFor = (stage: Stage, title: string, guests: readonly GuestTold[]): Promise<void> =>
  inHand(stage, title, async (event) => {
    const agencies = await stage.asProgram((work) => agenciesOf(work, event.partnershipId));
    for (const { name, agency } of guests) {
      const known = agencies.find((one) => one.name.startsWith(agency));
      const whose = { agency: known?.id ?? 'other', otherAgency: known === undefined ? agency : '' };
      await stage.asVisitor((work) => signUp(work, event.id, { name, email: emailOf(name), needs: '', ...whose }));
    }
  });

/** Ticks who came, adds somebody who had not signed up, and says that the event was held. */
export const holdLearningEvent = (stage: Stage, title: string, guests: readonly GuestTold[]): Promise<void> =>
  inHand(stage, title, (event) =>
    stage.as('co-ordinator', async (work) => {
      const places = await placesOf(work, event.id);
      const absent = guests.filter((one) => one.absent).map(({ name }) => name);
      await recordAttendance(
        work,
        event,
        places.filter(({ name }) => !absent.includes(name)).map(({ id }) => id),
      );
      await addWalkIn(work, event, {
        name: 'Hazel Standish',
        email: '',
        agency: 'other',
        otherAgency: 'Erith Food Table',
      });
      await sayHeld(work, event);
    }),
  );

/** Each of those who came, as the page of their own link has them. */
async function eachOwn(
  stage: Stage,
  { title, guests }: { readonly title: string; readonly guests: readonly GuestTold[] },
  use: (guest: GuestTold, own: { event: LearningEvent; place: Place; token: string }) => Promise<void>,
): Promise<void> {
  const { event, places } = await inHand(stage, title, async (one) => ({
    event: one,
    places: await stage.asProgram((work) => placesOf(work, one.id)),
  }));
  for (const guest of guests) {
    const place = found(places.find(({ name }) => name === guest.name));
    await use(guest, { event, place, token: '' });
  }
}

/** They say what they thought of it, and some what they will do. */
export const evaluateEvent = (stage: Stage, title: string, guests: readonly GuestTold[]): Promise<void> =>
  eachOwn(stage, { title, guests }, async ({ thinks, pledge }, own) => {
    if (thinks !== undefined) {
      const [before, after, useful = '', differently = '', better = ''] = thinks;
      await stage.asVisitor((work) => evaluate(work, own, { before, after, useful, differently, better }));
    }
    if (pledge !== undefined) await stage.asVisitor((work) => keepPledge(work, own, pledge));
  });

/** Some months later they are asked what came of it, and some say. */
export async function followEventUp(stage: Stage, title: string, guests: readonly GuestTold[]): Promise<void> {
  await stage.asProgram(lookAfterEvents);
  await eachOwn(stage, { title, guests }, async ({ did }, own) => {
    if (did === undefined) return;
    const [answer, didWords] = did;
    await stage.asVisitor((work) => answerFollowUp(work, own, { did: answer, didWords }));
  });
}
