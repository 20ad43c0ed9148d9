const needed = 24;

/** What is wrong with this Node, in one sentence; undefined when it will do. */
export function nodeFault(version: string): string | undefined {
  const major = Number(version.split(".")[0]?.replace("v", ""));
  if (major >= needed) return undefined;
  return `Serenya needs Node ${needed} or newer, and this is ${version}: run \`npm ci\`, which brings its own, then \`npm start\`.`;
}
