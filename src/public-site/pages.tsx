import type { VNode } from 'preact';
import type { Day } from '../kernel/day.js';
import { publicParts } from '../kernel/public-record.js';
import { isTheme } from '../kernel/themes.js';
import { ANYTHING, type Library } from './library.js';
import { ChangesPage, tellsOfChange } from './pages/changes-page.js';
import { LibraryPage } from './pages/library-page.js';
import { paged } from './pages/paging.js';
import { PartPage } from './pages/part-page.js';
import { RecommendationsPage } from './pages/recommendations-page.js';
import { PartnershipsPage, ResourcesPage } from './pages/resources-page.js';
import { ReviewPage } from './pages/review-page.js';
import { AccessibilityPage, DataPage, HelpPage, PrivacyPage } from './pages/standing-pages.js';
import { TakeAwayPage } from './pages/take-away-page.js';
import { ThemePage, ThemesPage } from './pages/theme-pages.js';
import { publicPaths } from './paths.js';
import { wantedResources } from './resources.js';
import { wantedIn } from './wanted.js';

/** What a reader asked for: parts of the address, and what stands behind its question mark. */
export interface Reading {
  readonly library: Library;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The day in London. */
  readonly today: Day;
}

/** The public pages by their address; undefined is "not here". */
export const publicPages: Readonly<Record<string, (reading: Reading) => VNode | undefined>> = {
  [publicPaths.home]: ({ library, query }) => {
    const wanted = wantedIn(query);
    const reviews = paged(library.findReviews(wanted), query.page);
    return <LibraryPage {...{ reviews, wanted }} all={library.reviews.length} choices={library.choices} />;
  },
  [publicPaths.recommendations]: ({ library, query }) => {
    const wanted = wantedIn(query);
    const all = library.findRecommendations(ANYTHING).length;
    const found = paged(library.findRecommendations(wanted), query.page);
    return <RecommendationsPage {...{ found, wanted, all }} choices={library.choices} />;
  },
  [publicPaths.changes]: ({ library, query }) => {
    const wanted = wantedIn(query);
    const all = library.findRecommendations(ANYTHING).filter(tellsOfChange);
    const found = paged(library.findRecommendations(wanted).filter(tellsOfChange), query.page);
    return <ChangesPage {...{ found, wanted, all }} choices={library.choices} />;
  },
  [publicPaths.reviewPattern]: (reading) => {
    const review = reviewRead(reading);
    return review && <ReviewPage review={review} />;
  },
  [publicPaths.partPattern]: (reading) => {
    const review = reviewRead(reading);
    const part = publicParts.find((one) => one === reading.params.part);
    const isThere = part !== undefined && review?.sections.some((section) => section.part === part) === true;
    return isThere ? <PartPage {...{ review, part }} /> : undefined;
  },
  [publicPaths.themes]: ({ library }) => <ThemesPage recommendations={library.findRecommendations(ANYTHING)} />,
  [publicPaths.themePattern]: ({ library, params: { theme = '' } }) =>
    isTheme(theme) ? (
      <ThemePage theme={theme} recommendations={library.findRecommendations({ ...ANYTHING, theme })} />
    ) : undefined,
  [publicPaths.resources]: ({ library: { resources }, query, today }) => {
    const [only, ...others] = resources;
    return only === undefined || others.length > 0 ? (
      <PartnershipsPage all={resources} />
    ) : (
      <ResourcesPage of={only} wanted={wantedResources(query)} today={today} />
    );
  },
  [publicPaths.resourcesPattern]: ({ library, params, query, today }) => {
    const of = library.resources.find(({ partnership }) => partnership === params.partnership);
    return of && <ResourcesPage of={of} wanted={wantedResources(query)} today={today} />;
  },
  [publicPaths.help]: () => <HelpPage />,
  [publicPaths.data]: () => <DataPage />,
  [publicPaths.takeAway]: () => <TakeAwayPage />,
  [publicPaths.accessibility]: () => <AccessibilityPage />,
  [publicPaths.privacy]: () => <PrivacyPage />,
  // The accessibility tools and people alike look for it under this name.
  [publicPaths.cookies]: () => <PrivacyPage />,
};

const reviewRead = ({ library, params: { partnership = '', slug = '' } }: Reading) => library.find(partnership, slug);
