declare module "dynalite" {
  import type { Server } from "node:http";
  /** An HTTP server that speaks DynamoDB's protocol; milliseconds that a new table takes. */
  export default function dynalite(options: { createTableMs: number }): Server;
}
