/** Why an upload is refused, in S3's words: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const refusals = {
  AccessDenied: 403,
  BadDigest: 400,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  IncompleteBody: 400,
  InvalidArgument: 400,
  MalformedPOSTRequest: 400,
  MethodNotAllowed: 405,
  SignatureDoesNotMatch: 403,
} as const;

export type RefusalCode = keyof typeof refusals;

/** A refused upload. The message says what is wrong and repeats nothing of what was sent. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly status: number;
  readonly message: string;
}

export const refusal = (code: RefusalCode, message: string): Refusal => ({
  code,
  status: refusals[code],
  message,
});
