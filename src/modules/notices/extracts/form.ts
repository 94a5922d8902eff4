import { z } from 'zod';
import { nameField, textField, tick } from '../../../web/fields.js';

export const acknowledgeForm = z.object({
  name: nameField({ what: 'Your name', max: 200, missing: 'Enter your name' }),
  post: nameField({ what: 'Your post', max: 200, missing: 'Enter your post' }),
  checks: tick(),
  reply: textField({ what: 'What you want to tell us', max: 4000 }),
});
