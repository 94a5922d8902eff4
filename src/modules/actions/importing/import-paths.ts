import { actionPaths } from '../paths.js';

/** Addresses of bringing a plan in. `:import` is the id of one file; `:part` one action of it, as in `12-0`. */
export const importPaths = {
  plan: actionPaths.plan,
  allPattern: actionPaths.planPagePattern('import'),
  all: (reference: string) => actionPaths.planPage(reference, 'import'),
  onePattern: actionPaths.planPagePattern('import/:import'),
  one: (reference: string, id: string) => actionPaths.planPage(reference, `import/${id}`),
  stepPattern: (step: string) => actionPaths.planPagePattern(`import/:import/${step}`),
  step: (reference: string, id: string, step: string) => actionPaths.planPage(reference, `import/${id}/${step}`),
};
