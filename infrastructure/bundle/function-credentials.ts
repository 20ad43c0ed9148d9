/**
 * Stands in functions for `@aws-sdk/credential-provider-node`: on Lambda credentials are in the environment and
 * nowhere else, and the SDK's own search through files, sign-ins and metadata services is a large part of a client.
 */
export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";
