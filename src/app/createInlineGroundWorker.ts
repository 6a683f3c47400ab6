import GroundWorker from './ground.worker?worker&inline'

/** The worker that decodes the ground, carried within the page: takes the place of createGroundWorker in the one-file build. */
export function createGroundWorker(): Worker {
  return new GroundWorker()
}
