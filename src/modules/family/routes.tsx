import { ownContactRoutes } from './contacts/own-routes.js';
import { contactRoutes } from './contacts/routes.js';
import { detailRoutes } from './details/routes.js';
import { exchangeRoutes } from './exchanges/routes.js';
import { invitationRoutes } from './invitation/routes.js';
import { letterRoutes } from './letters/routes.js';
import { listeningRoutes } from './listening/routes.js';
import { planRoutes } from './plan/routes.js';
import { consentRoutes } from './remembrance/consent-routes.js';
import { photographRoutes } from './remembrance/photograph-routes.js';
import { pseudonymRoutes } from './remembrance/pseudonym-routes.js';
import { tributeRoutes } from './remembrance/tribute-routes.js';

export const routes = [
  ...ownContactRoutes,
  ...contactRoutes,
  ...detailRoutes,
  ...planRoutes,
  ...exchangeRoutes,
  ...listeningRoutes,
  ...pseudonymRoutes,
  ...tributeRoutes,
  ...consentRoutes,
  ...photographRoutes,
  ...letterRoutes,
  ...invitationRoutes,
];
