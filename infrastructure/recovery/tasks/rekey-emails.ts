import { ok } from "@serenya/contract";
import {
  addPepper,
  changeEmailPeppers,
  type DropRefusal,
  dropOldPeppers,
  loadEmailPeppers,
  rekeyAll,
} from "@serenya/domain/operate";
import { RecoverFault } from "../fault.ts";
import type { Task, TaskContext } from "../task.ts";

type Step = "add" | "walk" | "drop";
const plans: Readonly<Record<Step, string>> = {
  add: "Make a new pepper, and file new accounts under it from now on.",
  walk: "File every account under the current pepper. It can break off and begin again.",
  drop: "Destroy the old peppers, if no account is filed under them any more.",
};
const isStep = (word: string | undefined): word is Step => word !== undefined && word in plans;

export const rekeyEmails: Task = {
  name: "rekey-emails",
  summary: "a new pepper for the index of e-mail addresses",
  usage: "[add | walk | drop]",
  help: [
    "Without a step: says which peppers there are. Steps: add; wait 6 minutes; walk; drop. Sign-in never looks here (it",
    "goes by the provider's identity), and who looks somebody up by address tries every pepper that is left: nobody",
    "notices anything, whenever it is broken off.",
  ],
  worksOn: "aws and local",
  async run(context) {
    const { installation, words, agree, answer } = context;
    const [step] = words;
    const { current, peppers } = await loadEmailPeppers(installation.deps);
    if (step === undefined) return answer({ current, versions: Object.keys(peppers) });
    if (!isStep(step)) throw new RecoverFault("usage", "The steps are: add, walk, drop.");
    if (await agree([plans[step]])) await steps[step](context);
  },
};

const steps: Readonly<Record<Step, (context: TaskContext) => Promise<void>>> = {
  async add({ installation: { deps }, answer }) {
    const changed = await changeEmailPeppers(deps, "add", (held) => ok(addPepper(held, deps.clock.now())));
    if (changed.ok) answer({ current: changed.value.current, versions: Object.keys(changed.value.peppers) });
  },
  async walk({ installation: { deps }, say, answer }) {
    const held = await loadEmailPeppers(deps);
    answer(await rekeyAll(deps, held, ({ seen }) => say(`${seen} accounts so far`)));
  },
  async drop({ installation: { deps }, answer }) {
    const changed = await changeEmailPeppers<DropRefusal>(deps, "drop", (held) =>
      dropOldPeppers(deps, held, deps.clock.now()),
    );
    if (!changed.ok) throw refusal(changed.error);
    answer({ current: changed.value.current, versions: Object.keys(changed.value.peppers) });
  },
};

function refusal(error: DropRefusal): RecoverFault {
  switch (error.code) {
    case "too-soon":
      return new RecoverFault(
        "too-soon",
        `Functions may still use the old pepper until ${error.until.toISOString()}.`,
      );
    case "still-in-use":
      return new RecoverFault(
        "not-possible-now",
        `${error.accounts} accounts are filed under old peppers: walk first.`,
      );
    case "nothing-to-drop":
      return new RecoverFault("not-possible-now", "There is only one pepper.");
  }
}
