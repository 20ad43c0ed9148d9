import { identityKeysSuite } from "@serenya/testing/suites";
import { identityKeys } from "../src/identity/identity-keys.ts";

identityKeysSuite("HTTP", ({ providers, clock }) => identityKeys(providers, { clock, timeoutMs: 500 }));
