/** The header that carries a request's id from the app through every function and into the logs. */
export const correlationHeader = "x-correlation-id";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Only a UUID is taken for one: anything else could carry a message into the logs. */
export const isCorrelationId = (text: unknown): text is string => typeof text === "string" && uuid.test(text);
