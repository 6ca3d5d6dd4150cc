/**
 * What a bundler wrote: the files, from the repository's root, and the modules that went into them.
 * @param {string} folder @param {readonly object[]} output
 */
export function bundled(folder, output) {
  return {
    files: output.map(({ fileName }) => `${folder}/${fileName}`),
    modules: output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  }
}
