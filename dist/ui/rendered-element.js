import{D as e}from"./lit-element.js";import{q as r}from"./banner.js";class t extends r{update(r,t){this.willRender?.(r),e(this.render(r,t),this.root),this.rendered?.(r,t)}}export{t};
