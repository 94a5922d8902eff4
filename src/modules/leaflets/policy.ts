import { inPartnership } from '../accounts/index.js';
import { permit } from '../reviews/index.js';

/** The versions of a leaflet and where each went: who runs the review, and its chair and author. */
export const seeLeaflet = permit('leaflets.see', 'co-ordinator', 'csp-chair', 'independent-chair', 'report-author');

/** Writing it, putting it up for signature, giving it out: whoever runs the review (duty H-13). */
export const keepLeaflet = permit('leaflets.keep', 'co-ordinator');

/** Signing it off: never the one who wrote it. */
export const signLeaflet = permit('leaflets.sign', 'co-ordinator', 'csp-chair');

/** Every leaflet of the partnership that was signed off: for its boards too. */
export const listLeaflets = inPartnership('leaflets.list', ['co-ordinator', 'csp-chair', 'board-member']);
