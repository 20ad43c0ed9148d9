/** Light and dark; every colour has a sign or a line of its own beside it. */
export const style = `
:root{color-scheme:light dark;--ground:#f6f5f1;--card:#fff;--ink:#1d2428;--soft:#5b666d;--rule:#d9d8d2;--good:#0b6b4f;--good-soft:#e2f1ea;--doubt:#8f4a00;--doubt-soft:#fcecd6;--bad:#a3243b;--bad-soft:#fbe6ea;--link:#0a5a8a;--code:#eeede7}
@media (prefers-color-scheme:dark){:root{--ground:#14191c;--card:#1e2529;--ink:#e9ecec;--soft:#a3aeb3;--rule:#364147;--good:#71d3ae;--good-soft:#173a2e;--doubt:#f2b465;--doubt-soft:#40301a;--bad:#f58ea0;--bad-soft:#452129;--link:#83c6f2;--code:#2a3338}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem clamp(1rem,3vw,3rem) 4rem;max-width:112rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.3rem;margin:2.2rem 0 .6rem}h3{font-size:1.05rem;margin:1.4rem 0 .5rem}h2{scroll-margin-top:3.5rem}h4{font-size:1rem;margin:0;overflow-wrap:anywhere}
.file{overflow-wrap:anywhere;font-weight:700}
a{color:var(--link)}a:focus-visible,summary:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem}
.warning{background:var(--doubt-soft);border-left:4px solid var(--doubt);padding:.6rem .9rem;max-width:60rem;border-radius:0 6px 6px 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.6rem;margin:.5rem 0}
.tiles div{background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:.5rem .75rem}
dt,.label,.number{color:var(--soft);font-size:.8rem}dd{margin:0;overflow-wrap:anywhere}.tiles dd{font-weight:600}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem;background:var(--card);border:1px solid var(--rule);min-width:30rem}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--rule);vertical-align:top}thead th{color:var(--soft);font-weight:600;background:var(--code)}tbody th{font-weight:600}
.time,.number-cell{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.bar{width:8rem}.bar svg{display:block;width:7rem;height:.5rem;margin-top:.45rem}.bar rect{fill:var(--link)}
code{background:var(--code);border-radius:4px;padding:.05rem .3rem;font-size:.85em}pre{overflow:auto;max-height:40rem;background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:1rem;font-size:.8rem}
.status{display:inline-block;border-radius:99px;padding:0 .55rem;font-size:.8rem;font-weight:600;white-space:nowrap}
.status.verified{background:var(--good-soft);color:var(--good)}.status.confirm{background:var(--doubt-soft);color:var(--doubt)}
.chip{display:inline-block;background:var(--code);border-radius:99px;padding:.05rem .6rem;font-size:.8rem}
.switches{position:sticky;top:0;z-index:2;background:var(--ground);border:0;border-bottom:1px solid var(--rule);padding:.5rem 0;margin:2rem 0 0}.switches legend{float:left;font-weight:600;margin-right:1rem;font-size:.875rem}
.switch{display:inline-flex;align-items:center;gap:.35rem;margin-right:1rem;font-size:.875rem;min-height:1.6rem}.swatch{width:1.1rem;height:.7rem;border:2px solid;display:inline-block}
.swatch.values{border-color:#0b7a58}.swatch.parts{border-color:#1f6fb588;background:#1f6fb51c;border-width:1px}.swatch.unread{border-color:#b3203c;border-style:dashed;background:#b3203c33}.swatch.columns{border-color:#7a4fb5;border-style:solid none}.swatch.lines{border-color:#777;border-style:none none solid}.swatch.words{border-color:#999;border-width:1px}.swatch.hidden{border-color:#000;background:#e0a}
.sides{display:grid;grid-template-columns:minmax(0,11fr) minmax(0,10fr);gap:1.5rem;align-items:start}@media (max-width:62rem){.sides{grid-template-columns:minmax(0,1fr)}}
.page{margin:0;position:sticky;top:3.4rem;max-height:calc(100vh - 4rem);overflow:auto;border:1px solid var(--rule);border-radius:8px;background:#fff}@media (max-width:62rem){.page,.switches{position:static;max-height:none}.page .value{stroke-width:1.2}}
.page svg{display:block;width:100%;height:auto}
.page rect{fill:none;vector-effect:non-scaling-stroke}
.page .value{stroke-width:2}.page .value.verified{stroke:#0b7a58;fill:#0b7a5814}.page .value.confirm{stroke:#b35c00;stroke-dasharray:5 3;fill:#b35c0022}
.page a:hover .value,.page a:focus .value{fill:#ffd54a66}
.tag{font-weight:700;font-family:system-ui,sans-serif;paint-order:stroke;stroke:#fff;stroke-width:2px;stroke-linejoin:round}.tag.verified{fill:#0b6b4f}.tag.confirm{fill:#8f4a00}
.page .part{stroke-width:.8}.page .part.name{stroke:#1f6fb588;fill:#1f6fb51c}.page .part.unit{stroke:#7a4fb588;fill:#7a4fb51c}.page .part.range{stroke:#5b6b0088;fill:#5b6b001c}.page .part.flag{stroke:#b3203c88;fill:#b3203c1c}.page .part.history{stroke:#777;fill:#7772}
.page .unread{stroke:#b3203c;stroke-width:2;stroke-dasharray:7 3;fill:#b3203c1f}
.page .column{stroke:#7a4fb5;stroke-width:1;fill:#7a4fb50d}.column-name{fill:#5d3a91;font-family:system-ui,sans-serif}
.page .line{stroke:#777;stroke-width:1}.page .word{stroke:#aaa;stroke-width:.7}.page .word.doubted{stroke:#b35c00;stroke-width:1.5}.page .hidden-word{stroke:#000;fill:#e0a3;stroke-width:1}
body:has(#show-values:not(:checked)) .layer-values,body:has(#show-parts:not(:checked)) .layer-parts,body:has(#show-unread:not(:checked)) .layer-unread,body:has(#show-columns:not(:checked)) .layer-columns,body:has(#show-lines:not(:checked)) .layer-lines,body:has(#show-words:not(:checked)) .layer-words,body:has(#show-hidden:not(:checked)) .layer-hidden{display:none}
.row{background:var(--card);border:1px solid var(--rule);border-left:5px solid var(--good);border-radius:8px;padding:.75rem .9rem;margin:0 0 .8rem;scroll-margin-top:4rem}.row.confirm{border-left:5px dashed var(--doubt)}.row:target{outline:3px solid var(--link)}
.row h4{display:flex;gap:.5rem;align-items:baseline;flex-wrap:wrap}.row h4 .status{margin-left:auto}
.number{display:inline-block;min-width:1.4rem}
.seen{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center;margin:.5rem 0}.read{margin:0}.read strong{font-size:1.35rem;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.crop{background:#fff;border:1px solid var(--rule);border-radius:4px;max-width:100%;height:auto;display:block}.crop .about{fill:none;stroke:#b35c00;stroke-width:1.5;vector-effect:non-scaling-stroke}
.reasons{margin:.6rem 0;padding:.4rem .8rem .4rem 1.6rem;background:var(--doubt-soft);border-radius:6px;font-size:.9rem}
.candidates{list-style:none;padding:0;margin:.2rem 0;display:flex;flex-wrap:wrap;gap:.8rem;align-items:center}.row>.label{margin:.4rem 0 0}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.6rem 0;font-size:.875rem}.fact{max-width:100%}
details{margin:.35rem 0;font-size:.875rem}summary{cursor:pointer;color:var(--soft);overflow-wrap:anywhere;padding:.15rem 0}
.checks{margin:.3rem 0;padding:0;list-style:none;columns:15rem}.checks li{break-inside:avoid}.checks .pass,.checks .open{color:var(--soft)}.checks .fail{color:var(--bad);font-weight:600}
.unread-list{list-style:none;padding:0}.unread-list li{background:var(--bad-soft);border-left:5px double var(--bad);padding:.5rem .8rem;border-radius:0 6px 6px 0;margin-bottom:.5rem;display:grid;gap:.3rem;overflow-wrap:anywhere}
.segment{display:inline-block;background:var(--code);border-radius:3px;padding:0 .35rem;margin:0 .3rem .15rem 0}
@media print{.switches,.skip{display:none}.page{position:static;max-height:none}.sides{grid-template-columns:1fr}}
`;
