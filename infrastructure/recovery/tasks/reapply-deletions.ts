import { forgetAgain } from "../restore/forget-again.ts";
import type { Task } from "../task.ts";

export const reapplyDeletionsTask: Task = {
  name: "reapply-deletions",
  summary: "delete again whoever has come back by a restore",
  usage: "",
  help: [
    "Holds every account against every account_deleted among the events, and makes profiles and identity guards agree.",
    "Of a local process: after putting an older state folder back beside newer events.",
  ],
  worksOn: "aws and local",
  async run({ installation, answer, agree }) {
    const seen = await forgetAgain(installation.deps, { isDryRun: true });
    const plan = `Of ${seen.accounts} accounts in ${installation.name}, delete ${seen.forgotten} that had been deleted.`;
    if (await agree([plan])) answer(await forgetAgain(installation.deps));
  },
};
