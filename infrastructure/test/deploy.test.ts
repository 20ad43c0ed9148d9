import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stages } from "../config.ts";
import { configurationObstacles, executionsNeeded } from "../deploy/checks.ts";
import { plans } from "../deploy/plans.ts";
import { filesToPublish } from "../deploy/publish-app.ts";
import { certificateArn } from "./support/templates.ts";

const identity = {
  google: { ...stages.prod.identity.google, audiences: ["web-client", "ios-client"] },
  apple: { ...stages.prod.identity.apple, audiences: [] },
};

describe("before a deployment", () => {
  it("prod is told that it lacks its certificate and both client ids", () => {
    const found = configurationObstacles("prod", undefined).join("\n");
    expect(found).toContain("app.serenya.health needs a certificate in us-east-1");
    expect(found).toContain("No client id of google");
    expect(found).toContain("No client id of apple");
  });

  it("a certificate of another region is refused", () => {
    const elsewhere = certificateArn.replace("us-east-1", "eu-west-1");
    expect(configurationObstacles("prod", elsewhere).join()).toContain("has to be in us-east-1");
    expect(configurationObstacles("prod", certificateArn).join()).not.toContain("certificate");
  });

  it("it is said what will be done, where, and what can't be undone", () => {
    const said = plans.deploy("prod", "111122223333").join("\n");
    expect(said).toContain("SerenyaBackend-prod in eu-west-1, account 111122223333");
    expect(said).toContain("SerenyaEdge-prod in us-east-1");
    expect(said).toContain("can't be deleted for seven years");
    expect(plans.destroy("dev", "111122223333").join("\n")).toContain("for good");
  });

  it("the executions that an installation takes are those reserved and provisioned", () => {
    expect([executionsNeeded("dev"), executionsNeeded("prod")]).toEqual([50, 60]);
  });
});

describe("the files to publish", () => {
  const folder = mkdtempSync(join(tmpdir(), "serenya-app-"));
  mkdirSync(join(folder, "assets"));
  for (const name of ["index.html", "sw.js", ".built", "assets/app-1a2b.js", "assets/db-3c4d.wasm"])
    writeFileSync(join(folder, name), name);
  const files = filesToPublish(folder, identity);
  const of = (key: string) => files.find((file) => file.key === key);

  it("are the app's, the contract and the settings, with the page last", () => {
    expect(new Set(files.map(({ key }) => key))).toEqual(
      new Set([
        "index.html",
        "sw.js",
        "assets/app-1a2b.js",
        "assets/db-3c4d.wasm",
        "api/v1/openapi.json",
        "app-config.json",
      ]),
    );
    expect(files.at(-1)?.key).toBe("index.html");
  });

  it("have types, and only names with a hash are kept for ever", () => {
    expect(of("assets/db-3c4d.wasm")).toMatchObject({
      type: "application/wasm",
      cache: "public, max-age=31536000, immutable",
    });
    expect(of("index.html")).toMatchObject({ type: "text/html; charset=utf-8", cache: "no-cache" });
    expect(of("sw.js")?.cache).toBe("no-cache");
  });

  it("name the providers that are configured, as the app asks for them", () => {
    expect(JSON.parse(String(of("app-config.json")?.body))).toEqual({
      providers: { google: { issuer: "https://accounts.google.com", clientId: "web-client" } },
    });
  });
});
