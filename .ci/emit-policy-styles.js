import { readFileSync } from 'node:fs';

const stylesIn = (file) => /css`\n([^`]*)`/.exec(readFileSync(file, 'utf8'))[1].replace(/^ {2}/gm, '');

/** A Rollup plugin that ships the styles of a policy's text as one style sheet, for pages without JavaScript. */
export function emitPolicyStyles(...files) {
  return {
    name: 'emit-policy-styles',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'policy.css', source: files.map(stylesIn).join('') });
    },
  };
}
