import { holdsAsLife } from '../../../test/support/state-table.js';
import { recommendationStateInWords } from './kinds.js';
import { recommendationLife } from './life.js';

holdsAsLife(recommendationLife, {
  first: 'drafted',
  states: recommendationStateInWords,
  page: 'life-of-a-recommendation.md',
});
