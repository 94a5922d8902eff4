import type { Done } from '../../actions/index.js';

export const doneInWords: Readonly<Record<Done, string>> = {
  'no-action': 'No action planned',
  'not-implemented': 'Not implemented',
  'not-started': 'Not started',
  'under-way': 'Under way',
  done: 'Done',
};
