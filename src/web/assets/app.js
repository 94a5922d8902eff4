// Browser behaviour. Every page works without it: nothing here is the only way to do something.

import { moveToAdded } from './added.js';
import { saveAsTyped } from './autosave.js';
import { helpWithEntries } from './chronology.js';
import { offerCopying } from './copy.js';
import { initAll as initGovuk } from './govuk-frontend.min.js';
import { initAll as initMoj } from './moj-frontend.min.js';
import { offerPasskeys } from './passkey.js';
import { makeGrids } from './plan-grid.js';
import { offerPrinting } from './print.js';
import { offerRichText } from './rich-text.js';
import { warnBeforeSessionEnds } from './session.js';
import { showAgain } from './shown-again.js';
import { warnOfUnsavedChanges } from './unsaved.js';
import { showUploadProgress } from './upload.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initGovuk();
initMoj();
makeGrids();
moveToAdded();
helpWithEntries();
offerCopying();
warnOfUnsavedChanges();
offerPasskeys();
offerPrinting();
offerRichText();
saveAsTyped();
showAgain();
showUploadProgress();
warnBeforeSessionEnds();
