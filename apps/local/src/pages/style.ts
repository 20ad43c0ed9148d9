/** One quiet style for the pages of the local system: no font, picture or script from anywhere. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f7f5f0; --card: #ffffff; --ink: #1d2a2a; --soft: #53605f; --line: #d9d5ca;
  --accent: #0b6257; --on-accent: #ffffff; --note: #fbf1d9; --note-ink: #5a4108; --code: #efece4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131a1a; --card: #1b2424; --ink: #e8eeec; --soft: #a9b6b3; --line: #33403f;
    --accent: #6fd0bf; --on-accent: #06231f; --note: #33290f; --note-ink: #f0dca6; --code: #121818;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 2rem 1.25rem 3rem; min-height: 100vh; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
main { max-width: 44rem; margin: 0 auto; }
main.narrow { max-width: 26rem; }
.brand { display: flex; align-items: center; gap: .6rem; margin: 0 0 1.75rem; font-weight: 650; letter-spacing: .01em; }
.brand svg { width: 1.75rem; height: 1.75rem; flex: none; color: var(--accent); }
h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 6vw, 2.3rem); line-height: 1.18; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 0 0 .6rem; font-size: 1.05rem; }
p { margin: 0 0 .9rem; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 38rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.25rem; margin: 1.25rem 0 0; }
.card > :last-child { margin-bottom: 0; }
.pair { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); margin-top: 1.25rem; }
.pair .card { margin: 0; }
ul, ol { margin: 0 0 .9rem; padding-left: 1.2rem; }
li + li { margin-top: .35rem; }
code { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: 0 0 .9rem; padding: .8rem .9rem; background: var(--code); border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .2em; }
.note { background: var(--note); color: var(--note-ink); border-radius: .7rem; padding: .8rem 1rem; margin: 0 0 1.25rem; font-size: .95rem; }
.fault { border-left: .3rem solid #b3261e; padding-left: .8rem; }
label { display: block; margin: 0 0 .3rem; font-weight: 600; }
.hint { color: var(--soft); font-size: .9rem; margin: 0 0 .4rem; }
input {
  width: 100%; font: inherit; color: inherit; background: var(--paper); padding: .7rem .8rem; margin: 0 0 1rem;
  border: 1px solid var(--soft); border-radius: .55rem;
}
button {
  width: 100%; min-height: 2.9rem; font: inherit; font-weight: 650; cursor: pointer; padding: .7rem 1rem;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: .55rem;
}
button.plain { color: var(--accent); background: none; border-color: transparent; margin-top: .4rem; }
a:focus-visible, input:focus-visible, button:focus-visible { outline: .2rem solid var(--accent); outline-offset: .15rem; }
footer { margin-top: 2rem; color: var(--soft); font-size: .9rem; }
`;
