const STAND_IN = new URL('electron.mjs', import.meta.url).href

/** A loader hook: Node's own resolution for everything but `electron`. */
export function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(specifier, context)
}
