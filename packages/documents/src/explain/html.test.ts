import { expect, test } from "vitest";
import { html } from "./html.ts";

test("what a document says stays text, in content and in attributes", () => {
  const said = `"><script>alert('x')</script>&amp;`;
  expect(html`<p title="${said}">${said}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">' +
      "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>",
  );
});

test("marks that turn or hide text are written out", () => {
  expect(html`${"4\u202e2\u200b\u0000"}`.markup).toBe("4{U+202E}2{U+200B}{U+0}");
});

test("takes markup, lists and nothing", () => {
  const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${null}${false}${3}</ul>`.markup).toBe("<ul><li>a</li><li>&lt;b&gt;</li>3</ul>");
});
