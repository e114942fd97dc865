import{a as r,s as e}from"./storages.js";import"./expire-cookie.js";async function t({kind:t,name:a}){try{return(await r[t].names()).some(r=>e(r,a))}catch{return!1}}export{t as holds};
