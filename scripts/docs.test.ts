import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const pages = globSync("**/*.md", {
  exclude: (name) => name.includes("node_modules") || name.includes("dist"),
});
const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);

/** Links and pictures of a page that lead to a file of ours. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|<img src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("leads only to files that are there", () => {
    expect(linksOf(text).filter((target) => !existsSync(resolve(dirname(page), target)))).toEqual([]);
  });

  it("names only commands that there are", () => {
    const named = [...text.replaceAll(/\{env\}|\$ENV/g, "dev").matchAll(/npm run ([a-z:-]*[a-z])/g)].map(
      ([, name]) => name ?? "",
    );
    expect(named.filter((name) => !scripts.includes(name) && name !== "build")).toEqual([]);
  });
});
