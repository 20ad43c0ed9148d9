/** One rule of a prompt. The model is asked to keep it; that it holds is seen to by code, and tested by this id. */
export interface PromptRule {
  readonly id: string;
  readonly text: string;
}

/** A prompt's text: what the model is, then its rules as a list. */
export const systemText = (role: string, rules: readonly PromptRule[]): string =>
  [role, ...rules.map(({ text }) => `- ${text}`)].join("\n");
