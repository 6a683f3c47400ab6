/** The worker that decodes the ground, from its own file. */
export function createGroundWorker(): Worker {
  return new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' })
}
