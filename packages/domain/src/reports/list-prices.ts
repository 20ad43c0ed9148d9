/** What a subscription costs in the stores, in euro cents, before the store's share (PRODUCT.md, "Tiers"). */
const listPrice = { month: 999, year: 9_900 };
/** Days above which a period is a year's: between a month with its grace and a year. */
const yearsFrom = 60;

/** The list price of a period of so many milliseconds. */
export const priceOfPeriod = (milliseconds: number): number =>
  milliseconds > yearsFrom * 86_400_000 ? listPrice.year : listPrice.month;
