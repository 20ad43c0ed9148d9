import { basePath } from "@serenya/contract";
import { defaultHost, defaultPort } from "./options.ts";

export const usage = `Runs the whole of Serenya on this machine.

Usage: npm start -- [options]

  --port NUMBER   where to listen (${defaultPort}); 0 takes any free port
  --host ADDRESS  on which address (${defaultHost}: this machine only)
  --state FOLDER  where everything is kept (.serenya in the checkout); also SERENYA_STATE
  --log           print every event as a line of JSON, not only what went wrong
  --help          this text
`;

/** What somebody reads who has just started the system. */
export const greeting = (url: string): string => `
Serenya is running on this machine:  ${url}

  Open that address in a browser, sign in, and add a PDF of a lab report.
  Without a browser:  npx serenya journey report.pdf --url ${url}
  The API is described at  ${url}${basePath}/docs
  Ctrl-C stops it.
`;

export const notLoopback = (host: string): string =>
  `Warning: listening on ${host}, so others on the network can reach Serenya, without encryption and with a sign-in that believes anybody.\n`;
