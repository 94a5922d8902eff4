import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { longDate } from '../../../web/formats.js';
import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Search, Textarea } from '../../../web/index.js';
import type { CouldBeFound } from './could-be-found.js';

/** So many are listed at once: more are found by their words. */
const LISTED = 30;

export interface ByHandPageProps {
  readonly caption: string;
  readonly back: string;
  /** This page. */
  readonly at: string;
  /** What will be different. */
  readonly about: string;
  /** What is looked for; empty: all. */
  readonly words: string;
  readonly found: readonly CouldBeFound[];
  readonly form: FormState;
}

/** Entering that something was found again: what it is, and why it is the same. */
export const ByHandPage = ({ caption, back, at, about, words, found, form }: ByHandPageProps) => (
  <Page title={`Found again: ${caption}`} heading="What was found again?" caption={caption} back={back} form={form}>
    <p class="govuk-body-l">{about}</p>
    <p class="govuk-body">
      Choose a finding of another review, or learning from elsewhere, that came after this was said and shows the same
      again. Boards do not see the change as sustained until somebody independent has answered it.
    </p>
    <Search
      action={at}
      label={{ text: 'Words of what was found', classes: 'govuk-label--s' }}
      input={{ id: 'q', name: 'q', value: words }}
      button={{ text: 'Search' }}
    />
    <p class="govuk-body" role="status">
      {listedInWords(found.length, words)}
    </p>
    {found.length > 0 && (
      <Form>
        <input type="hidden" name="q" value={words} />
        <Radios
          {...choiceOf(form, 'found')}
          classes="govuk-radios--small"
          fieldset={{ legend: { text: 'Which is it?', classes: 'govuk-fieldset__legend--s' } }}
          items={found
            .slice(0, LISTED)
            .map((one) => ({ value: one.key, text: one.title, hint: { text: hintOf(one) } }))}
        />
        <Textarea
          {...fieldOf(form, 'because')}
          label={{ text: 'Why is it the same again?', classes: 'govuk-label--s' }}
          hint={{
            text: 'Whoever reads this plan reads it, and may not read the other review: name nobody, and tell nothing of the other case.',
          }}
          rows={4}
        />
        <Button text="Hold it beside the claim" preventDoubleClick />
      </Form>
    )}
  </Page>
);

function listedInWords(count: number, words: string): string {
  if (count === 0)
    return words === ''
      ? 'Nothing was found since, in other reviews or elsewhere, that you may read and that does not stand here already.'
      : 'Nothing that you may read has all these words. Try fewer.';
  return count > LISTED
    ? `${count}, of which the newest ${LISTED} are shown: look for words of it.`
    : `${count} found since.`;
}

const hintOf = ({ on, themes }: CouldBeFound): string => {
  const named = [...new Set(themes)].filter(isTheme).map((theme) => themeInWords(theme).toLowerCase());
  return `${longDate(on)}${named.length === 0 ? '' : `. About ${named.join('; ')}`}`;
};
