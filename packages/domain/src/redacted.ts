/**
 * A value that must not be shown by accident: health data, names, tokens, keys. Printing, logging or
 * serialising it gives a fixed word; `reveal` is the one way to the value, and easy to search for.
 */
export interface Redacted<T> {
  readonly [held]: () => T;
  toString(): string;
  toJSON(): string;
}

const held: unique symbol = Symbol("held");
const word = "[redacted]";

export function redact<T>(value: T): Redacted<T> {
  const redacted = Object.create(null, {
    [held]: { value: () => value },
    toString: { value: () => word },
    toJSON: { value: () => word },
    [Symbol.for("nodejs.util.inspect.custom")]: { value: () => word },
    [Symbol.toStringTag]: { value: "Redacted" },
  }) as Redacted<T>;
  return Object.freeze(redacted);
}

export const reveal = <T>(redacted: Redacted<T>): T => redacted[held]();
