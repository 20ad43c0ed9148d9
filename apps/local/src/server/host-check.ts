import { isIP } from "node:net";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);
const anyAddress = new Set(["0.0.0.0", "::"]);

/**
 * Makes the check of the Host header. A page of a foreign site can make its own name point at this machine (DNS
 * rebinding) and would then pass for ours in a browser; its requests carry that name. So only loopback names and
 * the host we were told to listen on are served; who listens on every address is reached by address, not by name.
 */
export function hostCheck(configuredHost: string): (hostHeader: string | undefined) => boolean {
  return (hostHeader) => {
    const name = nameOf(hostHeader ?? "");
    if (name === undefined) return false;
    const bare = name.replace(/^\[|\]$/g, "");
    return (
      loopbackNames.has(name) ||
      bare === configuredHost.toLowerCase() ||
      (anyAddress.has(configuredHost) && isIP(bare) !== 0)
    );
  };
}

/** Without the port, in lower case. */
const nameOf = (header: string): string | undefined =>
  /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase();
