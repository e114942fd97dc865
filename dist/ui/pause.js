const e=()=>new Promise(e=>setTimeout(e));export{e as p};
