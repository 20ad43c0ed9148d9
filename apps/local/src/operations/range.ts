/** The stretches of time that can be looked at, as bars of one width. */
const ranges = {
  hour: { label: "Hour", stretches: 30, minutes: 2 },
  day: { label: "Day", stretches: 24, minutes: 60 },
  week: { label: "Week", stretches: 28, minutes: 360 },
} as const;
export type RangeName = keyof typeof ranges;
export const rangeNames = Object.keys(ranges) as RangeName[];

export interface Range {
  readonly name: RangeName;
  readonly label: string;
  readonly from: Date;
  readonly stretches: number;
  readonly milliseconds: number;
}

const minute = 60_000;

/** The range that ends with the stretch in which `now` is; an hour where none is named. */
export function rangeOf(name: string | null, now: Date): Range {
  const known = rangeNames.find((one) => one === name) ?? "hour";
  const { label, stretches, minutes } = ranges[known];
  const milliseconds = minutes * minute;
  const end = (Math.floor(now.getTime() / milliseconds) + 1) * milliseconds;
  return { name: known, label, from: new Date(end - stretches * milliseconds), stretches, milliseconds };
}

/** When a stretch begins, in the machine's own time: `14:32`, or `Sun 22, 14:00`. */
export function timeOf({ name, from, milliseconds }: Range, stretch: number): string {
  const at = new Date(from.getTime() + stretch * milliseconds);
  const day = name === "week" ? ({ weekday: "short", day: "numeric" } as const) : {};
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", ...day }).format(at);
}
