import { createDiaryRequests, type DiaryRequests, type DiaryRequestsDeps } from './diary-requests.ts';
import {
  createSettingsRequests,
  type SettingsRequests,
  type SettingsRequestsDeps,
} from './settings-requests.ts';

/** Answers what the pages of the day ask. */
export type PageRequests = SettingsRequests & DiaryRequests;

/** What the pages of the day are answered from. */
export type PageRequestsDeps = SettingsRequestsDeps & DiaryRequestsDeps;

export function createPageRequests(deps: PageRequestsDeps): PageRequests {
  return { ...createSettingsRequests(deps), ...createDiaryRequests(deps) };
}
