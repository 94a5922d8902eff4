import { get, goTo, show } from '../../platform/http/route.js';
import { anyone } from '../module.js';
import { HomePage } from './home-page.js';
import { AccessibilityPage, CookiesPage, PrivacyPage } from './statement-pages.js';

export const routes = [
  get('/', anyone('home.see'), ({ actor, installation }) =>
    actor.kind === 'person' ? goTo('/my-day') : show(<HomePage demonstration={installation.demonstration} />),
  ),
  get('/accessibility', anyone('statement.see'), () => show(<AccessibilityPage />)),
  get('/privacy', anyone('statement.see'), () => show(<PrivacyPage />)),
  get('/cookies', anyone('statement.see'), () => show(<CookiesPage />)),
];
