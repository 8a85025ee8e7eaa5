/** Whether a date of EDTF (or an end of an interval) is a whole day of the calendar as it is written: "2022-06-25". */
export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
