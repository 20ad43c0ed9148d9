/**
 * Every error that Serenya answers with: one closed table, so that a code means the same on every route, in
 * the client, in the logs and in the docs. `message` is for developers, `action` for the person; neither
 * ever holds health data.
 */
interface ErrorEntry {
  readonly status: number;
  readonly message: string;
  readonly action: string;
}

export const errors = {
  validation_failed: {
    status: 400,
    message: "The request does not have the form that the operation asks for; `fields` says where.",
    action: "Something was missing or mistyped. Check it and try again.",
  },
  body_too_large: {
    status: 413,
    message: "The request body is larger than this operation takes.",
    action: "That is too large to send. Try something smaller.",
  },
  unauthorized: {
    status: 401,
    message: "No valid access token was sent, or its session has ended.",
    action: "Please sign in again.",
  },
  route_not_found: {
    status: 404,
    message: "There is no operation with this method and path.",
    action: "This page does not exist. Go back and try again.",
  },
  internal_error: {
    status: 500,
    message: "Something failed inside; the correlation id finds it in the logs.",
    action: "Something went wrong on our side. Please try again in a few minutes.",
  },
  service_unavailable: {
    status: 503,
    message: "A part that this operation needs is not answering.",
    action: "Serenya is busy right now. Please try again in a few minutes.",
  },
  not_available: {
    status: 501,
    message: "This operation is described in the contract and not yet offered by this system.",
    action: "This is not available yet.",
  },
  limit_reached: {
    status: 429,
    message: "The account has used up what it may do today; `retryAt` says when it may again.",
    action: "You have reached today's limit. You can try again tomorrow.",
  },

  identity_token_invalid: {
    status: 401,
    message: "The identity token's signature, issuer, audience, time or nonce does not hold.",
    action: "Signing in with this provider did not work. Please try again.",
  },
  identity_provider_unavailable: {
    status: 503,
    message: "The identity provider's public keys could not be fetched.",
    action: "The sign-in provider is not answering. Please try again in a few minutes.",
  },
  identity_email_missing: {
    status: 422,
    message: "The identity token holds no verified e-mail address.",
    action: "Please use an account whose e-mail address is confirmed.",
  },
  account_exists: {
    status: 409,
    message: "This identity already has an account.",
    action: "You already have an account. Please sign in instead.",
  },
  account_not_found: {
    status: 404,
    message: "This identity has no account.",
    action: "We found no account for you. Please set one up first.",
  },
  consent_required: {
    status: 422,
    message: "Not all five consents were given; `fields` names the missing ones.",
    action: "Please read and tick both boxes to go on.",
  },
  consent_outdated: {
    status: 409,
    message: "A consent was given to a text that is no longer the current one; `fields` names it.",
    action: "Our terms have changed. Please read and accept the new ones.",
  },
  refresh_token_invalid: {
    status: 401,
    message: "The refresh token is unknown, expired or was used before; its session has ended.",
    action: "Please sign in again.",
  },
  profile_conflict: {
    status: 409,
    message: "The profile was changed by another request at the same moment.",
    action: "Please try that again.",
  },

  job_not_found: {
    status: 404,
    message: "There is no such job for this account.",
    action: "We can't find this document. It may have been removed already.",
  },
  job_not_ready: {
    status: 409,
    message: "The job has not finished; ask for its status first.",
    action: "This is still being worked on. Please wait a little.",
  },
  job_failed: {
    status: 409,
    message: "The job ended without a result; its status says with which code.",
    action: "This document could not be read. Its status says why.",
  },
  job_cleaned: {
    status: 410,
    message: "The job's files were deleted at the device's request.",
    action: "This was already delivered to your device and deleted from our server.",
  },

  document_unsupported: {
    status: 415,
    message: "The document is not of a type that can be read.",
    action: "Please send the report as a PDF or as a photo (JPEG, PNG, WebP, HEIC or TIFF).",
  },
  document_too_large: {
    status: 413,
    message: "The document is larger than 10 MB, or unpacks to far more.",
    action: "This file is too large. Please send one of at most 10 MB, or fewer pages at a time.",
  },
  document_too_many_pages: {
    status: 422,
    message: "The document has more than 50 pages.",
    action: "This file has too many pages. Please send only the pages with results.",
  },
  document_too_many_pixels: {
    status: 422,
    message: "The picture has more than 40 million pixels.",
    action:
      "This picture is larger than we can read. Please set your camera to 12 megapixels and take it again.",
  },
  document_encrypted: {
    status: 422,
    message: "The document needs a password, or another one than was given.",
    action: "This file is locked with a password. Please save a copy without the password and send that.",
  },
  document_empty: {
    status: 422,
    message: "The document has no pages or no content.",
    action: "This file is empty. Please check it and send it again.",
  },
  document_damaged: {
    status: 422,
    message: "The document could not be opened.",
    action: "This file seems to be damaged. Please download it again and send the new copy.",
  },
  document_no_text_layer: {
    status: 422,
    message: "No print was found on the document's pages.",
    action:
      "We found no print in this picture. Please take it again in good light, with the whole page in view.",
  },
  document_not_a_lab_report: {
    status: 422,
    message: "The document does not look like a laboratory report.",
    action: "We found no lab results in this file. Please check that it is the right one.",
  },
  document_timed_out: {
    status: 422,
    message: "Reading the document took longer than allowed.",
    action: "This file took too long to read. Please send fewer pages at a time.",
  },
  document_mismatch: {
    status: 422,
    message: "The uploaded object's size, type or checksum differs from what was announced.",
    action: "The upload was damaged on its way. Please send the file again.",
  },
  document_expired: {
    status: 422,
    message: "What was sent was older than 48 hours when its turn came, and was deleted unread.",
    action: "This waited for too long and was deleted unread. Please send it again.",
  },
  processing_failed: {
    status: 500,
    message: "Every attempt at the job ended in a fault of ours.",
    action: "We could not finish this because of a problem on our side. Please try again later.",
  },
  premium_required: {
    status: 402,
    message: "The operation is part of the premium tier, and no free report is left.",
    action: "Doctor's reports are part of Serenya Premium.",
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/** Where a request differs from what the operation asks for. `path` names a field, never its content. */
export interface FieldFault {
  readonly path: string;
  readonly problem: string;
}

/** An error as data: what a use case returns and the envelope carries. */
export interface Failure<Code extends ErrorCode = ErrorCode> {
  readonly code: Code;
  readonly fields?: readonly FieldFault[];
  /** ISO 8601 time from which trying again makes sense. */
  readonly retryAt?: string;
}

export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errors, text);

/** The codes with which a job may end as failed. */
export const jobFailureCodes = [
  "document_unsupported",
  "document_too_large",
  "document_too_many_pages",
  "document_too_many_pixels",
  "document_encrypted",
  "document_empty",
  "document_damaged",
  "document_no_text_layer",
  "document_not_a_lab_report",
  "document_timed_out",
  "document_mismatch",
  "document_expired",
  "processing_failed",
] as const satisfies readonly ErrorCode[];
export type JobFailureCode = (typeof jobFailureCodes)[number];
