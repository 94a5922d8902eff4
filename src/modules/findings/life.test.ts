import { holdsAsLife } from '../../../test/support/state-table.js';
import { findingStateInWords } from './kinds.js';
import { findingLife } from './life.js';

holdsAsLife(findingLife, { first: 'proposed', states: findingStateInWords, page: 'life-of-a-finding.md' });
