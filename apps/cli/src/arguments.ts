import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { err, ok, type Result } from "@serenya/contract";
import { type AuditCommand, parseAudit } from "./audit/arguments.ts";

export type Topic = "main" | "read" | "fhir" | "journey" | "audit";

export type Command =
  | AuditCommand
  | { readonly command: "help"; readonly about: Topic }
  | { readonly command: "version" }
  | {
      readonly command: "read";
      readonly files: readonly [string, ...string[]];
      readonly json: boolean;
      /** The files are pictures of one report. */
      readonly oneReport: boolean;
      /** Of locked PDFs. */
      readonly password?: string;
      /** Where to write the page that explains the reading. */
      readonly explain?: string;
    }
  | {
      readonly command: "fhir";
      readonly files: readonly [string, ...string[]];
      readonly oneReport: boolean;
      readonly password?: string;
    }
  | { readonly command: "fhir-list"; readonly file: string }
  | {
      readonly command: "journey";
      readonly file: string;
      readonly url: string;
      readonly json: boolean;
      readonly user: { readonly email: string; readonly name: string };
      readonly deleteAccount: boolean;
    };

/** What is wrong with a command line, as a sentence, and the help that says how it should be. */
export interface UsageFault {
  readonly problem: string;
  readonly about: Topic;
}
type Parsed = Result<Command, UsageFault>;

/** Reads the arguments after the program's name. */
export function parseCommand(args: readonly string[]): Parsed {
  const [name, ...rest] = args;
  if (name === undefined) return fault("main", "Say what to do.");
  if (["--help", "-h", "help"].includes(name)) return helpOn(rest[0]);
  if (name === "--version" || name === "-v") return ok({ command: "version" });
  if (name === "read") return parseRead(rest);
  if (name === "fhir") return parseFhir(rest);
  if (name === "journey") return parseJourney(rest);
  if (name === "audit") {
    const parsed = parseAudit(rest);
    if (!parsed.ok) return fault("audit", parsed.error);
    return parsed.value === "help" ? helpOn("audit") : ok(parsed.value);
  }
  return fault("main", `There is no ${name.startsWith("-") ? "option" : "command"} ${name}.`);
}

function helpOn(about: string | undefined): Parsed {
  const known = about === "read" || about === "fhir" || about === "journey" || about === "audit";
  return ok({ command: "help", about: known ? about : "main" });
}

function parseRead(args: string[]): Parsed {
  const parsed = parseOptions("read", args, {
    json: { type: "boolean", default: false },
    "one-report": { type: "boolean", default: false },
    password: { type: "string" },
    explain: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return helpOn("read");
  const [file, ...files] = positionals;
  if (file === undefined) return fault("read", "Name at least one file to read.");
  const { json, password, explain, "one-report": oneReport } = values;
  if (password === "") return fault("read", "Name the password after --password.");
  if (explain === "") return fault("read", "Name the file to write after --explain.");
  if (explain !== undefined && files.length > 0 && !oneReport)
    return fault("read", "--explain takes one report: each reading has a page of its own.");
  return ok({
    command: "read",
    files: [file, ...files],
    json,
    oneReport,
    ...(password !== undefined && { password }),
    ...(explain !== undefined && { explain }),
  });
}

function parseFhir(args: string[]): Parsed {
  const parsed = parseOptions("fhir", args, {
    list: { type: "boolean", default: false },
    "one-report": { type: "boolean", default: false },
    password: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return helpOn("fhir");
  const [file, ...files] = positionals;
  if (file === undefined) return fault("fhir", "Name at least one file to read.");
  const { password, list, "one-report": oneReport } = values;
  if (list) {
    if (files.length > 0 || oneReport || password !== undefined)
      return fault("fhir", "--list takes one bundle, and nothing else.");
    return ok({ command: "fhir-list", file });
  }
  if (password === "") return fault("fhir", "Name the password after --password.");
  return ok({
    command: "fhir",
    files: [file, ...files],
    oneReport,
    ...(password !== undefined && { password }),
  });
}

function parseJourney(args: string[]): Parsed {
  const parsed = parseOptions("journey", args, {
    url: { type: "string" },
    email: { type: "string", default: "journey@example.org" },
    name: { type: "string", default: "Journey Example" },
    json: { type: "boolean", default: false },
    "delete-account": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return helpOn("journey");
  const [file, ...more] = positionals;
  if (file === undefined) return fault("journey", "Name the file to send.");
  if (more.length > 0) return fault("journey", "Name one file only: a journey sends one document.");
  if (values.url === undefined) return fault("journey", "Say where the system runs, with --url.");
  if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? ""))
    return fault("journey", "The address after --url must look like http://127.0.0.1:4310.");
  const user = { email: values.email, name: values.name };
  const { json, "delete-account": deleteAccount } = values;
  return ok({ command: "journey", file, url: values.url, json, user, deleteAccount });
}

function parseOptions<const Options extends ParseArgsOptionsConfig>(
  about: UsageFault["about"],
  args: string[],
  options: Options,
) {
  try {
    return ok(parseArgs({ args, options, allowPositionals: true, strict: true }));
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    // The library's sentences, but the first only: the rest is about how to pass odd file names.
    return fault(about, `${error.message.split(/\.\s/)[0]?.replace(/\.$/, "")}.`);
  }
}

const fault = (about: UsageFault["about"], problem: string) => err({ problem, about });
