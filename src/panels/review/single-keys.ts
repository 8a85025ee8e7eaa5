import { keptSetting } from './kept-setting.ts';

/** Single letters as keys can be switched off: for who speaks to the machine, or strikes keys by accident (WCAG 2.1.4). */
const setting = keptSetting('portee.single-keys', 'on');

export const areSingleKeysOn = (): boolean => setting.get() !== 'off';
export const setSingleKeys = (on: boolean): void => setting.set(on ? 'on' : 'off');
export const useSingleKeys = (): boolean => setting.use() !== 'off';
