import { describe, expect, it } from "vitest";
import { createLog, describeFault } from "./log.ts";

const secret = "Haemoglobin-13.2-of-Mrs-Jones";

describe("describeFault", () => {
  it("tells class and frames, and nothing of the message", () => {
    const told = describeFault(new TypeError(`cannot read ${secret}`));
    expect(told.name).toBe("TypeError");
    expect(told.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  it("tells nothing of a message that looks like a stack", () => {
    const told = describeFault(new Error(`first\n    at ${secret} (file.ts:1:1)\n    at b`));
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  it("tells nothing of what was thrown without being an error", () => {
    expect(describeFault(secret)).toEqual({ name: "string", frames: [] });
  });

  it("tells which call of a service failed, by the error's own name", () => {
    class Ro extends Error {
      override readonly name = "AwsFault";
      readonly operation = "KMS GenerateDataKey";
      readonly code = "AccessDeniedException";
    }
    expect(describeFault(new Ro(secret))).toMatchObject({
      name: "AwsFault",
      operation: "KMS GenerateDataKey",
      code: "AccessDeniedException",
    });
  });

  it("tells no text that stands where a name or a code should", () => {
    const error = Object.assign(new Error("x"), { name: secret, operation: `S3 ${secret}`, code: secret });
    expect(JSON.stringify(describeFault(error))).not.toContain(secret);
  });

  it("names no folder of the machine", () => {
    expect(describeFault(new Error("x")).frames.join("\n")).not.toContain(process.cwd());
  });
});

describe("createLog", () => {
  it("writes one line of JSON with the time", () => {
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => new Date(0),
    );
    log.write({ level: "info", event: "started" });
    expect(lines).toEqual(['{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"started"}']);
  });
});
