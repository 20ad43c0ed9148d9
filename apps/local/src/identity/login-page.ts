import type { Provider } from "@serenya/contract";
import { type Html, html } from "../pages/html.ts";
import { renderPage } from "../pages/page.ts";

const providerNames: Record<Provider, string> = { google: "Google", apple: "Apple" };

/** What was typed the last time, and what is wrong with it. */
export interface LoginAttempt {
  readonly email: string;
  readonly name: string;
  readonly problem: string;
}

/** The page on which one says who one is. There is no password: anybody on this machine is believed. */
export function loginPage(provider: Provider, attempt?: LoginAttempt): string {
  const stands = providerNames[provider];
  return renderPage({
    title: `${attempt ? "Please check: " : ""}Sign in (development) · Serenya`,
    narrow: true,
    body: html`
<h1>Sign in</h1>
<p class="note"><strong>This is not ${stands}.</strong> It is a development sign-in that stands in for ${stands}
on this machine. Nothing you type here is sent anywhere else, and no password is asked for.</p>
<form method="post" class="card">
${attempt ? problem(attempt) : html``}
<label for="email">E-mail address</label>
<p class="hint" id="email-hint">Any address. The same one is the same account next time.</p>
<input id="email" name="email" type="email" required maxlength="254" autocomplete="email"
 aria-describedby="${attempt ? "problem " : ""}email-hint"${{ html: attempt ? ' aria-invalid="true"' : "" }} value="${attempt?.email ?? ""}">
<label for="name">Name</label>
<p class="hint" id="name-hint">May be left empty.</p>
<input id="name" name="name" type="text" maxlength="200" autocomplete="name" aria-describedby="name-hint" value="${attempt?.name ?? ""}">
<button type="submit" name="action" value="login">Continue to Serenya</button>
<button type="submit" name="action" value="cancel" class="plain" formnovalidate>Cancel</button>
</form>
<footer>By continuing you let Serenya see this e-mail address and name.</footer>`,
  });
}

const problem = (attempt: LoginAttempt): Html =>
  html`<p class="fault" id="problem" role="alert">${attempt.problem}</p>`;

/** Shown where a sign-in can't go on, in place of the provider library's own page. */
export function signInErrorPage(code: string): string {
  return renderPage({
    title: "Sign-in did not work · Serenya",
    narrow: true,
    body: html`
<h1>Sign-in did not work</h1>
<p class="card">The sign-in was asked for in a way that the development provider does not know, or it was left
open for too long. Go back to where you started and sign in again.</p>
<footer>For developers: <code>${code}</code></footer>`,
  });
}
