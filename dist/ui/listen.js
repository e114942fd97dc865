function e(e,n,t){return e?.addEventListener(n,t),()=>e?.removeEventListener(n,t)}export{e};
