/** The day (UTC) of a time: `2026-11-22`. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
