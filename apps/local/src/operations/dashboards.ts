import type { Line, Widget } from "./widget.ts";

export interface Dashboard {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly widgets: readonly Widget[];
  /** The table of the fourteen functions stands at its head. */
  readonly functions?: true;
}

const counts = { unit: "count", chart: "stacked" } as const;
const times = { unit: "milliseconds", chart: "overlaid", lines: [] } as const;
const timesOf = (figure: Line["figure"]): readonly Line[] => [
  { label: "Slowest", figure, fold: "most" },
  { label: "Average", figure, fold: "average" },
];

const executive: Dashboard = {
  id: "executive",
  title: "Executive",
  means: "Who uses Serenya, and for what.",
  widgets: [
    {
      ...counts,
      title: "People",
      means:
        "Accounts made and deleted, first sign-ins, and people active that day, each counted once a day.",
      lines: [
        { label: "Active", figure: "UserActive" },
        { label: "Registered", figure: "UserRegistered" },
        { label: "First sign-in", figure: "UserFirstSignIn" },
        { label: "Deleted", figure: "AccountDeleted" },
      ],
      chart: "overlaid",
    },
    {
      ...counts,
      title: "Documents",
      means: "Uploads that were allowed, and documents at their end.",
      lines: [
        { label: "Accepted", figure: "DocumentAccepted" },
        { label: "Read", figure: "DocumentEnded", where: { outcome: "ok" } },
      ],
      chart: "overlaid",
    },
    {
      ...counts,
      title: "Questions and doctor's reports",
      means: "Questions answered and doctor's reports made; reports are the premium feature.",
      lines: [
        { label: "Answered", figure: "ChatAnswered", where: { outcome: "ok" } },
        { label: "Reports made", figure: "DoctorReportMade", where: { outcome: "ok" } },
        { label: "Premium feature used", figure: "PremiumFeatureUsed" },
      ],
    },
    {
      ...counts,
      title: "Premium subscriptions",
      means: "Changes of subscriptions, by what changed.",
      lines: [],
      each: { figure: "SubscriptionChanged", by: ["change"] },
    },
    {
      title: "Revenue",
      means: "List price of what was bought or renewed, before the store's share.",
      unit: "euro cents",
      chart: "stacked",
      lines: [{ label: "Euro", figure: "SubscriptionEuroCents" }],
    },
  ],
};

const operations: Dashboard = {
  id: "operations",
  title: "Operations",
  means: "Whether the parts do their work, and how quickly.",
  functions: true,
  widgets: [
    {
      ...counts,
      title: "API",
      means: "Requests, and what was answered with an error.",
      lines: [
        { label: "All requests", figure: "ApiRequests" },
        { label: "4xx", figure: "Api4xx" },
        { label: "5xx", figure: "Api5xx" },
      ],
      chart: "overlaid",
    },
    {
      ...counts,
      title: "Documents by outcome and tier",
      means: "How documents ended, and what they were read from.",
      lines: [],
      each: { figure: "DocumentEnded", by: ["outcome", "tier"] },
    },
    {
      ...counts,
      title: "Rows",
      means: "Rows read for certain, rows withheld until confirmed, lines not understood, pages not seen.",
      lines: [
        { label: "Verified", figure: "RowsVerified" },
        { label: "To confirm", figure: "RowsToConfirm" },
        { label: "Unread lines", figure: "LinesUnread" },
        { label: "Unseen pages", figure: "PagesUnseen" },
      ],
    },
    {
      ...times,
      title: "From arrival to result",
      means: "How long a person waits for what they sent.",
      lines: timesOf("JobMilliseconds"),
    },
    {
      ...times,
      title: "Reading",
      means: "What the reader takes for a document.",
      lines: timesOf("ReadMilliseconds"),
    },
    {
      ...times,
      title: "Age in the queue",
      means: "How old a message is when it is taken up, at each try.",
      lines: timesOf("QueueAgeMilliseconds"),
    },
    {
      ...counts,
      title: "Jobs tried again, dead letters",
      means:
        "Messages that went back to the queue, and those given up: each of these is somebody's document.",
      chart: "overlaid",
      lines: [
        { label: "Tried again", figure: "JobRetried" },
        { label: "Dead letters, most at once", figure: "DeadLetters", fold: "most" },
      ],
    },
    {
      ...counts,
      title: "Table",
      means: "Items read and written, and writes that somebody else was faster with.",
      lines: [
        { label: "Read", figure: "TableReads" },
        { label: "Written", figure: "TableWrites" },
        { label: "Conflicts", figure: "TableConflicts" },
      ],
    },
    {
      ...counts,
      title: "Objects",
      means: "How many objects the buckets hold, most at once.",
      chart: "overlaid",
      lines: [],
      each: { figure: "Objects", by: ["bucket"], fold: "most" },
    },
    {
      title: "Bytes",
      means: "How much the buckets hold, most at once.",
      unit: "bytes",
      chart: "overlaid",
      lines: [],
      each: { figure: "ObjectBytes", by: ["bucket"], fold: "most" },
    },
    {
      ...counts,
      title: "Objects past their time",
      means: "Documents and results that should be gone. Anything but 0 breaks a promise.",
      chart: "overlaid",
      lines: [],
      each: { figure: "ObjectsLate", by: ["part"], fold: "most" },
    },
    {
      ...counts,
      title: "Model calls",
      means: "Questions put to the language model, by what came of them.",
      lines: [],
      each: { figure: "ModelCalls", by: ["model", "outcome"] },
    },
    {
      ...counts,
      title: "Model tries",
      means: "Requests that the questions took, and questions that nobody answered.",
      chart: "overlaid",
      lines: [
        { label: "Tries", figure: "ModelTries" },
        { label: "Not answered", figure: "ModelUnavailable" },
      ],
    },
    {
      ...times,
      title: "Model times",
      means: "What the model took for a question.",
      lines: timesOf("ModelMilliseconds"),
    },
    {
      ...counts,
      title: "Model tokens",
      means: "Tokens sent and received.",
      lines: [
        { label: "In", figure: "ModelInputTokens" },
        { label: "Out", figure: "ModelOutputTokens" },
      ],
    },
    {
      title: "Model cost",
      means: "By the configured price.",
      unit: "micro-dollars",
      chart: "stacked",
      lines: [{ label: "US dollars", figure: "ModelCostMicroUsd" }],
    },
    {
      ...counts,
      title: "Model texts",
      means: "Texts of the model: kept, or thrown away for something that the results don't say.",
      lines: [],
      each: { figure: "ModelWords", by: ["outcome"] },
    },
    {
      ...counts,
      title: "Model not asked",
      means: "The day's budget for the model was spent, and the built-in texts stood alone.",
      lines: [{ label: "Not asked", figure: "ModelBudgetSpent" }],
    },
    {
      ...counts,
      title: "Journey checks",
      means: "Runs of the whole journey with a made-up report.",
      lines: [],
      each: { figure: "SyntheticJourney", by: ["outcome"] },
    },
    {
      ...times,
      title: "Journey check times",
      means: "What a run took, from sign-in to the receipt.",
      lines: timesOf("SyntheticMilliseconds"),
    },
  ],
};

