import type { PublicReview } from '../kernel/public-record.js';

type At = Pick<PublicReview, 'partnership' | 'slug'>;
const review = ({ partnership, slug }: At): string => `/reviews/${partnership}/${slug}`;

/** Addresses of the public pages. */
export const publicPaths = {
  home: '/',
  reviews: '/reviews',
  recommendations: '/recommendations',
  reviewPattern: '/reviews/:partnership/:slug',
  review,
  recommendation: (at: At, number: number): string => `${review(at)}#recommendation-${number}`,
  partPattern: '/reviews/:partnership/:slug/:part',
  part: (at: At, part: string): string => `${review(at)}/${part}`,
  filePattern: '/reviews/:partnership/:slug/files/:name',
  file: (at: At, name: string): string => `${review(at)}/files/${name}`,
  themes: '/themes',
  themePattern: '/themes/:theme',
  theme: (code: string): string => `/themes/${code}`,
  resources: '/resources',
  resourcesPattern: '/resources/:partnership',
  resourcesOf: (partnership: string): string => `/resources/${partnership}`,
  blankFormPattern: '/resources/:partnership/forms/:name',
  blankForm: (partnership: string, name: string): string => `/resources/${partnership}/forms/${name}`,
  help: '/help',
  data: '/data',
  feed: '/feed.atom',
  reviewsCsv: '/reviews.csv',
  reviewsJson: '/reviews.json',
  recommendationsCsv: '/recommendations.csv',
  recommendationsJson: '/recommendations.json',
  accessibility: '/accessibility',
  privacy: '/privacy',
  cookies: '/cookies',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const;
