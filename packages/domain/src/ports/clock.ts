export interface Clock {
  now(): Date;
}
export interface ClockDep {
  readonly clock: Clock;
}
