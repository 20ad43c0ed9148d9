import { chmod, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { newPerson } from "./support/person.ts";
import { addressOf, type Child, startProcess } from "./support/process.ts";
import { startSystem, temporaryFolder } from "./support/system.ts";

const anyPort = ["--port", "0"];

/** One sentence or two on one line, no stack, and no word of a running system. */
async function expectRefusal(child: Child, says: RegExp, status = 1) {
  expect(await child.ended).toBe(status);
  expect(child.output.stderr).toMatch(says);
  expect(child.output.stderr.trim().split("\n")).toHaveLength(1);
  expect(child.output.stderr).not.toMatch(/^ {4}at /m);
  // A line of progress may stand there, while the app is being built; never the greeting.
  expect(child.output.stdout).not.toContain("is running");
}

describe("the start", () => {
  it("says so when the port is taken, and how to choose another", async () => {
    const other = createServer();
    await new Promise<void>((done) => {
      other.listen(0, "127.0.0.1", done);
    });
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const state = await temporaryFolder();
    await expectRefusal(
      startProcess(["--state", state, "--port", port]),
      /^Port \d+ on 127\.0\.0\.1 is in use\. .*--port/,
    );
    other.close();
  });

  it("says so when the table is damaged", async () => {
    const state = await temporaryFolder();
    await writeFile(
      join(state, "table.sqlite"),
      "this is no database, and it is long enough to be looked at",
    );
    await expectRefusal(startProcess(["--state", state, ...anyPort]), /table\.sqlite.* is damaged/);
  });

  it.each(["identity/google.json", "secrets/signing-keys.json", "master-key"])(
    "says so when %s is damaged",
    async (file) => {
      const state = await temporaryFolder();
      await (await startSystem({ state })).close();
      await writeFile(join(state, file), "{ damaged");
      await expectRefusal(startProcess(["--state", state, ...anyPort]), /damaged/);
    },
  );

  it("says so when the key is gone and there are accounts", async () => {
    const system = await startSystem();
    await newPerson(system.url);
    await system.close();
    await rm(join(system.state, "master-key"));
    await expectRefusal(startProcess(["--state", system.state, ...anyPort]), /master-key is gone/);
  });

  it("says so when the state folder is in use", async () => {
    const running = await startSystem();
    await expectRefusal(startProcess(["--state", running.state, ...anyPort]), /Another Serenya is running/);
    await running.close();
  });

  it.each([".", "below"])("says so when a file is where the state folder should be (%s)", async (below) => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    await expectRefusal(
      startProcess(["--state", join(file, below), ...anyPort]),
      /state folder .* can't be used/,
    );
  });

  it("says so when a file is where a folder inside the state should be", async () => {
    const state = await temporaryFolder();
    await writeFile(join(state, "blobs"), "");
    await expectRefusal(startProcess(["--state", state, ...anyPort]), /state folder|can't write/);
  });

  it("says so when this machine does not have the address", async () => {
    const state = await temporaryFolder();
    await expectRefusal(
      startProcess(["--state", state, ...anyPort, "--host", "192.0.2.1"]),
      /no address 192\.0\.2\.1/,
    );
  });

  it("says so when the language model is not set up as it should be, without what stands in the variable", async () => {
    const state = await temporaryFolder();
    const child = startProcess(["--state", state, ...anyPort], { SERENYA_MODEL_URL: "sk-secret" });
    await expectRefusal(child, /^SERENYA_MODEL_URL must be the address/);
    expect(child.output.stderr).not.toContain("sk-secret");
  });

  it("names the language model that it uses, though it is not up yet", async () => {
    const state = await temporaryFolder();
    const model = { SERENYA_MODEL_URL: "http://127.0.0.1:9/v1", SERENYA_MODEL: "qwen3-vl:8b" };
    const child = startProcess(["--state", state, ...anyPort], model);
    await addressOf(child);
    expect(child.output.stdout).toContain("The language model qwen3-vl:8b reads and writes along.");
    child.process.kill("SIGTERM");
    expect(await child.ended).toBe(0);
  });

  it("shows how it is used after an unknown option, and on request", async () => {
    const wrong = startProcess(["--prot", "1"]);
    expect(await wrong.ended).toBe(2);
    expect(wrong.output.stderr).toMatch(/^Unknown option '--prot'\.\n\nRuns the whole/);
    const asked = startProcess(["--help"]);
    expect(await asked.ended).toBe(0);
    expect(asked.output.stdout).toContain("--state FOLDER");
  });

  it("makes the state folder for its owner alone, and keeps what is in it private", async () => {
    const state = join(await temporaryFolder(), "new");
    await mkdir(state);
    await chmod(state, 0o755);
    await (await startSystem({ state })).close();
    expect((await stat(state)).mode & 0o777).toBe(0o700);
    expect((await stat(join(state, "identity/google.json"))).mode & 0o777).toBe(0o600);
  });

  it("is up within five seconds the second time, warns where it is not alone, and stops on either signal", async () => {
    const state = await temporaryFolder();
    for (const [signal, host] of [
      ["SIGINT", "127.0.0.1"],
      ["SIGTERM", "0.0.0.0"],
    ] as const) {
      const begun = performance.now();
      const child = startProcess(["--state", state, ...anyPort, "--host", host]);
      const url = await addressOf(child);
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect((await fetch(`${url}/health`)).status).toBe(200);
      expect((await fetch(url)).headers.get("content-type")).toContain("text/html");
      const stopped = performance.now();
      child.process.kill(signal);
      expect(await child.ended).toBe(0);
      expect(performance.now() - stopped).toBeLessThan(5_000);
      expect(child.output.stderr.match(/Warning: listening on/g) ?? []).toHaveLength(
        host === "0.0.0.0" ? 1 : 0,
      );
      expect(child.output.stdout).toContain(`npx serenya journey report.pdf --url ${url}`);
    }
  });

  /** A process that is being stopped, and has a request that never ends to wait for. */
  async function startStopping() {
    const child = startProcess(["--state", await temporaryFolder(), ...anyPort]);
    const { hostname, port } = new URL(await addressOf(child));
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.write("POST /api/v1/auth/refresh HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n");
    await pause(50);
    child.process.kill("SIGINT");
    while (!child.output.stderr.includes("Stopping")) await pause(5);
    return child;
  }

  it("ends at once on the second Ctrl-C", async () => {
    const child = await startStopping();
    await pause(500);
    const begun = performance.now();
    child.process.kill("SIGINT");
    expect(await child.ended).toBe(130);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it("takes the signal that npm passes on for the same Ctrl-C", async () => {
    const child = await startStopping();
    child.process.kill("SIGINT");
    expect(await child.ended).toBe(0);
  });

  it("ends on a defect without quoting it", async () => {
    const late = "process.on('SIGUSR2', () => { throw new Error('potas' + 'sium 6.9') })";
    const child = startProcess(["--state", await temporaryFolder(), ...anyPort], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(late)}`,
    });
    await addressOf(child);
    child.process.kill("SIGUSR2");
    expect(await child.ended).toBe(1);
    expect(child.output.stderr).toContain('"fault":{"name":"Error"');
    expect(child.output.stderr).not.toContain("potassium");
  });

  it.each(["v20.20.2", "v22.17.1", "v23.9.0"])(
    "on Node %s says in a sentence which Node it needs",
    async (version) => {
      const pretend = `Object.defineProperty(process, 'version', { value: '${version}' });
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version.slice(1)}' } });`;
      const shim = startProcess(
        ["--state", await temporaryFolder(), ...anyPort],
        { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` },
        "bin/start.js",
      );
      await expectRefusal(shim, new RegExp(`needs Node 24 or newer, and this is ${version}`));
    },
  );

  it("keeps the providers' keys over a restart", async () => {
    const first = await startSystem();
    const before = await readFile(join(first.state, "identity/apple.json"), "utf8");
    await first.close();
    const second = await startSystem({ state: first.state });
    await second.close();
    expect(await readFile(join(first.state, "identity/apple.json"), "utf8")).toBe(before);
  });
});
