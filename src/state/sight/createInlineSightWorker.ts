import SightWorker from './sight.worker?worker&inline'

/** The worker that computes viewsheds, carried within the page: takes the place of createSightWorker in the one-file build. */
export function createSightWorker(): Worker {
  return new SightWorker()
}
