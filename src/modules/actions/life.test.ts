import { holdsAsLife } from '../../../test/support/state-table.js';
import { actionStateInWords } from './kinds.js';
import { actionLife } from './life.js';

holdsAsLife(actionLife, { first: 'planned', states: actionStateInWords, page: 'life-of-an-action.md' });
