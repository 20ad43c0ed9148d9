import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { jobIdOfIncoming } from "@serenya/domain";
import { z } from "zod";
import { queueName } from "../../constructs/names.ts";
import type { DeadLetter, DeadLetters } from "../dead-letter.ts";
import type { AwsPlaces } from "./places.ts";

/** Seconds for which nobody else sees what we look at: long enough for an operator to answer. */
const visibility = 300;

/** The dead letters of the queue before `process`. */
export async function queueDeadLetters({ environment, client }: AwsPlaces): Promise<DeadLetters> {
  const sqs = new SQSClient(client);
  const urlOf = async (name: "process" | "process-dead") =>
    (await sqs.send(new GetQueueUrlCommand({ QueueName: queueName(environment, name) }))).QueueUrl;
  const [QueueUrl, dead] = [await urlOf("process"), await urlOf("process-dead")];
  const held = new Set<string>();

  return {
    async all() {
      const letters: DeadLetter[] = [];
      // An empty answer may come while messages are left: only the second one counts.
      for (let empty = 0; empty < 2; ) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl: dead,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: visibility,
            WaitTimeSeconds: 1,
            MessageSystemAttributeNames: ["ApproximateReceiveCount"],
          }),
        );
        if (Messages.length === 0) empty++;
        for (const { ReceiptHandle: handle = "", Body: body = "", Attributes } of Messages) {
          held.add(handle);
          const receives = Number(Attributes?.ApproximateReceiveCount ?? 0);
          letters.push({ handle, body, jobId: jobIdIn(body), receives });
        }
      }
      return letters;
    },
    async sendAgain({ body }) {
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
    },
    async remove({ handle }) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl: dead, ReceiptHandle: handle }));
      held.delete(handle);
    },
    async release() {
      for (const ReceiptHandle of held)
        await sqs.send(
          new ChangeMessageVisibilityCommand({ QueueUrl: dead, ReceiptHandle, VisibilityTimeout: 0 }),
        );
    },
  };
}

const notificationSchema = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })).min(1),
});

/** The job that a bucket's notification is about. */
function jobIdIn(body: string): string | undefined {
  try {
    const key = notificationSchema.parse(JSON.parse(body)).Records[0]?.s3.object.key ?? "";
    return jobIdOfIncoming(decodeURIComponent(key.replaceAll("+", " ")));
  } catch {
    return undefined;
  }
}
