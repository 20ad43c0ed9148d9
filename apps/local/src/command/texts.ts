import { basePath } from "@serenya/contract";
import { defaultHost, defaultPort } from "./options.ts";

export const usage = `Runs the whole of Serenya on this machine.

Usage: npm start -- [options]

  --port NUMBER   where to listen (${defaultPort}); 0 takes any free port
  --host ADDRESS  on which address (${defaultHost}: this machine only)
  --state FOLDER  where everything is kept (.serenya in the checkout); also SERENYA_STATE
  --log           print every event as a line of JSON, not only what went wrong
  --help          this text

A language model is used where the environment names one; without, everything works all the same:

  SERENYA_MODEL_URL        address of a server that speaks OpenAI's protocol, as http://127.0.0.1:11434/v1 (Ollama)
  SERENYA_MODEL            the model, as the server lists it; not needed where it has just one
  SERENYA_MODEL_KEY        its key, where it wants one
  SERENYA_MODEL_PROVIDER   openai (where there is an address), anthropic, bedrock, none
  SERENYA_MODEL_DAILY_USD  what it may cost in a day (5); prices: SERENYA_MODEL_PRICE=IN/OUT a million tokens
`;

/** What somebody reads who has just started the system. */
export const greeting = ({ url, model }: { readonly url: string; readonly model: string | null }): string => `
Serenya is running on this machine:  ${url}
${model === null ? "No language model is set up: the built-in reader and texts do all of the work." : `The language model ${model} reads and writes along.`}

  Open that address in a browser, sign in, and add a PDF of a lab report.
  Without a browser:  npx serenya journey report.pdf --url ${url}
  The API is described at  ${url}${basePath}/docs
  Ctrl-C stops it.
`;

export const notLoopback = (host: string): string =>
  `Warning: listening on ${host}, so others on the network can reach Serenya, without encryption and with a sign-in that believes anybody.\n`;
