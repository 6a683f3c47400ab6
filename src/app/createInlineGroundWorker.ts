import GroundWorker from './ground.worker?worker&inline'

/** The worker that decodes the ground, embedded in the page: replaces createGroundWorker in the one-file build. */
export function createGroundWorker(): Worker {
  return new GroundWorker()
}
