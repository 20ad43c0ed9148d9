import { behindApi, logDep } from "../compose-aws.ts";
import { chatPrompts } from "./handler.ts";

export const handler = behindApi(chatPrompts({ ...logDep() }));
