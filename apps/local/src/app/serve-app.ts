import type { ServerResponse } from "node:http";
import type { Mount } from "../server/router.ts";
import { appConfig } from "./app-config.ts";
import { appHeaders } from "./content-policy.ts";
import { type AppFile, loadFiles } from "./load-files.ts";

/**
 * Serves the built app: its files, its configuration, and its page at every other address, since the app itself
 * knows its screens. To be the last mount: it takes every path that is left.
 */
export async function appMount(folder: string, url: string): Promise<Mount> {
  const files = await loadFiles(folder);
  const page = files.get("/index.html");
  if (!page) throw new Error("the built app has no index.html");
  const address = new URL(url);
  const config: AppFile = {
    bytes: Buffer.from(JSON.stringify(appConfig(url))),
    type: "application/json",
    caching: "no-store",
  };

  return {
    // Every path begins with this and a slash.
    path: "",
    handler: (req, res) => {
      if (req.method !== "GET" && req.method !== "HEAD") {
        res.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }
      // The app knows itself by one name: sign-in comes back there, and a passkey belongs to it.
      if (address.hostname === "localhost" && /^(127\.|\[::1\])/.test(req.headers.host ?? "")) {
        res.writeHead(307, { location: `${url}${req.url ?? "/"}` }).end();
        return;
      }
      const path = (req.url ?? "/").split("?", 1)[0] ?? "/";
      const isBody = req.method === "GET";
      if (path === "/app-config.json") return send(res, config, isBody);
      const file = files.get(path);
      if (file) return send(res, file, isBody);
      // A script or picture of an earlier build is gone; the page in its place would be a riddle.
      if (/\.[a-z0-9]+$/i.test(path)) {
        res.writeHead(404, { "content-type": "text/plain" }).end("There is nothing at this address.\n");
        return;
      }
      send(res, page, isBody);
    },
  };
}

function send(res: ServerResponse, file: AppFile, isBody: boolean): void {
  res.writeHead(200, {
    ...appHeaders,
    "content-type": file.type,
    "content-length": file.bytes.length,
    "cache-control": file.caching,
  });
  res.end(isBody ? file.bytes : undefined);
}
