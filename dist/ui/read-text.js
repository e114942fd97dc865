import{w as r}from"./policy-source.js";import{s as o}from"./policy-text-error.js";function t(t,{lang:e="en"}={}){return r(t,e,(...r)=>{throw o(...r)})}export{t};
