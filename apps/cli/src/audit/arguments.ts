import { parseArgs } from "node:util";
import { err, ok, type Result } from "@serenya/contract";
import { type AuditEvent, eventTypes, operatorActs } from "@serenya/contract/audit";

/** Where the events are: a folder that a bucket was copied to, or the state folder of a local process. */
export type AuditSource =
  | { readonly kind: "dir"; readonly folder: string }
  | { readonly kind: "state"; readonly folder: string };

interface Days {
  readonly from?: string;
  readonly to?: string;
}
type Asked = Days & {
  readonly command: "audit";
  readonly source: AuditSource;
  readonly json: boolean;
  readonly type?: AuditEvent["type"];
  readonly subject?: string;
};
export type AuditCommand =
  | (Asked & { readonly task: "verify"; readonly head?: string })
  | (Asked & { readonly task: "list" | "count" })
  | (Asked & { readonly task: "show" | "proof"; readonly subject: string });

const tasks = ["verify", "list", "show", "count", "proof"] as const;
type Task = (typeof tasks)[number];

const isTask = (text: string | undefined): text is Task => tasks.some((task) => task === text);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const types: readonly AuditEvent["type"][] = [...eventTypes, ...operatorActs];

/** Reads what stands after `serenya audit`; "help" when that is asked for. The error is a sentence. */
export function parseAudit(args: string[]): Result<AuditCommand | "help", string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok("help");
  const [task, subject = values.subject, ...more] = positionals;
  if (!isTask(task)) return err(`Say what to do: ${tasks.join(", ")}.`);
  if (more.length > 0) return err("That is one word too many.");
  if (values.dir !== undefined && values.state !== undefined) return err("Give --dir or --state, not both.");
  for (const name of ["from", "to"] as const) {
    const day = values[name];
    if (day !== undefined && !isDay(day)) return err(`The day after --${name} must look like 2026-11-22.`);
  }
  const type = types.find((one) => one === values.type);
  if (values.type !== undefined && !type)
    return err(`There is no event ${values.type}. There are: ${types.join(", ")}.`);
  const { from, to, head, json } = values;
  const common = {
    command: "audit",
    source: sourceOf(values),
    json,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(type && { type }),
    ...(subject !== undefined && { subject }),
  } as const;
  if (task === "verify") return ok({ ...common, task, ...(head !== undefined && { head }) });
  if (task === "list" || task === "count") return ok({ ...common, task });
  if (subject === undefined) return err(`Name the pseudonym after ${task}.`);
  return ok({ ...common, task, subject });
}

function sourceOf({ dir, state }: { dir?: string | undefined; state?: string | undefined }): AuditSource {
  if (dir !== undefined) return { kind: "dir", folder: dir };
  return { kind: "state", folder: state ?? process.env.SERENYA_STATE ?? ".serenya" };
}

function parse(args: string[]) {
  try {
    return ok(
      parseArgs({
        args,
        allowPositionals: true,
        options: {
          dir: { type: "string" },
          state: { type: "string" },
          from: { type: "string" },
          to: { type: "string" },
          type: { type: "string" },
          subject: { type: "string" },
          head: { type: "string" },
          json: { type: "boolean", default: false },
          help: { type: "boolean", short: "h", default: false },
        },
      }),
    );
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    return err(`${error.message.split(/\.\s/)[0]?.replace(/\.$/, "")}.`);
  }
}
