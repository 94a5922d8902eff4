const BOARD = '/reviews/:reference/action-plan';
const ONE = `${BOARD}/:action`;
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/action-plan`;

/** Addresses of the plan of a review. `:action` is the id of an action. */
export const actionPaths = {
  planPattern: BOARD,
  plan: of,
  /** A page of the whole plan, as in `grid` or `import`. */
  planPagePattern: (page: string) => `${BOARD}/-/${page}`,
  planPage: (reference: string, page: string) => `${of(reference)}/-/${page}`,
  onePattern: ONE,
  one: (reference: string, id: string) => `${of(reference)}/${id}`,
  /** A page below one action, as in `close`. */
  belowPattern: (page: string) => `${ONE}/${page}`,
  below: (reference: string, id: string, page: string) => `${of(reference)}/${id}/${page}`,
};

const OWN = '/actions-led/:id';

/** Addresses for whoever leads actions, by link or signed in. `:id` is the id of the lead, `:action` of one of their actions. */
export const leadPaths = {
  allPattern: OWN,
  all: (leadId: string) => `/actions-led/${leadId}`,
  onePattern: `${OWN}/:action`,
  one: (leadId: string, id: string) => `/actions-led/${leadId}/${id}`,
  belowPattern: (page: string) => `${OWN}/:action/${page}`,
  below: (leadId: string, id: string, page: string) => `/actions-led/${leadId}/${id}/${page}`,
};

/** Addresses of the monthly rounds of a partnership. */
export const roundPaths = {
  all: '/progress-rounds',
  onePattern: '/progress-rounds/:round',
  one: (id: string) => `/progress-rounds/${id}`,
};
