import{S as r,m as a}from"./storages.js";import"./banner.js";async function n({kind:n,name:t}){try{return(await r[n].names()).some(r=>a(r,t))}catch{return!1}}export{n as holds};
