/** The page's own styles: system fonts, light and dark by the reader's setting, one column on a phone. */
export const style = `
:root {
  --paper: #fbfaf7; --card: #ffffff; --ink: #23262b; --soft: #5d636d; --line: #e3e0d8; --wash: #f3f1ea;
  --link: #0b5e72; --get: #1d6b45; --post: #0b5e9e; --put: #8a5a00; --delete: #a3312a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1d2024; --ink: #e8e6e1; --soft: #a4a9b1; --line: #33373d; --wash: #24282d;
    --link: #79c7d8; --get: #79cf9f; --post: #86c0f2; --put: #e3b565; --delete: #f0968f;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0 auto; max-width: 78rem; padding: 0 1.5rem 6rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3.5rem;
}
header, main { grid-column: 2; min-width: 0; }
nav { grid-column: 1; grid-row: 1 / span 2; align-self: start; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; }
a { color: var(--link); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.5rem 1rem; z-index: 2; }
code, pre { font: 0.86em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
small { color: var(--soft); }

header { padding: 3rem 0 0.5rem; }
h1 { margin: 0; font-size: 2.2rem; letter-spacing: -0.02em; line-height: 1.15; }
h1 span { color: var(--soft); font-weight: 400; }
header p, .lead { color: var(--soft); max-width: 44rem; }
.lead { margin: 0; }

nav > details { padding: 3.4rem 0 2rem; font-size: 0.92rem; }
@media (min-width: 60.01rem) {
  @supports selector(::details-content) {
    nav summary { display: none; }
    nav > details::details-content { content-visibility: visible; block-size: auto; }
  }
}
nav h2 { margin: 1.1rem 0 0.25rem; font-size: 0.78rem; letter-spacing: 0.07em; text-transform: uppercase; }
nav h2 a { color: var(--soft); text-decoration: none; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.16rem 0; color: var(--ink); text-decoration: none; }
nav li a:hover span:last-child, nav .schemas a:hover { text-decoration: underline; }
.method { font: 700 0.7rem/1 ui-monospace, Menlo, Consolas, monospace; letter-spacing: 0.02em; }
nav .method { width: 3.1rem; flex: none; }
.method.get { color: var(--get); } .method.post { color: var(--post); }
.method.put { color: var(--put); } .method.delete { color: var(--delete); }

.group { margin-top: 3.5rem; }
.group > h2 { margin: 0; font-size: 1.6rem; text-transform: capitalize; letter-spacing: -0.01em; }
.group > p { margin: 0.2rem 0 0; color: var(--soft); }
.operation, .schema {
  margin-top: 1.5rem; padding: 1.4rem 1.6rem 1.6rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px;
}
.operation:target, .schema:target { border-color: var(--link); }
h3 { margin: 0; font-size: 1.15rem; line-height: 1.35; }
.anchor { color: inherit; text-decoration: none; }
.anchor:hover::after { content: " #"; color: var(--soft); }
.route { margin: 0.6rem 0 0; padding: 0.5rem 0.8rem; background: var(--wash); border-radius: 8px; }
.route .method { margin-right: 0.4rem; font-size: 0.8rem; }
.auth, .plain { margin: 0.6rem 0 0; color: var(--soft); }
h4 { margin: 1.5rem 0 0.3rem; font-size: 0.95rem; }
.choice { margin: 1rem 0 0.2rem; color: var(--soft); }

table { width: 100%; border-collapse: collapse; font-size: 0.93rem; }
thead th { font-size: 0.78rem; font-weight: 600; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; padding-bottom: 0.25rem; }
th:last-child, td:last-child { padding-right: 0; }
tbody th { font-weight: 500; }
.fields th:first-child { width: 36%; }
.errors th:first-child { width: 4.5rem; } .errors th:nth-child(2) { width: 34%; }
.status { font-variant-numeric: tabular-nums; color: var(--soft); font-weight: 400; }
.optional { color: var(--soft); font-size: 0.8rem; font-weight: 400; white-space: nowrap; }
.meaning { display: block; color: var(--soft); }
details:not(nav *) { margin-top: 0.8rem; }
summary { cursor: pointer; color: var(--link); padding: 0.2rem 0; }
pre { margin: 0.4rem 0 0; padding: 0.9rem 1rem; background: var(--wash); border-radius: 8px; overflow-x: auto; }
pre code { overflow-wrap: normal; }

@media (max-width: 60rem) {
  body { display: block; padding: 0 1rem 4rem; }
  header { padding-top: 1.5rem; }
  nav { position: static; max-height: none; }
  nav > details { margin: 1.2rem 0; padding: 0.3rem 1rem;
    background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
  nav summary { min-height: 2.6rem; line-height: 2.2rem; }
  nav li a { min-height: 2.6rem; align-items: center; }
  nav ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr)); column-gap: 1rem; }
  .operation, .schema { padding: 1.1rem 1rem 1.2rem; }
}
@media (max-width: 38rem) {
  thead { position: absolute; left: -99rem; }
  table, tbody, tr, tbody th, td { display: block; width: auto; }
  .fields th:first-child, .errors th:nth-child(2) { width: auto; }
  tr { border-top: 1px solid var(--line); padding: 0.55rem 0; }
  tbody th, td { border: 0; padding: 0.05rem 0; }
  .errors td.status { float: left; margin-right: 0.7rem; }
}
@media print { nav { display: none; } body { display: block; } .operation, .schema { break-inside: avoid-page; } }
`;
