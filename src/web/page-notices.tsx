import { errorHref } from './form-fields.js';
import type { FormState } from './forms.js';
import { Frame, type FrameValues } from './frame.js';
import { ErrorSummary } from './govuk/error-summary.js';
import { ExitThisPage } from './govuk/exit-this-page.js';
import { InsetText } from './govuk/inset-text.js';
import { NotificationBanner } from './govuk/notification-banner.js';
import { PhaseBanner } from './govuk/phase-banner.js';

/** Everything wrong with the form, each with a link to its field. */
export const FormErrors = ({ form }: { form: FormState }) =>
  form.errors.length === 0 ? null : (
    <ErrorSummary
      titleText="There is a problem"
      errorList={form.errors.map(({ field, message }) => ({ text: message, href: errorHref(form, field) }))}
    />
  );

/** What has just been done, once. */
export const FlashMessage = ({ flash }: Pick<FrameValues, 'flash'>) => {
  if (flash === undefined) return null;
  const words = <p class="govuk-notification-banner__heading">{flash.text}</p>;
  return flash.kind === 'success' ? (
    <NotificationBanner type="success" html={words} />
  ) : (
    <NotificationBanner html={words} />
  );
};

/** A way out of pages that somebody may not want to be seen reading. A plain link without script. */
export const QuickExit = () => <ExitThisPage id="exit-this-page" redirectUrl="https://www.bbc.co.uk/weather" />;

/** What kind of installation this is, where it is not one for real reviews. */
export const InstallationLine = ({ frame }: { frame: FrameValues }) => {
  if (frame.installation === 'server' && !frame.demonstration) return null;
  const madeUp = 'Every person and every review here is made up. ';
  const tryingOut = 'For trying out, training and development: not for real reviews.';
  return (
    <div class="govuk-width-container">
      <PhaseBanner tag={{ text: frame.demonstration ? 'Demonstration' : 'Training' }}>
        {frame.demonstration && madeUp}
        {frame.installation === 'embedded' && tryingOut}
      </PhaseBanner>
    </div>
  );
};

/** In a demonstration no mail leaves: where the message that is waited for can be read. Nothing elsewhere. */
export const WhereMailIs = () => (
  <Frame.Consumer>
    {({ demonstration }) =>
      demonstration && (
        <InsetText>
          <p class="govuk-body">
            This is a demonstration, and no mail leaves it. The message stands in the{' '}
            <a class="govuk-link" href="/outbox" target="_blank" rel="noreferrer">
              outbox (opens in a new tab)
            </a>
            .
          </p>
        </InsetText>
      )
    }
  </Frame.Consumer>
);
