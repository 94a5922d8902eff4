import { day } from '../../src/kernel/day.js';
import {
  blankFurtherDetails,
  blankNotification,
  blankReferrer,
  blankSubject,
  enterNotification,
  given,
  type NotificationContent,
  notifications,
  type Subject,
} from '../../src/modules/notification/index.js';
import { type Review, registerReview } from '../../src/modules/reviews/index.js';
import { eq, sql } from '../../src/platform/database/sql.js';
import { personWork } from './person-work.js';
import type { TestService } from './service.js';

/** A word that stands nowhere else: `Zq` and where it was answered. */
export const canary = (place: string): string => `Zq${place.replace(/[^A-Za-z0-9]/g, '')}`;

const answer = (place: string) => given(canary(place));

const person = (place: string): Subject => ({
  ...blankSubject,
  fullName: answer(`${place}.fullName`),
  aliases: given([canary(`${place}.alias`)]),
  dateOfBirth: given({ kind: 'text', text: canary(`${place}.dateOfBirth`) }),
  age: answer(`${place}.age`),
  gender: answer(`${place}.gender`),
  ethnicity: given({ kind: 'described', text: canary(`${place}.ethnicity`) }),
  address: answer(`${place}.address`),
  postcode: answer(`${place}.postcode`),
  schoolOrNursery: answer(`${place}.school`),
});

const contact = (place: string) => ({ name: answer(`${place}.name`), contact: answer(`${place}.contact`) });

/** A notification in which every answer can be told from every other, wherever it turns up. */
export const canaryNotification: NotificationContent = {
  ...blankNotification,
  referrer: {
    ...blankReferrer,
    name: answer('referrer.name'),
    role: answer('referrer.role'),
    agency: answer('referrer.agency'),
    address: answer('referrer.address'),
    telephone: answer('referrer.telephone'),
    email: answer('referrer.email'),
  },
  victims: [person('victim')],
  allegedPerpetrators: [person('perpetrator')],
  children: [person('child')],
  circumstances: answer('circumstances'),
  otherReviews: answer('otherReviews'),
  actionTaken: answer('actionTaken'),
  childrenInvolved: { answer: given('directly'), details: answer('childrenInvolved') },
  vulnerableAdultsInvolved: { answer: given('indirectly'), details: answer('adultsInvolved') },
  further: {
    ...blankFurtherDetails,
    dateOfDeath: given({ kind: 'text', text: canary('dateOfDeath') }),
    timeOfDeath: answer('timeOfDeath'),
    placeOfDeath: answer('placeOfDeath'),
    dateRecognised: given({ kind: 'text', text: canary('dateRecognised') }),
    usualResidence: { address: answer('residence.address'), localAuthority: answer('residence.authority') },
    relationship: given('spouse'),
    relationshipDetails: answer('relationshipDetails'),
    suspectedSuicide: given(false),
    arrestOrCharge: { state: given('charged'), details: answer('arrestDetails') },
    crimeReference: answer('crimeReference'),
    officerInCharge: contact('officer'),
    familyLiaisonOfficer: contact('liaison'),
    coroner: answer('coroner'),
    interpreter: { needed: given(true), language: answer('language') },
    otherHouseholdMembers: answer('household'),
    knownRisks: answer('knownRisks'),
    alreadyTold: answer('alreadyTold'),
    handling: answer('handling'),
  },
};

/** Registers a review from that notification and accepts it, with every reaction, as the co-ordinator of the cast. */
export async function acceptedReview(service: TestService, by = 'co-ordinator'): Promise<Review> {
  const { review, notificationId } = await personWork(service)(by, async (work, partnershipId) => {
    const registered = await registerReview(work, {
      partnershipId,
      kind: 'statutory',
      dateOfDeath: day('2026-01-31'),
      firstAwareOn: day('2026-02-02'),
      writtenNotificationOn: day('2026-02-09'),
      acceptedOn: day('2026-02-10'),
      subjects: [],
    });
    if ('blockers' in registered) throw new Error('the review of the test cannot be registered');
    const receipt = await enterNotification(work, {
      partnershipId,
      content: canaryNotification,
      way: 'entered',
      receivedOn: day('2026-02-09'),
    });
    return { review: registered.review, notificationId: receipt.id };
  });
  await service.database.asOwner((tx) =>
    tx.update(notifications).set({ reviewId: review.id }).where(eq(notifications.id, notificationId)),
  );
  await personWork(service)(by, async (work) => {
    work.record({
      action: 'notification.accepted',
      reviewId: review.id,
      objectKind: 'notification',
      objectId: notificationId,
    });
  });
  return review;
}

/** Gives a recipient of the partnership's settings an address, as its settings page would. */
export async function giveAddress(service: TestService, reviewId: string, key: string, email: string): Promise<string> {
  const { rows } = await service.database.asOwner((tx) =>
    tx.execute<{ id: string }>(
      sql`update notice set recipient_email = ${email} where review_id = ${reviewId} and recipient_key = ${key} returning id`,
    ),
  );
  return rows[0]?.id ?? '';
}
