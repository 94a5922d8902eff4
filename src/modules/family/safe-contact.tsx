import { WarningText } from '../../web/index.js';

/** The safe-contact warning that stands, if one does: above everything that leads to being in touch. */
export const SafeContact = ({ warning }: { warning: string }) =>
  warning === '' ? null : <WarningText text={`Safe contact: ${warning}`} iconFallbackText="Warning" />;
