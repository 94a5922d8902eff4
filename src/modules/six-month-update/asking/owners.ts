import type { PlannedAction } from '../../actions/index.js';
import type { AddressedTo, Recommendation } from '../../recommendations/index.js';

/** A body that leads nothing that somebody follows, and so is asked itself. */
export interface BodyToAsk {
  readonly bodyName: string;
  readonly agencyId: string | null;
  /** Ids of recommendations. */
  readonly recommendations: readonly string[];
  /** Whom the record names for it; '' where it names nobody. */
  readonly toName: string;
  readonly toEmail: string;
}

/** Whom the state of recommendations is asked of. */
export interface Owners {
  /** Actions whose leads are asked. */
  readonly actions: readonly string[];
  readonly bodies: readonly BodyToAsk[];
}

/** An action, as far as asking about it goes. */
export interface Planned {
  readonly action: Pick<
    PlannedAction['action'],
    'id' | 'recommendationId' | 'state' | 'leadState' | 'leadBody' | 'leadAgencyId' | 'officerName' | 'officerEmail'
  >;
  readonly lead: Pick<PlannedAction['lead'], 'endedOn'>;
}

/** A recommendation, as far as asking about it goes. */
export interface Recommended extends Pick<Recommendation, 'id' | 'state'> {
  readonly addressees: readonly (Pick<AddressedTo, 'bodyName' | 'agencyId' | 'officerName' | 'officerEmail'> & {
    readonly letters: readonly Pick<AddressedTo['letters'][number], 'officerName' | 'officerEmail'>[];
  })[];
}

const OPEN: readonly Planned['action']['state'][] = ['planned', 'under-way'];

/** Somebody leads it, has accepted it, and is still in post. */
const hasLead = ({ action, lead }: Planned): boolean => action.leadState === 'accepted' && lead.endedOn === null;

/**
 * Whom to ask about each recommendation: the leads of its open actions; the body of an open action that nobody leads any more; and, where there is no
 * action at all, everybody it is addressed to. Nobody is asked about what was replaced, withdrawn or ended.
 */
export function ownersOf(recommendations: readonly Recommended[], planned: readonly Planned[]): Owners {
  const live = recommendations.filter(({ state }) => state === 'issued' || state === 'agreed');
  const wanted = live.flatMap((one) => wantedOf(one, planned));
  const bodies = wanted.flatMap((one) => ('body' in one ? [one] : []));
  return {
    actions: wanted.flatMap((one) => ('action' in one ? [one.action] : [])),
    bodies: [...Map.groupBy(bodies, ({ body }) => body.bodyName).values()].flatMap((all) => {
      const body = (all.find((one) => one.body.toEmail !== '') ?? all[0])?.body;
      return body === undefined ? [] : [{ ...body, recommendations: [...new Set(all.map(({ about }) => about))] }];
    }),
  };
}

type Wanted =
  | { readonly action: string }
  | { readonly about: string; readonly body: Omit<BodyToAsk, 'recommendations'> };

function wantedOf({ id, addressees }: Recommended, planned: readonly Planned[]): Wanted[] {
  const own = planned.filter(({ action }) => action.recommendationId === id && action.state !== 'superseded');
  if (own.length === 0) return addressees.map((one) => ({ about: id, body: ofAddressee(one) }));
  return own
    .filter(({ action }) => OPEN.includes(action.state))
    .map((one) => (hasLead(one) ? { action: one.action.id } : { about: id, body: ofAction(one) }));
}

function ofAddressee({ bodyName, agencyId, officerName, officerEmail, letters }: Recommended['addressees'][number]) {
  const written = letters.findLast((letter) => letter.officerEmail !== '');
  const to = written ?? { officerName, officerEmail };
  return { bodyName, agencyId, toName: to.officerName, toEmail: to.officerEmail };
}

const ofAction = ({ action }: Planned) => ({
  ...{ bodyName: action.leadBody, agencyId: action.leadAgencyId },
  ...{ toName: action.officerName, toEmail: action.officerEmail },
});
