import {
  addSigningKey,
  changeSigningKeys,
  describeSigningKeys,
  loadSigningKeys,
  type RotationRefusal,
  retireSigningKeys,
  switchSigningKey,
} from "@serenya/domain/operate";
import { RecoverFault } from "../fault.ts";
import type { Installation } from "../installation.ts";
import type { Task } from "../task.ts";

const plans = {
  add: "Make a new key known to everybody. Nobody signs with it yet.",
  switch: "Sign with the new key from now on. What the old one signed is accepted as before.",
  retire:
    "Accept nothing more that old keys signed, and destroy their private halves. Receipts can be checked for ever.",
} as const;
type Step = keyof typeof plans;
const isStep = (word: string | undefined): word is Step => word !== undefined && word in plans;

export const rotateKeys: Task = {
  name: "rotate-keys",
  summary: "new signing keys, without signing anybody out",
  usage: "[add | switch | retire [--compromised]]",
  help: [
    "Without a step: says which keys there are. Three steps, in this order:",
    "  add      the new key is published; wait 6 minutes, until every process has read the secret again",
    "  switch   the new key signs; wait 21 minutes, until no token of the old one is alive",
    "  retire   the old key is accepted no more",
    "A step that comes too soon is refused and says from when it can be taken. A local process is stopped meanwhile, so",
    "add and switch need no pause there. --compromised retires at once: tokens of the old key are refused within 5",
    "minutes, and apps refresh or sign in again. Somebody has the key? Then also: revoke --all.",
  ],
  worksOn: "aws and local",
  options: { compromised: { type: "boolean" } },
  async run({ installation, words: [step], options, say, answer, agree }) {
    const { deps } = installation;
    if (step === undefined) return answer(describeSigningKeys(await loadSigningKeys(deps)));
    if (!isStep(step)) throw new RecoverFault("usage", "The steps are: add, switch, retire.");
    if (!(await agree([plans[step]]))) return;
    const changed = await take(installation, step, options.compromised === true);
    if (!changed.ok) throw refusal(changed.error);
    answer(describeSigningKeys(changed.value));
    say("Done, and written down in the events.");
  },
};

function take({ deps, folder }: Installation, step: Step, isCompromised: boolean) {
  const now = deps.clock.now();
  const isAlone = folder !== undefined;
  return changeSigningKeys<RotationRefusal>(deps, step, (held) => {
    if (step === "add") return addSigningKey(held, now);
    if (step === "switch") return switchSigningKey(held, now, { isAlone });
    return retireSigningKeys(held, now, { isCompromised });
  });
}

function refusal(error: RotationRefusal): RecoverFault {
  switch (error.code) {
    case "too-soon":
      return new RecoverFault("too-soon", `This step can be taken from ${error.until.toISOString()} on.`);
    case "key-already-waiting":
      return new RecoverFault("not-possible-now", "A new key is there already: go on with switch.");
    case "no-key-waiting":
      return new RecoverFault("not-possible-now", "There is no new key: begin with add.");
    case "nothing-to-retire":
      return new RecoverFault("not-possible-now", "No old key is left to retire.");
  }
}
