/** What the page of figures adds to the common style. Colours of bars have 3:1 or more against the card. */
export const operationsStyle = `
:root { --s0: #0b6257; --s1: #b4530a; --s2: #3f5fc4; --s3: #8a3d8f; --s4: #6b6f6e; --bad: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --s0: #6fd0bf; --s1: #f0a35e; --s2: #9db4ff; --s3: #dc9be0; --s4: #a9b6b3; --bad: #ff8a80; }
}
main { max-width: 76rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; list-style: none; margin: 0 0 1rem; padding: 0; }
nav li + li { margin-top: 0; }
nav a { display: inline-block; padding: .55rem 0; }
nav a[aria-current] { font-weight: 700; color: var(--ink); }
h2 { margin: 2.5rem 0 .4rem; font-size: 1.4rem; }
h3 { margin: 0 0 .2rem; font-size: 1.05rem; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); align-items: start; }
.widget { margin: 0; min-width: 0; }
.whole { grid-column: 1 / -1; }
.scale { margin: 0; color: var(--soft); font-size: .85rem; }
.chart { display: block; width: 100%; height: 7rem; background: var(--code); border-radius: .3rem; }
.times { display: flex; justify-content: space-between; margin: .2rem 0 .7rem; color: var(--soft); font-size: .85rem; }
.empty { color: var(--soft); font-style: italic; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: .2rem solid var(--accent); outline-offset: .15rem; }
@media (max-width: 30rem) { .whole table { font-size: .8rem; } .whole th, .whole td { padding-right: .45rem; } .whole th:first-child { min-width: 4.6rem; } }
table { width: 100%; border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem .3rem 0; text-align: right; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th:first-child { text-align: left; min-width: 5.2rem; overflow-wrap: break-word; }
thead th { color: var(--soft); font-weight: 600; }
tbody th { font-weight: 500; }
td.bad { color: var(--bad); font-weight: 700; }
td { white-space: nowrap; }
.swatch { display: inline-block; width: .7rem; height: .7rem; margin-right: .45rem; border-radius: .15rem; }
rect.s0 { fill: var(--s0); } rect.s1 { fill: var(--s1); } rect.s2 { fill: var(--s2); } rect.s3 { fill: var(--s3); } rect.s4 { fill: var(--s4); }
.swatch.s0 { background: var(--s0); } .swatch.s1 { background: var(--s1); } .swatch.s2 { background: var(--s2); } .swatch.s3 { background: var(--s3); } .swatch.s4 { background: var(--s4); }
summary { cursor: pointer; padding: .55rem 0; color: var(--accent); }
summary:focus-visible { outline: .2rem solid var(--accent); outline-offset: .15rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
