/** `npm run ask -- NAME`: puts one of the saved queries to the logs and prints its answer as a table. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  CloudWatchLogsClient,
  GetQueryResultsCommand,
  type ResultField,
  StartQueryCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { type Question, questionOf } from "./question.ts";
import { tableOf } from "./table-of.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

async function answerTo({ region, groups, query, from, to }: Question): Promise<readonly ResultField[][]> {
  const logs = new CloudWatchLogsClient({ region });
  const { queryId } = await logs.send(
    new StartQueryCommand({
      logGroupNames: [...groups],
      queryString: query,
      startTime: seconds(from),
      endTime: seconds(to),
      limit: 200,
    }),
  );
  for (;;) {
    const { status, results = [] } = await logs.send(new GetQueryResultsCommand({ queryId }));
    if (status === "Complete") return results;
    if (status !== "Running" && status !== "Scheduled") throw new Error(`The query ended as ${status}.`);
    await sleep(500);
  }
}

try {
  const question = questionOf(process.argv.slice(2), new Date());
  print(`${question.from.toISOString()} to ${question.to.toISOString()}`);
  const rows = await answerTo(question);
  for (const line of tableOf(rows)) print(line);
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
