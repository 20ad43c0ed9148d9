import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { asOldNode, bin, serenya, start } from "./serenya.ts";

const old = { node: ["--import", asOldNode] };
const versionLine = `serenya ${manifest.version}\n`;

describe("the serenya command", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "serenya-bin-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("tells its version and helps, on the standard output", async () => {
    expect(await serenya("--version")).toMatchObject({ status: 0, out: versionLine, notes: "" });
    for (const args of [["--help"], ["read", "--help"], ["journey", "-h"]])
      expect(await serenya(...args)).toMatchObject({
        status: 0,
        out: expect.stringContaining("serenya"),
        notes: "",
      });
  });

  it("says what is wrong with a command on the standard error, with status 2", async () => {
    expect(await serenya("reed")).toEqual({
      status: 2,
      signal: null,
      out: "",
      notes: "There is no command reed.\nSee `serenya --help`.\n",
    });
  });

  it("brings its own Node where the machine's is old", async () => {
    expect(await start(["--version"], old).ended).toMatchObject({ status: 0, out: versionLine, notes: "" });
  });

  it("says in one sentence what is wrong where there is no new Node", async () => {
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    await copyFile(bin, join(folder, "serenya.js"));
    const alone = await start(["--version"], { ...old, program: join(folder, "serenya.js") }).ended;
    expect(alone).toMatchObject({ status: 2, out: "" });
    expect(alone.notes).toMatch(
      /^serenya needs Node 24 or newer, and this is v18\.20\.0: run `npm ci` [^\n]*\.\n$/,
    );
  });

  it("passes a signal on, leaves nothing running and ends by it", async () => {
    const file = join(folder, "any.pdf");
    await writeFile(file, "%PDF-1.7");
    let connected: (socket: Socket) => void = () => {};
    const connection = new Promise<Socket>((resolve) => {
      connected = resolve;
    });
    const silent = createServer((socket) => connected(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;

    const { child, ended } = start(["journey", file, "--url", `http://127.0.0.1:${port}`], old);
    const socket = await connection;
    const hungUp = new Promise((resolve) =>
      socket
        .on("close", resolve)
        .on("error", () => {})
        .resume(),
    );
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ status: null, signal: "SIGTERM" });
    await hungUp;
    silent.close();
  });

  it("ends a journey with 5 and a sentence when nobody is there", async () => {
    const file = join(folder, "any.pdf");
    await writeFile(file, "%PDF-1.7");
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve));
    const address = free.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await new Promise((resolve) => free.close(resolve));
    expect(await serenya("journey", file, "--url", `http://127.0.0.1:${port}`)).toMatchObject({
      status: 5,
      out: "",
      notes: "Serenya can't be reached. Check your connection and try again.\n",
    });
  });
});
