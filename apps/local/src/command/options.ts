import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { err, ok, type Result } from "@serenya/contract";

export interface CommandOptions {
  readonly state: string;
  readonly host: string;
  readonly port: number;
  /** Print every event, not only what went wrong. */
  readonly log: boolean;
  readonly help: boolean;
}

const checkout = resolve(import.meta.dirname, "../../../..");

/** Where the state is kept unless told otherwise: in the checkout, so that one folder holds all there is. */
export const defaultState = resolve(checkout, ".serenya");
export const defaultPort = 4310;
export const defaultHost = "127.0.0.1";

/** Reads the command line; SERENYA_STATE stands in for --state. The error is a sentence. */
export function parseOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<CommandOptions, string> {
  const given = parse(args);
  if (!given.ok) return given;
  const { state, host = defaultHost, port: portText, log = false, help = false } = given.value;
  const port = portText === undefined ? defaultPort : Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || portText === "") {
    return err("The port must be a number from 0 to 65535.");
  }
  if (host === "") return err("The host must not be empty.");
  const folder = resolve(state || environment.SERENYA_STATE || defaultState);
  return ok({ state: folder, host, port, log, help });
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        state: { type: "string" },
        host: { type: "string" },
        port: { type: "string" },
        log: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return ok(values);
  } catch (error) {
    // What node:util says of an unknown or incomplete option is a sentence of its own, with hints after it.
    return err(error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : "Unknown options");
  }
}
