/**
 * `<khalkhin-gol>`: the battlefield in a frame, for other people's pages. Built to `khalkhin-gol.js`, a file of its own
 * that imports nothing and sets no inline style, so that it works under a strict policy of the page around it. The
 * types are in public/khalkhin-gol.d.ts.
 */
import type { EmbedCommand, EmbedMessage, EmbedState } from '@/state/embed/messages'
import { addressOfFrame, type FrameWishes } from './addressOfFrame'

const PROTOCOL = 'khalkhin-gol-embed-1'
/** A frame that does not answer, such as one of an older site, wall milliseconds. */
const ANSWER_MS = 10_000
const TITLE = 'Khalkhin Gol 1939: the battle on a 3D map'

const STYLE = `
:host { display: block; position: relative; aspect-ratio: 16 / 10; min-height: 240px; background: #b9a878; overflow: hidden }
:host([hidden]) { display: none }
iframe, img, .wait { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
img { object-fit: cover }
.wait { display: grid; place-items: end start; box-sizing: border-box; padding: 12px }
.wait span { padding: 6px 12px; border-radius: 3px; background: rgb(20 16 10 / .82); color: #f4eddd; font: 600 15px/1.3 system-ui, sans-serif }
`

interface Waiting {
  readonly done: (state: EmbedState) => void
  readonly fail: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

export class KhalkhinGolElement extends HTMLElement {
  static readonly observedAttributes = ['time', 'chapter', 'camera']
  #frame: HTMLIFrameElement | null = null
  #state: EmbedState | null = null
  #ready: Promise<void>
  #onReady = () => {}
  #asked = new Map<number, Waiting>()
  #last = 0
  #seen: IntersectionObserver | null = null
  #hear = (event: MessageEvent<unknown>) => this.#take(event)

  constructor() {
    super()
    this.#ready = new Promise((done) => (this.#onReady = done))
  }

  /** What the frame last reported; null before it is ready. */
  get state(): EmbedState | null {
    return this.#state
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    root.replaceChildren(this.#poster())
    window.addEventListener('message', this.#hear)
    if (this.getAttribute('loading') === 'eager' || !('IntersectionObserver' in window)) return this.load()
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.load()
      },
      { rootMargin: '200px' },
    )
    this.#seen.observe(this)
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect()
    window.removeEventListener('message', this.#hear)
    for (const { fail, timer } of this.#asked.values()) {
      clearTimeout(timer)
      fail(new Error('khalkhin-gol: the element was removed'))
    }
    this.#asked.clear()
    this.#frame = null
    this.#state = null
    this.#ready = new Promise((done) => (this.#onReady = done))
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value || value === null || !this.#frame) return
    const going =
      name === 'time' ? this.goToTime(value) : name === 'chapter' ? this.goToChapter(value) : this.#look(value)
    going.catch((error: Error) => console.warn(error.message))
  }

  load(): void {
    if (this.#frame || !this.isConnected) return
    this.#seen?.disconnect()
    const frame = document.createElement('iframe')
    frame.title = this.title || TITLE
    frame.allow = 'fullscreen'
    if (this.hasAttribute('sandboxed')) frame.setAttribute('sandbox', 'allow-scripts')
    frame.src = addressOfFrame(this.#site(), location.origin, this.#wishes())
    this.#frame = frame
    this.shadowRoot!.append(frame)
  }

  goToTime(time: string): Promise<EmbedState> {
    return this.#ask({ do: 'go-to-time', time })
  }
  goToChapter(chapter: string): Promise<EmbedState> {
    return this.#ask({ do: 'go-to-chapter', chapter })
  }
  goToCamera(camera: NonNullable<EmbedState['camera']>, instant = false): Promise<EmbedState> {
    return this.#ask({ do: 'go-to-camera', camera, instant })
  }
  play(playing = true): Promise<EmbedState> {
    return this.#ask({ do: 'play', playing })
  }
  getState(): Promise<EmbedState> {
    return this.#ask({ do: 'get-state' })
  }

  #look(text: string): Promise<EmbedState> {
    const [lon = NaN, lat = NaN, distanceM = NaN, bearingDeg = NaN, pitchDeg = NaN] = text.split(',').map(Number)
    return this.goToCamera({ target: [lon, lat], distanceM, bearingDeg, pitchDeg })
  }

  /** Sends a command once the frame is ready; loads the frame if need be. */
  async #ask(command: EmbedCommand): Promise<EmbedState> {
    this.load()
    await this.#ready
    const id = ++this.#last
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        this.#asked.delete(id)
        fail(new Error('khalkhin-gol: the frame did not answer'))
      }, ANSWER_MS)
      this.#asked.set(id, { done, fail, timer })
      // A sandboxed frame has no origin that could be named.
      const target = this.hasAttribute('sandboxed') ? '*' : new URL(this.#site()).origin
      this.#frame?.contentWindow?.postMessage({ protocol: PROTOCOL, id, command }, target)
    })
  }

  #take({ source, origin, data }: MessageEvent<unknown>): void {
    const ours = this.hasAttribute('sandboxed') ? 'null' : new URL(this.#site()).origin
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== ours) return
    const message = data as EmbedMessage | null
    if (message?.protocol !== PROTOCOL) return
    if (message.event === 'answer') {
      const asked = this.#asked.get(message.id)
      if (!asked) return
      this.#asked.delete(message.id)
      clearTimeout(asked.timer)
      return 'error' in message ? asked.fail(new Error(`khalkhin-gol: ${message.error}`)) : asked.done(message.state)
    }
    this.#state = message.state
    if (message.event === 'ready') {
      this.shadowRoot?.querySelector('.wait')?.remove()
      this.#onReady()
    }
    this.dispatchEvent(new CustomEvent(`khalkhin-${message.event}`, { detail: message.state, bubbles: true }))
  }

  /** The address of the site, with a slash at its end. */
  #site(): string {
    const given = this.getAttribute('src')
    return new URL('./', given === null ? import.meta.url : new URL(given, location.href)).href
  }

  #wishes(): FrameWishes {
    const of = (name: string) => this.getAttribute(name) ?? undefined
    return { time: of('time'), chapter: of('chapter'), camera: of('camera'), lang: of('lang'), query: of('query') }
  }

  /** The picture of the chapter, until the frame is ready. */
  #poster(): HTMLElement {
    const wait = document.createElement('div')
    wait.className = 'wait'
    const picture = new Image()
    picture.alt = ''
    picture.src = new URL(`pictures/${this.getAttribute('chapter') ?? 'opening'}.jpg`, this.#site()).href
    picture.onerror = () => picture.remove()
    const word = document.createElement('span')
    word.textContent = 'The map of Khalkhin Gol 1939 is loading…'
    wait.append(picture, word)
    return wait
  }
}

if (!customElements.get('khalkhin-gol')) customElements.define('khalkhin-gol', KhalkhinGolElement)
