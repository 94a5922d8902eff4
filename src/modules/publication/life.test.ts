import { holdsAsLife } from '../../../test/support/state-table.js';
import { publicationStateInWords } from './kinds.js';
import { publicationLife } from './life.js';

holdsAsLife(publicationLife, {
  first: 'undecided',
  states: publicationStateInWords,
  page: 'life-of-a-publication.md',
});
