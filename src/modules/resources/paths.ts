const ROOT = '/learning/resources';
const at = (id: string): string => `${ROOT}/${id}`;

/** Addresses of the resources, inside. */
export const resourcePaths = {
  all: ROOT,
  new: `${ROOT}/new`,
  proposed: `${ROOT}/proposed`,
  onePattern: `${ROOT}/:resource`,
  one: at,
  changePattern: `${ROOT}/:resource/change`,
  change: (id: string) => `${at(id)}/change`,
  checkPattern: `${ROOT}/:resource/check`,
  check: (id: string) => `${at(id)}/check`,
  showPattern: `${ROOT}/:resource/show`,
  show: (id: string) => `${at(id)}/show`,
  placePattern: `${ROOT}/:resource/place`,
  place: (id: string) => `${at(id)}/place`,
  putBackPattern: `${ROOT}/:resource/before/:number`,
  putBack: (id: string, number: number) => `${at(id)}/before/${number}`,
};
