import type { Work } from '../../platform/work.js';

export async function silentAgenciesOf(_work: Work, _reviewId: string): Promise<string[]> {
  return [];
}

export async function scopingSentence(_work: Work, _reviewId: string): Promise<string | undefined> {
  return undefined;
}
