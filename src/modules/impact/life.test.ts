import { holdsAsLife } from '../../../test/support/state-table.js';
import { claimStateInWords } from './kinds.js';
import { claimLife } from './life.js';

holdsAsLife(claimLife, { first: 'proposed', states: claimStateInWords, page: 'life-of-a-claim.md' });
