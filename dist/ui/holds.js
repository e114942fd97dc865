import{S as r,m as t}from"./storages.js";import"./act.js";import"./banner.js";async function a({kind:a,name:n}){try{return(await r[a].names()).some(r=>t(r,n))}catch{return!1}}export{a as holds};
