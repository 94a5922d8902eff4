import { StackedTable } from '../../../web/index.js';
import { claimsHref } from './choose.js';
import { cellInWords, type HeatCell, type HeatMap, heatInWords } from './heat.js';

/** What stands where a recommendation is for nobody yet. */
export const NOBODY = 'Nobody named yet';

/** By agency and theme, how many of the changes are shown: a colour and the numbers in words, each cell leading to its claims. */
export const HeatTable = ({ map }: { map: HeatMap }) => (
  <section>
    <h2 class="govuk-heading-m" id="heat-map">
      By agency and theme
    </h2>
    <p class="govuk-body">
      A change is shown when its proof is moderate or strong, and it neither came back nor was found again since. Open a
      cell to read what was to change there.
    </p>
    <p class="govuk-body dhr-heat__legend">
      {Object.entries(heatInWords).map(([heat, words]) => (
        <span key={heat} class={`dhr-heat__key dhr-heat__cell--${heat}`}>
          {words}
        </span>
      ))}
    </p>
    <StackedTable
      caption="Changes shown, by agency and theme"
      classes="dhr-heat"
      firstCellIsHeader
      head={[{ name: 'Agency', bare: true }, ...map.themes.map(({ label }) => ({ name: label }))]}
      rows={map.bodies.map(({ body, cells }) => [
        { text: body === '' ? NOBODY : body },
        ...cells.map((cell) => ({
          html: <Inside cell={cell} />,
          classes: `dhr-heat__cell dhr-heat__cell--${cell.heat}`,
        })),
      ])}
    />
  </section>
);

const Inside = ({ cell }: { cell: HeatCell }) => {
  const [first, ...others] = cellInWords(cell);
  if (first === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="govuk-visually-hidden">Nothing was asked</span>
      </>
    );
  return (
    <>
      {cell.body === '' ? (
        <strong>{first}</strong>
      ) : (
        <a class="govuk-link" href={claimsHref({ theme: cell.theme, body: cell.body })}>
          <strong>{first}</strong>
        </a>
      )}
      {others.map((words) => (
        <span key={words} class="dhr-heat__also">
          {` ${words}`}
        </span>
      ))}
    </>
  );
};
