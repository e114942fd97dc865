import{D as t,E as e,g as s}from"./lit-element.js";import{j as a}from"./banner.js";import{t as o}from"./load-service-texts.js";const n="[part=sweep]{display:flex;flex-direction:column;gap:calc(.5*var(--_space));align-items:start;font-size:.9em}";async function l(n,l,i){const{texts:r,language:c}=await o([i]);n.lang=c,t((({swept:t,needsReload:o,state:n},l)=>{const{deleted:i=[],kept:r=[]}=t??{};return s`
${i.length>0?s`<p>${a(l.deleted,{items:p(i)})}</p>`:e}
${r.length>0?s`<p>${a(l.kept,{items:p(r)})} ${l.keptHow}</p>`:e}
${o&&n.persisted?s`<p>${l.reload}</p><button type="button" part="button" class="quiet" @click=${()=>location.reload()}>${l.reloadNow}</button>`:e}
`})(l,r),n)}const p=t=>[...new Set(t.map(({name:t})=>`⁨${t}⁩`))].join(", ");export{l as showSweepReport,n as styles};
