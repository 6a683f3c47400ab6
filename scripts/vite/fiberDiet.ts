import type { Plugin } from 'vite'

/** What React's reconciler asks its host once and for all: fiber answers each with a constant. */
const FEATURES = [
  'supportsMutation',
  'supportsPersistence',
  'supportsHydration',
  'supportsMicrotasks',
  'supportsTestSelectors',
  'supportsResources',
  'supportsSingletons',
]

/**
 * Tells the minifier which features of React's reconciler fiber has. The copy that fiber carries reads them from its
 * configuration at run time, so the code for hydration, resources and singletons stays, which a scene never has.
 */
export function fiberDiet(): Plugin {
  return {
    name: 'khalkhin-fiber-diet',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/@react-three\/fiber\/dist\/events-\w+\.esm\.js$/ },
      handler: (code) => ({ code: withFeatures(code), map: null }),
    },
  }
}

/** fiber's bundle with the features as constants. @throws Error when the reconciler is not found in it. */
export function withFeatures(code: string): string {
  const config = code.slice(code.indexOf('createReconciler({'))
  let result = code
  for (const feature of FEATURES) {
    const has = new RegExp(`\\b${feature}: (true|false)`).exec(config)?.[1] ?? 'false'
    // Each reconciler, of production and of development, is one function of the configuration: \`exports = function (m) {\`.
    const reads = [...result.matchAll(new RegExp(`([\\w$]+) = ([\\w$]+)\\.${feature}(?=[,;])`, 'g'))]
    if (reads.length === 0)
      throw new Error(`fiberDiet: no reconciler reads ${feature}; this fiber is built in another way`)
    for (const read of reads.reverse()) {
      const [text, variable, parameter] = read
      const opening = `exports = function (${parameter}) {`
      const body = result.lastIndexOf(opening, read.index)
      if (body < 0) throw new Error(`fiberDiet: the function that reads ${feature} was not found`)
      const start = body + opening.length
      result =
        `${result.slice(0, start)} const ${variable} = ${has};` +
        result.slice(start, read.index) +
        // The list of declarations goes on: a name that nothing else has takes the place.
        `${variable}_${feature}` +
        result.slice(read.index + text!.length)
    }
  }
  return result
}
