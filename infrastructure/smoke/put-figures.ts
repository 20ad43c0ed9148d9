import {
  CloudWatchLogsClient,
  CreateLogStreamCommand,
  PutLogEventsCommand,
  ResourceAlreadyExistsException,
} from "@aws-sdk/client-cloudwatch-logs";

export interface FiguresTarget {
  readonly region: string;
  /** There already: `/serenya/{env}/journey-checks`. */
  readonly logGroup: string;
  readonly endpoint?: string;
}

/** Writes lines of the embedded metric format to a log group, where CloudWatch makes figures of them. */
export async function putFigures(lines: readonly string[], target: FiguresTarget): Promise<void> {
  const client = new CloudWatchLogsClient({
    region: target.region,
    ...(target.endpoint && { endpoint: target.endpoint }),
  });
  const now = new Date();
  const at = { logGroupName: target.logGroup, logStreamName: now.toISOString().slice(0, 10) };
  try {
    await client.send(new CreateLogStreamCommand(at)).catch((error: unknown) => {
      if (!(error instanceof ResourceAlreadyExistsException)) throw error;
    });
    const logEvents = lines.map((message) => ({ message, timestamp: now.getTime() }));
    await client.send(new PutLogEventsCommand({ ...at, logEvents }));
  } finally {
    client.destroy();
  }
}
