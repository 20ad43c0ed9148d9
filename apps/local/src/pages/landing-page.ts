import { basePath } from "@serenya/contract";
import { html } from "./html.ts";
import { renderPage } from "./page.ts";

/** What somebody sees who opens the printed address. */
export function landingPage(url: string): string {
  return renderPage({
    title: "Serenya on this machine",
    body: html`
<h1>Understand your lab report</h1>
<p class="lead">Serenya reads a lab report and shows every result with its place on the page. What it can't read
for certain it asks you about. This is the whole system, running on this machine alone.</p>
<section class="card">
<h2>Read a report</h2>
<p>In a second terminal, in the same folder, with any PDF of a lab report:</p>
<pre><code>npx serenya journey report.pdf --url ${url}</code></pre>
<p>It signs in, uploads the file, waits, opens the sealed result, prints it, and has everything deleted. To read a
file without this system at all:</p>
<pre><code>npx serenya read report.pdf</code></pre>
</section>
<div class="pair">
<section class="card">
<h2>What it is</h2>
<ul>
<li>An AI system that reads what is printed on a report.</li>
<li>Private: results are sealed to your device's key, and uploads are deleted as soon as they are read.</li>
<li>Open about doubt: nothing uncertain is shown as certain.</li>
</ul>
</section>
<section class="card">
<h2>What it is not</h2>
<ul>
<li>Not a doctor, and not a diagnosis.</li>
<li>Not reviewed by a clinician yet.</li>
<li>Not for emergencies: call your emergency number if you feel very unwell.</li>
</ul>
</section>
</div>
<section class="card">
<h2>For developers</h2>
<ul>
<li><a href="/operations">What this system does, in figures</a></li>
<li><a href="${basePath}/docs">The API, to read</a></li>
<li><a href="${basePath}/openapi.json">The API as OpenAPI 3.1</a></li>
<li>Sign-in runs through development providers on this machine that stand in for Google and Apple.</li>
</ul>
</section>
<footer>The app comes later; until then the command line is the way in.</footer>`,
  });
}
