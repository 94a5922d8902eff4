import type { ComponentChildren } from 'preact';
import type { Place, PlaceEntry, PlaceGroup } from './frame.js';

/** The page beside the menu of the place it belongs to: a column on a desk, a closed disclosure on a phone. */
export const BesidePlaceMenu = ({ place, children }: { place: Place | undefined; children: ComponentChildren }) =>
  place === undefined ? (
    children
  ) : (
    <div class="dhr-place">
      <PlaceMenu place={place} />
      <div class="dhr-place__page">{children}</div>
    </div>
  );

/** Printed twice, of which the style sheet shows one: a disclosure that is closed cannot be opened by a style sheet in every browser. */
const PlaceMenu = ({ place }: { place: Place }) => (
  <nav class="dhr-place__menu" aria-label={`Review ${place.title}`}>
    <p class="dhr-place__title">{place.title}</p>
    <details class="govuk-details dhr-place__folded">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Menu of this review</span>
      </summary>
      <Groups groups={place.groups} />
    </details>
    <div class="dhr-place__column">
      <Groups groups={place.groups} />
    </div>
  </nav>
);

const Groups = ({ groups }: { groups: readonly PlaceGroup[] }) => (
  <ul class="dhr-place__groups">
    {groups.map(({ name, entries }) => (
      <li class="dhr-place__group" key={name}>
        <span class="dhr-place__name">{name}</span>
        <ul class="dhr-place__entries">
          {entries.map((entry) => (
            <li key={entry.href}>
              <EntryLink {...entry} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

const EntryLink = ({ text, href, shown }: PlaceEntry) => (
  <a
    class="dhr-place__link"
    href={href}
    aria-current={shown === 'open' ? 'page' : shown === 'within' ? 'true' : undefined}
  >
    {text}
  </a>
);
