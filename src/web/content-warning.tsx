import { InsetText } from './govuk/inset-text.js';

/** Says before it is read that a page tells of violence or a death, and of what kind. */
export const ContentWarning = ({ about }: { about: string }) => (
  <InsetText classes="dhr-content-warning">
    <strong class="dhr-content-warning__title">Before you read on</strong>
    {about}
  </InsetText>
);
