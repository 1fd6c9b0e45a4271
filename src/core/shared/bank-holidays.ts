/** The years whose bank holidays are held below, first and last. */
export const BANK_HOLIDAY_YEARS = { first: 2017, last: 2028 } as const;

/**
 * Bank holidays in England as they fall, substitute days included, month and day.
 * Source: gov.uk/bank-holidays; years not yet listed there follow Schedule 1 of the Banking and Financial Dealings Act
 * 1971 and the customary substitute days. One-offs: 8 May 2020 (VE Day, in place of 4 May), 2 and 3 June 2022 (Platinum
 * Jubilee), 19 September 2022 (state funeral), 8 May 2023 (coronation). A newly proclaimed day is added here.
 */
export const BANK_HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2017: ['01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2018: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};
