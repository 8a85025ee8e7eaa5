import { keptSetting } from './kept-setting.ts';

/** The name that is kept with each decision: free, and empty until somebody gives one. */
const setting = keptSetting('portee.reviewer', '');

export const reviewerName = setting.get;
export const setReviewerName = setting.set;
export const useReviewerName = setting.use;
