import { WarningText } from '../../web/index.js';

/** The safe-contact warning that stands, if one does, in the lines it was written in: above everything that leads to being in touch. */
export const SafeContact = ({ warning }: { warning: string }) =>
  warning === '' ? null : (
    <WarningText html={<span class="dhr-lines">Safe contact: {warning}</span>} iconFallbackText="Warning" />
  );
