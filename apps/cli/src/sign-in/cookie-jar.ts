interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** Cookies of one host, kept by name and path: as much of RFC 6265 as a sign-in by hand needs. */
export function cookieJar() {
  const cookies = new Map<string, Cookie>();
  return {
    /** Takes in the cookies that an answer sets. */
    keep(headers: Headers, url: URL): void {
      for (const line of headers.getSetCookie()) {
        const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
        const cut = pair.indexOf("=");
        const given = Object.fromEntries(
          attributes.map((each) => {
            const [name = "", value = ""] = each.split("=");
            return [name.toLowerCase(), value];
          }),
        );
        const path = given.path?.startsWith("/") ? given.path : defaultPath(url);
        const cookie = { name: pair.slice(0, cut), value: pair.slice(cut + 1), path };
        const key = `${cookie.name} ${path}`;
        const isOver = given["max-age"] === "0" || Date.parse(given.expires ?? "") <= Date.now();
        if (isOver) cookies.delete(key);
        else cookies.set(key, cookie);
      }
    },
    /** The `Cookie` header for an address; empty when there is none. */
    header: (url: URL): string =>
      [...cookies.values()]
        .filter(({ path }) => isBelow(url.pathname, path))
        .sort((one, other) => other.path.length - one.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join("; "),
  };
}
export type CookieJar = ReturnType<typeof cookieJar>;

const defaultPath = ({ pathname }: URL) => pathname.slice(0, pathname.lastIndexOf("/")) || "/";

const isBelow = (pathname: string, path: string) =>
  pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
