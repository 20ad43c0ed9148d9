/** Builds the app before the tests, which would otherwise each build it at the same moment. */
import { buildApp } from "../apps/local/src/app/index.ts";

const built = await buildApp((line) => process.stdout.write(`${line}\n`));
process.stdout.write(built.ok ? "the app is built\n" : `${built.error}\n`);
process.exit(built.ok ? 0 : 1);
