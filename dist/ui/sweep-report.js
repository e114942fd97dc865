import{c as t,D as e,A as a,a as s,b as n}from"./banner.js";import{l as o}from"./load-service-texts.js";const l=t`[part=sweep]{display:flex;flex-direction:column;gap:calc(.5 * var(--_space));align-items:start;font-size:.9em}`;async function p(t,l,p){const{texts:r,language:c}=await o([p]);t.lang=c,e((({swept:t,needsReload:e,state:o},l)=>{const{deleted:p=[],kept:r=[]}=t??{};return n`
${p.length>0?n`<p>${s(l.deleted,{items:i(p)})}</p>`:a}
${r.length>0?n`<p>${s(l.kept,{items:i(r)})} ${l.keptHow}</p>`:a}
${e&&o.persisted?n`<p>${l.reload}</p><button type="button" part="button" class="quiet" @click=${()=>location.reload()}>${l.reloadNow}</button>`:a}
`})(l,r),t)}const i=t=>[...new Set(t.map(({name:t})=>`⁨${t}⁩`))].join(", ");export{p as showSweepReport,l as styles};
