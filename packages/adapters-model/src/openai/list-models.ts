import OpenAI from "openai";

/** Ids of models as they may be shown: a server can answer with anything. */
const plainId = /^[\w.:/@+-]{1,100}$/;
const most = 20;

/** The models of a server that speaks OpenAI's protocol, sorted; undefined when it doesn't say within 5 s. */
export async function listModels({
  baseUrl,
  apiKey = "none",
}: {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
}): Promise<readonly string[] | undefined> {
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: 5_000,
    logLevel: "off",
  });
  try {
    const { data } = await client.models.list();
    return data
      .map(({ id }) => id)
      .filter((id) => plainId.test(id))
      .sort()
      .slice(0, most);
  } catch {
    return undefined;
  }
}
