import { aboutModule } from './about/module.js';
import { accountsModule } from './accounts/module.js';
import { actionsModule } from './actions/module.js';
import { agencyReturnsModule } from './agency-returns/module.js';
import { auditModule } from './audit/module.js';
import { boardModule } from './board/module.js';
import { caseworkModule } from './casework/module.js';
import { catalogueFrom } from './catalogue-from.js';
import { chairModule } from './chair/module.js';
import { chronologyModule } from './chronology/module.js';
import { dataProtectionModule } from './data-protection/module.js';
import { decisionModule } from './decision/module.js';
import { documentsModule } from './documents/module.js';
import { dutiesModule } from './duties/module.js';
import { familyModule } from './family/module.js';
import { findingsModule } from './findings/module.js';
import { impactModule } from './impact/module.js';
import { leafletsModule } from './leaflets/module.js';
import { learningModule } from './learning/module.js';
import { linksModule } from './links/module.js';
import { meetingsModule } from './meetings/module.js';
import { messagesModule } from './messages/module.js';
import type { Module } from './module.js';
import { namedPeopleModule } from './named-people/module.js';
import { noticesModule } from './notices/module.js';
import { notificationModule } from './notification/module.js';
import { overviewModule } from './overview/module.js';
import { panelModule } from './panel/module.js';
import { proceedingsModule } from './proceedings/module.js';
import { publicationModule } from './publication/module.js';
import { qualityAssuranceModule } from './quality-assurance/module.js';
import { readinessModule } from './readiness/module.js';
import { recommendationsModule } from './recommendations/module.js';
import { registerModule } from './register/module.js';
import { reportModule } from './report/module.js';
import { resourcesModule } from './resources/module.js';
import { reviewsModule } from './reviews/module.js';
import { scopingModule } from './scoping/module.js';
import { sixMonthUpdateModule } from './six-month-update/module.js';
import { termsOfReferenceModule } from './terms-of-reference/module.js';

/** Every module, in the order of a review's life: one may use those that stand before it, never one after it. */
export const allModules: readonly Module[] = [
  aboutModule,
  messagesModule,
  linksModule,
  accountsModule,
  auditModule,
  reviewsModule,
  documentsModule,
  readinessModule,
  notificationModule,
  noticesModule,
  scopingModule,
  decisionModule,
  proceedingsModule,
  dataProtectionModule,
  familyModule,
  chairModule,
  termsOfReferenceModule,
  panelModule,
  meetingsModule,
  namedPeopleModule,
  agencyReturnsModule,
  chronologyModule,
  findingsModule,
  recommendationsModule,
  actionsModule,
  reportModule,
  qualityAssuranceModule,
  publicationModule,
  boardModule,
  learningModule,
  impactModule,
  leafletsModule,
  resourcesModule,
  sixMonthUpdateModule,
  dutiesModule,
  registerModule,
  overviewModule,
  caseworkModule,
];

/** Every duty of the modules above, with the facts they read. */
export const wholeCatalogue = catalogueFrom(allModules);
