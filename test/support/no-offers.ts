import type { SettingOptionsSource } from '../../main/pages/setting-options.ts';

/** For a desk that is asked about the diary only. */
export const noOffers: SettingOptionsSource = {
  read: () => Promise.reject(new Error('The diary asks for no offers')),
  refusal: async () => null,
};