const security: Dashboard = {
  id: "security",
  title: "Security",
  means: "Who was turned away, and what looks like somebody trying.",
  widgets: [
    {
      ...counts,
      title: "Sign-ups and sign-ins",
      means: "By provider and by what came of them.",
      lines: [],
      each: { figure: "SignIn", by: ["provider", "outcome"] },
    },
    {
      ...counts,
      title: "Access tokens refused",
      means: "Expired ones are daily life; unsound ones are somebody's attempt or a defect.",
      lines: [],
      each: { figure: "TokenRefused", by: ["code"] },
    },
    {
      ...counts,
      title: "Suspicious patterns",
      means: "Other people's jobs asked for, refresh tokens used twice, daily limits reached.",
      lines: [
        { label: "Foreign jobs asked for", figure: "ForeignJobAsked" },
        { label: "Refresh tokens reused", figure: "RefreshReused" },
        { label: "Limits reached", figure: "RateLimited" },
      ],
    },
    {
      ...counts,
      title: "Requests refused",
      means: "By the code of the error.",
      lines: [],
      each: { figure: "RequestRefused", by: ["code"] },
    },
    {
      ...counts,
      title: "Sessions ended, receipts not given",
      means: "Sessions that ended before their time, and deletions without a signed receipt.",
      lines: [
        { label: "Sessions ended", figure: "SessionsRevoked" },
        { label: "Receipts not given", figure: "ReceiptFault" },
      ],
    },
    {
      ...counts,
      title: "Keys",
      means: "Data keys made and opened under the master key.",
      lines: [
        { label: "Opened", figure: "KeysOpened" },
        { label: "Made", figure: "KeysMade" },
      ],
    },
    {
      ...counts,
      title: "Stream",
      means: "Audit events stored, and changes set aside because they could not be processed.",
      chart: "overlaid",
      lines: [
        { label: "Events stored", figure: "EventStored" },
        { label: "Set aside, most at once", figure: "SetAside", fold: "most" },
      ],
    },
    {
      ...counts,
      title: "Faults",
      means: "Defects that a function caught, by function. The log says where, by correlation id.",
      lines: [],
      each: { figure: "FunctionFault", by: ["function"] },
    },
  ],
};

/** The specification's three ("Monitoring & Observability"), with what has a meaning on a laptop. */
export const dashboards: readonly Dashboard[] = [executive, operations, security];
