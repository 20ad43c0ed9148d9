import { measureDocument, type Outcome, type Task } from "./one-document.ts";

/** What the process answers to a task. */
export type Answer = { readonly outcome: Outcome } | { readonly task: Task; readonly defect: string };

process.on("disconnect", () => process.exit());
process.on("message", (task: Task) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});

async function answerTo(task: Task): Promise<Answer> {
  try {
    return { outcome: await measureDocument(task) };
  } catch (defect) {
    return { task, defect: String(defect) };
  }
}
