/** The audit's events and the chain that holds them: its forms, and how anybody checks them. */
export type { AuditCopy } from "./copy.ts";
export {
  type AuditEvent,
  auditEventSchema,
  chainPrefix,
  dayOfKey,
  decodeEvent,
  type EventType,
  encodeEvent,
  eventKey,
  eventsPrefix,
  eventTypes,
  everybody,
  type OperatorAct,
  operatorActs,
} from "./event.ts";
export { type EventFilter, type EventPlace, type FoundEvent, findEvents, placesOf } from "./find-events.ts";
export {
  decodeLink,
  type EventReference,
  encodeLink,
  genesis,
  type Link,
  linkKey,
  sha256Of,
} from "./link.ts";
export type { Problem, ProblemKind } from "./problem.ts";
export {
  type AuditReport,
  type DayReport,
  type VerifyOptions,
  verifyAudit,
} from "./verify-audit.ts";
