const e=new Map;function t({adoptedStyleSheets:t},n){if(!t)return;let S=e.get(n);S||(S=new CSSStyleSheet,S.replaceSync(n),e.set(n,S)),t.includes(S)||t.push(S)}export{t as a};
