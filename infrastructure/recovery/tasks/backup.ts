import { CreateBackupCommand, DescribeBackupCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { awsOf } from "../aws/of.ts";
import { RecoverFault } from "../fault.ts";
import { stampOf, until } from "../restore/wait.ts";
import type { Task } from "../task.ts";

export const backup: Task = {
  name: "backup",
  summary: "back the table up, as before a change that is hard to take back",
  usage: "",
  help: [
    "Takes minutes at most, and slows nothing down. Delete it within 35 days: we tell people who leave that they are",
    "gone from backups by then.",
  ],
  worksOn: "aws",
  async run({ installation, say, agree }) {
    const { client, tableName } = awsOf(installation);
    const name = `${tableName}-${stampOf(installation.deps.clock.now())}`;
    if (!(await agree([`Back ${tableName} up as ${name}.`]))) return;
    const dynamo = new DynamoDBClient(client);
    const { BackupDetails } = await dynamo.send(
      new CreateBackupCommand({ TableName: tableName, BackupName: name }),
    );
    const BackupArn = BackupDetails?.BackupArn;
    if (!BackupArn) throw new RecoverFault("aws-refused", "DynamoDB made no backup.");
    await until(async () => {
      const { BackupDescription } = await dynamo.send(new DescribeBackupCommand({ BackupArn }));
      return BackupDescription?.BackupDetails?.BackupStatus === "AVAILABLE";
    });
    say(`Done. Back from it: restore-table --backup ${BackupArn}`);
  },
};
