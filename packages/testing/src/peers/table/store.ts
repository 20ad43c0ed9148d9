/** Sends one operation of DynamoDB to whoever keeps the items; refusals are thrown as PeerError. */
export type Store = <T>(operation: string, input: object) => Promise<T>;
