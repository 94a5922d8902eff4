import type { Module } from '../module.js';
import { refreshAll, refreshTouched } from './refresh.js';

export const dutiesModule: Module = {
  name: 'duties',
  reactions: [refreshTouched],
  jobs: [
    {
      name: 'duties.refresh',
      says: 'Works out again where every duty of every review stands: days pass without anybody acting',
      every: '10 0 * * *',
      run: refreshAll,
    },
  ],
};
