import { z } from 'zod';
import { oneOf, textField } from '../../../web/fields.js';
import { markings } from '../../documents/index.js';

export const attachForm = z.object({
  document: textField({ what: 'Document', max: 40, missing: 'Select a document' }),
});

export const uploadForm = z.object({
  title: textField({ what: 'Title', max: 200, missing: 'Enter what the paper is called' }),
  marking: oneOf(markings, 'Select how the paper is marked'),
});
