import { plural } from '../../../web/formats.js';
import { Button, Form, InsetText } from '../../../web/index.js';
import type { LeftStanding } from '../../report/index.js';
import { leafletPaths } from '../paths.js';

interface FindsProps {
  readonly reference: string;
  readonly found: readonly LeftStanding[];
  /** Whoever writes the leaflet may say that a find is nobody's, such as the number of a service. */
  readonly settles?: boolean;
}

/** What may say who somebody is: it is not signed off with any of it. */
export const Finds = ({ reference, found, settles = false }: FindsProps) =>
  found.length === 0 ? null : (
    <section aria-labelledby="finds">
      <h2 class="govuk-heading-m" id="finds">
        {`${plural(found.length, 'place')} that may say who somebody is`}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {found.map(({ key, where, href, says, before = '', found: words = '', after = '' }) => (
          <li key={key}>
            <a class="govuk-link" href={href}>
              {where}
            </a>
            {`: ${says}: …${before}`}
            <strong>{words}</strong>
            {`${after}…`}
            {settles && (
              <Form action={leafletPaths.settled(reference)} unsavedChanges="off">
                <input type="hidden" name="key" value={key} />
                <Button
                  text={`“${words}” is public, and nobody’s of this review`}
                  classes="govuk-button--secondary govuk-!-margin-top-2"
                  preventDoubleClick
                />
              </Form>
            )}
          </li>
        ))}
      </ul>
      <InsetText>Mend the words, or say that they are public, as the number of a service is.</InsetText>
    </section>
  );
