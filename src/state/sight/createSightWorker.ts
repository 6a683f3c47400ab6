/** The worker that computes viewsheds, from its own file. */
export function createSightWorker(): Worker {
  return new Worker(new URL('./sight.worker.ts', import.meta.url), { type: 'module' })
}
