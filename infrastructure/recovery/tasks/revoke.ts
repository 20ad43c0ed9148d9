import { revokeAllSessions, revokeSession } from "@serenya/domain/operate";
import { findPerson } from "../find-person.ts";
import type { Task } from "../task.ts";

export const revoke: Task = {
  name: "revoke",
  summary: "end every session at once, or one person's",
  usage: "--all | --email ADDRESS | --user ID",
  help: [
    "After it, every token and every refresh that was given before is refused: at once by the functions, after 60 s at",
    "most where the gateway still has an answer of the authorizer. Everybody signs in again; nothing else is lost.",
  ],
  worksOn: "aws and local",
  options: { all: { type: "boolean" }, email: { type: "string" }, user: { type: "string" } },
  async run({ installation, options, say, agree }) {
    const { deps, name } = installation;
    if (options.all) {
      if (!(await agree([`End every session in ${name}: everybody has to sign in again.`]))) return;
      const { validAfter } = await revokeAllSessions(deps);
      say(`Sessions that began before ${validAfter.toISOString()} are over. Done everywhere within 60 s.`);
      return;
    }
    const person = await findPerson(deps, options);
    if (!(await agree([`End the session of ${person.id} in ${name}.`]))) return;
    const ended = await revokeSession(deps, person);
    say(ended ? "The session is over. Done everywhere within 60 s." : "There was no session.");
  },
};
