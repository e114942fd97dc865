import{D as t,A as e,b as s}from"./lit-element.js";import{c as a,i as o}from"./banner.js";import{l as n}from"./load-service-texts.js";const l=a`[part=sweep]{display:flex;flex-direction:column;gap:calc(.5*var(--_space));align-items:start;font-size:.9em}`;async function p(a,l,p){const{texts:r,language:c}=await n([p]);a.lang=c,t((({swept:t,needsReload:a,state:n},l)=>{const{deleted:p=[],kept:r=[]}=t??{};return s`
${p.length>0?s`<p>${o(l.deleted,{items:i(p)})}</p>`:e}
${r.length>0?s`<p>${o(l.kept,{items:i(r)})} ${l.keptHow}</p>`:e}
${a&&n.persisted?s`<p>${l.reload}</p><button type="button" part="button" class="quiet" @click=${()=>location.reload()}>${l.reloadNow}</button>`:e}
`})(l,r),a)}const i=t=>[...new Set(t.map(({name:t})=>`⁨${t}⁩`))].join(", ");export{p as showSweepReport,l as styles};
