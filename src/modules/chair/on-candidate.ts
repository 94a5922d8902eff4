import { Elsewhere, type Guard } from '../../platform/http/route.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { type Appointment, type Candidate, type ChairFile, chairFileOf } from './candidates/candidates.js';

/** A review with the file of its chair. */
export interface OpenFile {
  readonly review: OpenReview;
  readonly file: ChairFile;
}

/** One candidate of a review. */
export interface OpenCandidate extends OpenFile {
  readonly candidate: Candidate;
}

/** One appointment of a review. */
export interface OpenAppointment extends OpenFile {
  readonly appointment: Appointment;
}

const within = <T>(
  permission: ReviewPermission,
  choose: (opened: OpenFile, params: Readonly<Record<string, string>>) => T | undefined,
): Guard<T> => {
  const guard = onReview(permission);
  return {
    ...guard,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      return choose({ review, file: await chairFileOf(work, review) }, asked.params);
    },
  };
};

/** The file of the review by `:reference`. */
export const onFile = (permission: ReviewPermission): Guard<OpenFile> => within(permission, (opened) => opened);

/** The candidate by `:candidate`. */
export const onCandidate = (permission: ReviewPermission): Guard<OpenCandidate> =>
  within(permission, (opened, params) => {
    const candidate = opened.file.candidates.find(({ row }) => row.id === params.candidate);
    return candidate && { ...opened, candidate };
  });

/** The appointment by `:appointment`. */
export const onAppointment = (permission: ReviewPermission): Guard<OpenAppointment> =>
  within(permission, (opened, params) => {
    const appointment = opened.file.appointments.find(({ id }) => id === params.appointment);
    return appointment && { ...opened, appointment };
  });
