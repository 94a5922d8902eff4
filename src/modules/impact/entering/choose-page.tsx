import { themeInWords } from '../../../kernel/themes.js';
import { Button, choiceOf, Details, type FormState, Page, Radios, textOf } from '../../../web/index.js';
import { measureSourceInWords, measureUnitInWords, measureUnits } from '../kinds.js';
import type { LibraryEntry } from '../library/library-measure.js';
import { figureInUnit } from '../reading-figures/words.js';

export interface ChoosePageProps {
  readonly heading: string;
  readonly caption: string;
  readonly back: string;
  /** What is to be carried out, in words. */
  readonly about: string;
  /** What the address holds already. */
  readonly kept: Readonly<Record<string, string>>;
  readonly best: readonly LibraryEntry[];
  readonly all: readonly LibraryEntry[];
  readonly form: FormState;
}

/** The first of two steps: a suggestion to start from, or one's own words. */
export const ChoosePage = ({ heading, caption, back, about, kept, best, all, form }: ChoosePageProps) => {
  const rest = all.filter((one) => !best.includes(one));
  return (
    <Page title={heading} heading={heading} caption={caption} back={back} form={form}>
      <p class="govuk-body">{about}</p>
      <p class="govuk-body">
        Choose what comes nearest: on the next page you make it yours, with how it was before and a target. It takes
        about two minutes.
      </p>
      <form method="get">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="step" value="chosen" />
        <Radios
          {...choiceOf(form, 'from')}
          fieldset={{ legend: { text: 'What will be different?', classes: 'govuk-fieldset__legend--m' } }}
          items={[
            ...best.map(itemOf),
            { divider: 'or' },
            {
              value: 'own',
              text: 'I write my own',
              conditional: {
                html: (
                  <Radios
                    {...choiceOf(form, 'unit')}
                    value={textOf(form, 'unit') || 'share'}
                    classes="govuk-radios--small"
                    fieldset={{ legend: { text: 'In what is it counted?' } }}
                    items={measureUnits.map((value) => ({ value, text: measureUnitInWords[value] }))}
                  />
                ),
              },
            },
          ]}
        />
        {rest.length > 0 && (
          <Details summaryText={`More of the library: ${rest.length} other measures`}>
            <Radios
              name="from"
              idPrefix="more"
              value={textOf(form, 'from')}
              classes="govuk-radios--small"
              fieldset={{ legend: { text: 'Other measures', classes: 'govuk-visually-hidden' } }}
              items={rest.map((one) => ({ ...itemOf(one), text: `${one.title} (${themeInWords(one.theme)})` }))}
            />
          </Details>
        )}
        <Button text="Continue" />
      </form>
    </Page>
  );
};

const itemOf = (one: LibraryEntry) => ({
  value: one.key,
  text: one.title,
  hint: {
    html: (
      <>
        {one.different} <span class="govuk-!-font-weight-bold">Seen in:</span>{' '}
        {measureSourceInWords[one.source].toLowerCase()}
        {one.target === undefined
          ? ''
          : `, ${one.direction === 'up' ? 'at least' : 'at most'} ${figureInUnit(one.unit, one.target)}`}
        .{one.own === undefined ? '' : ' It worked in this partnership before.'}
      </>
    ),
  },
});
