import { z } from 'zod';
import { regimes } from '../../../kernel/regime.js';
import { audiences, resourceKinds } from '../../../kernel/resources.js';
import {
  anyOf,
  asText,
  field,
  nameField,
  oneOf,
  oneOfOrNone,
  refuse,
  textField,
  tick,
  wholeNumberField,
} from '../../../web/fields.js';
import type { ResourceContent } from '../tables.js';

const LINK = /^https?:\/\/[^\s/$.?#][^\s]*\.[^\s]{2,}$/i;
const TELEPHONE = /^[+\d][\d ()-]{2,30}$/;

const linkField = field((given) => {
  const text = asText(given).trim();
  if (text === '' || (LINK.test(text) && text.length <= 2000)) return text;
  return refuse('The link must be one address that begins with https://, or be left empty');
});

const telephoneField = field((given) => {
  const text = asText(given).trim();
  if (text === '' || TELEPHONE.test(text)) return text;
  return refuse('Enter one telephone number, like 0808 2000 247, or leave it empty');
});

/** What is asked of a resource. `others` are the ids of those that can stand in its place. */
export const resourceForm = (others: readonly string[]) =>
  z
    .object({
      kind: oneOf(resourceKinds, 'Select what it is'),
      title: nameField({ what: 'Title', max: 200, missing: 'Enter what it is called' }),
      says: nameField({ what: 'What it is', max: 400, missing: 'Enter what it is, in a sentence' }),
      more: textField({ what: 'The text', max: 6000 }),
      audiences: anyOf(audiences, 'Select whom it is for'),
      source: nameField({ what: 'Whose it is', max: 200, missing: 'Enter whose it is' }),
      link: linkField,
      linkWrong: tick(),
      telephone: telephoneField,
      hours: nameField({ what: 'When it answers', max: 200 }),
      languages: nameField({ what: 'Other languages', max: 200 }),
      edition: nameField({ what: 'Published or edition', max: 120 }),
      regimes: anyOf(regimes.map(({ id }) => id)),
      checkMonths: wholeNumberField({
        ...{ what: 'The number of months', min: 1, max: 36 },
        missing: 'Enter after how many months it is checked again',
      }),
      supersededBy: oneOfOrNone(others, 'Select one of the resources, or none'),
      supersededNote: textField({ what: 'What became of it', max: 600 }),
    })
    .superRefine(({ link, linkWrong, telephone, hours, more, supersededBy, supersededNote }, context) => {
      const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (link === '' && telephone === '' && more === '')
        say('link', 'Enter a link, a telephone number, or the text itself');
      if (linkWrong && link === '') say('link', 'Enter the link that is wrong, or clear the box below it');
      if (hours !== '' && telephone === '') say('telephone', 'Enter the number that answers at these hours');
      if (supersededBy !== undefined && supersededNote !== '')
        say('supersededNote', 'Select what stands in its place, or say what became of it: not both');
    })
    .transform(
      ({ supersededBy, checkMonths, ...rest }): ResourceContent => ({
        ...rest,
        checkMonths: checkMonths ?? 12,
        supersededBy: supersededBy ?? null,
      }),
    );

/** A form begun from a resource. */
export const resourceValues = (one: ResourceContent) => ({
  ...{ kind: one.kind, title: one.title, says: one.says, more: one.more, audiences: one.audiences },
  ...{ source: one.source, link: one.link, telephone: one.telephone, hours: one.hours, languages: one.languages },
  ...{ edition: one.edition, regimes: one.regimes, checkMonths: String(one.checkMonths) },
  linkWrong: one.linkWrong ? 'yes' : undefined,
  supersededBy: one.supersededBy ?? undefined,
  supersededNote: one.supersededNote,
});
