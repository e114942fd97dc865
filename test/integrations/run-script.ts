/** Runs a script of a vendor's own package, as built for script tags. */
export async function runScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = `/node_modules/${path}`;
  document.head.append(script);
  await new Promise((done, fail) => {
    script.addEventListener('load', done);
    script.addEventListener('error', () => fail(new Error(path)));
  });
  script.remove();
}
