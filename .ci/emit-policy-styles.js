import { readFileSync } from 'node:fs';

/** A Rollup plugin that ships the styles of a policy's text as a style sheet, for pages without JavaScript. */
export function emitPolicyStyles(file) {
  return {
    name: 'emit-policy-styles',
    generateBundle() {
      const source = /css`\n([^`]*)`/.exec(readFileSync(file, 'utf8'))[1].replace(/^ {2}/gm, '');
      this.emitFile({ type: 'asset', fileName: 'policy.css', source });
    },
  };
}
