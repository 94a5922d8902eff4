const ROOT = '/measures';

/** Addresses of the library of measures. `:measure` is the key of one. */
export const libraryPaths = {
  home: ROOT,
  onePattern: `${ROOT}/:measure`,
  one: (key: string) => `${ROOT}/${key}`,
  /** `take-out` or `put-back`. */
  stepPattern: (step: string) => `${ROOT}/:measure/${step}`,
  step: (key: string, step: string) => `${ROOT}/${key}/${step}`,
};
