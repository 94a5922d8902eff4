import type { Work } from '../../../platform/work.js';

/** Whether files are scanned for malware before they open. */
export const hasScanner = ({ installation }: Work): boolean => installation.clamav !== undefined;
