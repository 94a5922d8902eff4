import type { ErrorMessageOptions } from './options.js';
import { upstream } from './upstream.js';

export type ErrorMessageProps = ErrorMessageOptions & { id?: string | undefined };

/** What is wrong with a field. Fields print their own; this is for a group of our making. */
export const ErrorMessage = (props: ErrorMessageProps) => upstream('govuk/error-message', props);
