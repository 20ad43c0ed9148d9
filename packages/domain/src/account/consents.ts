import {
  type Consent,
  type ConsentName,
  type ConsentsGiven,
  consentNames,
  consentTexts,
  err,
  type Failure,
  ok,
  type Result,
} from "@serenya/contract";

/** All five consents, each to the current text, or the names of those that are missing or outdated. */
export function acceptAllConsents(
  given: ConsentsGiven,
  now: Date,
): Result<Record<ConsentName, Consent>, Failure<"consent_required" | "consent_outdated">> {
  const missing = consentNames.filter((name) => !given[name]);
  if (missing.length > 0) {
    return err({ code: "consent_required", fields: missing.map((name) => fault(name, "is missing")) });
  }
  const accepted = acceptConsents(given, now);
  return accepted.ok ? ok(accepted.value as Record<ConsentName, Consent>) : accepted;
}

/** Those consents that were given, each to the current text. */
export function acceptConsents(
  given: ConsentsGiven,
  now: Date,
): Result<Partial<Record<ConsentName, Consent>>, Failure<"consent_outdated">> {
  const outdated = consentNames.filter(
    (name) => given[name] && given[name].version !== consentTexts[name].version,
  );
  if (outdated.length > 0) {
    return err({
      code: "consent_outdated",
      fields: outdated.map((name) => fault(name, `the current version is ${consentTexts[name].version}`)),
    });
  }
  const accepted: Partial<Record<ConsentName, Consent>> = {};
  for (const name of consentNames) {
    const consent = given[name];
    if (consent) accepted[name] = { ...consent, givenAt: now.toISOString() };
  }
  return ok(accepted);
}

const fault = (name: ConsentName, problem: string) => ({ path: `consents.${name}`, problem });
